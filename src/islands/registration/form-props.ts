import type { Posting } from '../../domain/form-hosts.ts';
import type { Worded } from '../../domain/programme-source.ts';
import type { FieldSource } from '../../domain/registration.ts';
import type { FieldProblem } from '../../domain/sign-up.ts';
import type { Outcome } from './outcome.ts';
import type { Wait } from './use-wait.ts';

/** One form on a page, so its id can be a fixed word. */
export const FORM_ID = 'registration-form';

/** The sentences of the form, by their key under `registration.` in `src/i18n/words/`. */
export const FORM_WORDS = [
  ...['requiredNote', 'honeypot', 'submit', 'submitting', 'error.prefix', 'error.title'],
  ...['confirmed.title', 'confirmed.text', 'confirmed.reference', 'confirmed.next'],
  ...['confirmed.again', 'refused.title', 'refused.text', 'refused.blocked'],
  ...['refused.unavailable', 'refused.busy', 'refused.other', 'unknown.title', 'unknown.text'],
  ...['unknown.offline', 'unknown.notSent', 'unknown.kept', 'unknown.keptText', 'unknown.again'],
  ...['unknown.native', 'unknown.mail', 'unknown.contact'],
  ...['waiting.title', 'waiting.text', 'waiting.left', 'waiting.stop'],
  ...['closed.title', 'closed.text', 'closedContact'],
] as const;
export type FormWords = Readonly<Record<(typeof FORM_WORDS)[number], string>>;

/**
 * Everything that the form shows, as plain data: the server renders it once, and the browser
 * reads the same from the page when the form wakes.
 */
export interface FormProps extends Posting {
  fields: readonly FormField[];
  /** In the language of the page; what only the browser knows stays a place, such as `{title}`. */
  words: FormWords;
  /** What a registered visitor may expect. */
  joining?: string;
  /** Its language, when that is not the page's. */
  lang?: string | undefined;
  /** Where a registered visitor may go on to. */
  links?: readonly Record<'href' | 'text', string>[];
  /** Where one can mail when the form doesn't work. */
  email?: string | undefined;
  /** When registration closes, in ms since the epoch; absent when no server tells whether it has. */
  closes?: number | undefined;
}

/** A question with its sentences in the language of the page. */
export interface FormField extends FieldSource, Worded {
  /** The visible label, and one sentence for each thing that can be wrong with an answer. */
  words: Record<FieldProblem | 'label' | 'refused', string>;
}

/** The id of the control of a question; of the first one where it has several. */
export function toFieldId({ name }: FormField): string {
  return `field-${name}`;
}

/** A field whose answer can't be sent, and the sentence that says what to do. */
export interface Problem {
  field: FormField;
  message: string;
}

/** The half of the form that changes; absent on the server and until the form wakes. */
export interface FormState {
  /** The same in every try of one visit, so that an organiser recognises a double. */
  submissionId: string;
  problems: readonly Problem[];
  outcome: Outcome | undefined;
  isBusy: boolean;
  wait: Wait | undefined;
  onSubmit: (event: SubmitEvent) => void;
  /** Posts the form as if there were no script. */
  onNativeSubmit: () => void;
  /** Makes the form anew for somebody else. */
  onAgain: () => void;
}
