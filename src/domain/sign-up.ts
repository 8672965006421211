import type { FieldSource } from './registration.ts';

/** Why a value can't be sent yet; the sentence for it stands in the words of the form. */
export type FieldProblem = 'missing' | 'malformedEmail' | 'tooLong';

/** Longest address that SMTP carries: RFC 5321, section 4.5.3.1.3, less the angle brackets. */
const MAX_EMAIL_LENGTH = 254;
const MAX_TEXT_LENGTH = 200;

/** So much of its id a registration is told by: short enough to read out over the telephone. */
export const REFERENCE_LENGTH = 8;

/** What each registration carries beside the answers; `_gotcha` catches robots. */
export const HIDDEN_FIELDS = ['evenement', 'taal', 'soort', 'inschrijving_id', '_next', '_gotcha'];

/**
 * The questions of an event's form: the four that every form has, then the event's own.
 * `autocomplete` follows WCAG 2.2 criterion 1.3.5.
 */
export function buildSignUpFields(
  t: (label: 'name' | 'email' | 'emailHint' | 'organisation' | 'role') => string,
  extra: readonly FieldSource[] = [],
): FieldSource[] {
  const text = { type: 'text', required: true, maxLength: MAX_TEXT_LENGTH } as const;
  const email = { type: 'email', required: true, maxLength: MAX_EMAIL_LENGTH } as const;
  const role = { ...text, label: t('role') };
  return [
    { ...text, name: 'naam', label: t('name'), autocomplete: 'name' },
    { ...email, name: 'email', label: t('email'), hint: t('emailHint'), autocomplete: 'email' },
    { ...text, name: 'organisatie', label: t('organisation'), autocomplete: 'organization' },
    { ...role, name: 'functie', required: false, autocomplete: 'organization-title' },
    ...extra,
  ];
}

/**
 * What is wrong with what somebody typed. Only what the endpoint could not accept either is
 * refused: names and organisations take any text, also right-to-left and emoji.
 */
export function findFieldProblem(field: FieldSource, value: string): FieldProblem | undefined {
  const text = value.trim();
  if (!text) return field.required ? 'missing' : undefined;
  if (field.maxLength && text.length > field.maxLength) return 'tooLong';
  if (field.type === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return 'malformedEmail';
  return undefined;
}
