import type { FormField } from './form-props.ts';
import type { Outcome } from './outcome.ts';
import type { Problem } from './problems.ts';

/** The field that a refusal is about; nothing when the form has no field of that name. */
export function findRefusedField(
  fields: readonly FormField[],
  outcome: Outcome | undefined,
): Problem | undefined {
  if (outcome?.kind !== 'refused') return undefined;
  const field = fields.find(({ name }) => name === outcome.field);
  return field && { field, message: field.words.refused };
}
