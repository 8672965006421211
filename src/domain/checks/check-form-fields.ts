import type { FieldProblem } from '../issues.ts';
import { buildSignUpFields, HIDDEN_FIELDS } from '../sign-up.ts';
import type { CheckedContent } from './checked-content.ts';

const noLabels = { name: '', email: '', emailHint: '', organisation: '', role: '' };
const RESERVED: readonly string[] = [
  ...buildSignUpFields(noLabels, []).map(({ name }) => name),
  ...HIDDEN_FIELDS,
];

/** Questions that the form could not ask, or whose answers would overwrite its own. */
export function* checkFormFields({ events }: CheckedContent): Iterable<FieldProblem> {
  for (const { file, data } of events.values()) {
    const fields = data?.registration?.fields ?? [];
    for (const [index, { name: value, type, options = [] }] of fields.entries()) {
      const path = ['registration', 'fields', index];
      const isChoice = type === 'choice' || type === 'choices';
      const asks = { value: type };
      if (RESERVED.includes(value))
        yield { code: 'reservedField', file, path: [...path, 'name'], params: { value } };
      if (isChoice && options.length === 0)
        yield { code: 'missingOptions', file, path, params: { value } };
      if (!isChoice && options.length > 0)
        yield { code: 'needlessOptions', file, path: [...path, 'options'], params: asks };
    }
  }
}
