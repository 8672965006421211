import type { FieldSource } from './registration.ts';

/** One question of the form that one person fills in. */
export type SignUpField = FieldSource;

/** Why a value can't be sent yet; the sentence for it stands in the words of the form. */
export type FieldProblem = 'missing' | 'malformedEmail' | 'tooLong';

/** Words of the fields that every form has. */
export interface BaseFieldLabels {
  name: string;
  email: string;
  emailHint: string;
  organisation: string;
  role: string;
}

/** Longest address that SMTP carries: RFC 5321, section 4.5.3.1.3, less the angle brackets. */
const MAX_EMAIL_LENGTH = 254;
const MAX_TEXT_LENGTH = 200;

/**
 * The questions of an event's form: the four that every form has, then the event's own.
 * `autocomplete` follows WCAG 2.2 criterion 1.3.5.
 */
export function buildSignUpFields(
  labels: BaseFieldLabels,
  extra: readonly FieldSource[],
): SignUpField[] {
  return [
    {
      name: 'naam',
      type: 'text',
      label: labels.name,
      required: true,
      maxLength: MAX_TEXT_LENGTH,
      autocomplete: 'name',
    },
    {
      name: 'email',
      type: 'email',
      label: labels.email,
      hint: labels.emailHint,
      required: true,
      maxLength: MAX_EMAIL_LENGTH,
      autocomplete: 'email',
    },
    {
      name: 'organisatie',
      type: 'text',
      label: labels.organisation,
      required: true,
      maxLength: MAX_TEXT_LENGTH,
      autocomplete: 'organization',
    },
    {
      name: 'functie',
      type: 'text',
      label: labels.role,
      required: false,
      maxLength: MAX_TEXT_LENGTH,
      autocomplete: 'organization-title',
    },
    ...extra,
  ];
}

/**
 * What is wrong with what somebody typed. Only what the endpoint could not accept either is
 * refused: names and organisations take any text, also right-to-left and emoji.
 */
export function findFieldProblem(field: SignUpField, value: string): FieldProblem | undefined {
  const text = value.trim();
  if (!text) return field.required ? 'missing' : undefined;
  if (field.maxLength && text.length > field.maxLength) return 'tooLong';
  if (field.type === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return 'malformedEmail';
  return undefined;
}
