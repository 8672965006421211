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

/** The fields that a refusal names, in the order of the form and without those that it lacks. */
export function listRefused(fields: readonly FormField[], outcome: Outcome | undefined): Problem[] {
  if (outcome?.kind !== 'refused') return [];
  const named = fields.filter(({ name }) => outcome.fields?.includes(name));
  return named.map((field) => ({ field, message: field.words.refused }));
}
