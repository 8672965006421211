import type { FieldProblem, SignUpField } from '../../domain/sign-up.ts';
import type { RefusalReason } from './outcome.ts';

/**
 * Everything that the form shows, as plain data: the server renders it once, and the browser
 * reads the same from the page when the form wakes.
 */
export interface FormProps {
  /** Where the form posts to, with script and without. */
  action: string;
  /** The name that @formspree/react wants; our own client posts to `action` whatever it is. */
  formKey: string;
  /** The absolute address of our own thank-you page, for a submit without script. */
  next: string;
  /** What each registration carries beside the answers. */
  hidden: HiddenValues;
  fields: readonly FormField[];
  words: FormWords;
}

export interface HiddenValues {
  /** Id of the event. */
  evenement: string;
  /** Language of the page, BCP 47. */
  taal: string;
  soort: 'inschrijving' | 'wachtlijst';
}

/** A question with its sentences in the language of the page. */
export interface FormField extends SignUpField {
  words: FieldWords;
}

/** The visible label, and one sentence for each thing that can be wrong with an answer. */
export interface FieldWords extends Record<FieldProblem | 'refused', string> {
  label: string;
}

export interface FormWords {
  requiredNote: string;
  honeypot: string;
  submit: string;
  submitting: string;
  /** Title of the page while errors stand; `{title}` is the page's own. */
  errorPageTitle: string;
  errorTitle: string;
  confirmed: ConfirmedWords;
  refused: { title: string; kept: string; reasons: Record<RefusalReason, string> };
  unknown: UnknownWords;
}

export interface ConfirmedWords {
  title: string;
  text: string;
  /** `{reference}` is filled in when there is one. */
  reference: string;
  nextTitle: string;
  /** What the visitor may expect, a paragraph each; nothing is said when it is empty. */
  next: readonly string[];
}

export interface UnknownWords {
  title: string;
  text: string;
  offline: string;
  again: string;
  native: string;
  /** The other way to register; with a mail address it holds a link. */
  help: { before: string; email?: string; after: string };
}
