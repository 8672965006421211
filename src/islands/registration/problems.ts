import { findFieldProblem } from '../../domain/sign-up.ts';
import type { FormField } from './form-props.ts';

/** A field whose answer can't be sent, and the sentence that says what to do. */
export interface Problem {
  field: FormField;
  message: string;
}

/** Everything that is wrong with what was typed, in the order of the form. */
export function findProblems(fields: readonly FormField[], data: FormData): Problem[] {
  return fields.flatMap((field) => {
    const value = data.getAll(field.name).filter(isText).join(' ');
    const problem = findFieldProblem(field, value);
    return problem ? [{ field, message: field.words[problem] }] : [];
  });
}

function isText(value: FormDataEntryValue): value is string {
  return typeof value === 'string';
}
