import { findFieldProblem } from '../../domain/sign-up.ts';
import type { FormField, Problem } from './form-props.ts';
import type { Outcome } from './outcome.ts';

/** Everything that is wrong with what was typed, in the order of the form. */
export function findProblems(fields: readonly FormField[], data: FormData): Problem[] {
  return fields.flatMap((field) => {
    const given = data.getAll(field.name).filter((each) => typeof each === 'string');
    const problem = findFieldProblem(field, given.join(' '));
    return problem ? [{ field, message: field.words[problem] }] : [];
  });
}

/** The field that a refusal is about; nothing when the form has no field of that name. */
export function findRefusedField(
  fields: readonly FormField[],
  outcome: Outcome | undefined,
): Problem | undefined {
  if (outcome?.kind !== 'refused') return undefined;
  const field = fields.find(({ name }) => name === outcome.field);
  return field && { field, message: field.words.refused };
}
