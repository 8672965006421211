import type { FormField } from './form-props.ts';

/** The id of the control; of the first one where a question has several. */
export function toFieldId(field: FormField): string {
  return `field-${field.name}`;
}

/**
 * The value of `aria-describedby`, hint first: what is asked for, then what is wrong. Undefined
 * leaves the attribute out.
 */
export function toDescription(field: FormField, message: string | undefined): string | undefined {
  const id = toFieldId(field);
  return (
    [field.hint && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(' ') || undefined
  );
}
