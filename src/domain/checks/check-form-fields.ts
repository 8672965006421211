import type { FieldProblem } from '../issues.ts';
import { buildSignUpFields, HIDDEN_FIELDS } from '../sign-up.ts';
import type { CheckedContent } from './checked-content.ts';

const noLabels = { name: '', email: '', emailHint: '', organisation: '', role: '' };
const RESERVED: readonly string[] = [
  ...buildSignUpFields(noLabels, []).map(({ name }) => name),
  ...HIDDEN_FIELDS,
];

/** Questions that the form could not ask, or whose answers would overwrite its own. */
export function checkFormFields({ events }: CheckedContent): FieldProblem[] {
  return [...events.values()].flatMap(({ file, data }) =>
    (data?.registration?.fields ?? []).flatMap(({ name, type, options = [] }, index) => {
      const path = ['registration', 'fields', index];
      const found: FieldProblem[] = [];
      if (RESERVED.includes(name)) {
        found.push({
          code: 'reservedField',
          file,
          path: [...path, 'name'],
          params: { value: name },
        });
      }
      const isChoice = type === 'choice' || type === 'choices';
      if (isChoice && options.length === 0) {
        found.push({ code: 'missingOptions', file, path, params: { value: name } });
      }
      if (!isChoice && options.length > 0) {
        found.push({
          code: 'needlessOptions',
          file,
          path: [...path, 'options'],
          params: { value: type },
        });
      }
      return found;
    }),
  );
}
