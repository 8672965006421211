import type { FormField } from './form-props.ts';

/** The id of the control; of the first one where a question has several. */
export function toFieldId(field: FormField): string {
  return `field-${field.name}`;
}

export function toHintId(field: FormField): string {
  return `${toFieldId(field)}-hint`;
}

export function toErrorId(field: FormField): string {
  return `${toFieldId(field)}-error`;
}

/**
 * The value of `aria-describedby`, hint first: what is asked for, then what is wrong. Undefined
 * leaves the attribute out.
 */
export function toDescription(field: FormField, message: string | undefined): string | undefined {
  const ids = [field.hint && toHintId(field), message && toErrorId(field)].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
