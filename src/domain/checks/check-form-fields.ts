import type { FieldProblem } from '../issues.ts';
import { buildSignUpFields, HIDDEN_FIELDS } from '../sign-up.ts';
import type { CheckedContent } from './checked-content.ts';

const RESERVED = [...buildSignUpFields(() => '').map(({ name }) => name), ...HIDDEN_FIELDS];

// Who answers these in free text may tell of health or belief, which GDPR article 9 protects. Some
// Dutch and English words are a guess: it misses much, and `allowSensitive` is there to overrule it.
const SENSITIVE = /allerg|dieet|diet|vegetari|halal|maaltijd|gezondheid|health|handicap|disab/i;

/** Questions that the form could not or should not ask, and what it must tell beside them. */
export function* checkFormFields(content: CheckedContent): Iterable<FieldProblem> {
  const { site, events, pages } = content;
  let isAsked = false;
  for (const { file, data } of events.values()) {
    const { required, external, fields = [], allowSensitive } = data?.registration ?? {};
    isAsked ||= Boolean(required && !external && !data?.draft);
    for (const [index, { name: value, type, label, options = [] }] of fields.entries()) {
      const path = ['registration', 'fields', index];
      const isChoice = type === 'choice' || type === 'choices';
      const asks = { value: type };
      if (RESERVED.includes(value))
        yield { code: 'reservedField', file, path: [...path, 'name'], params: { value } };
      if (isChoice && options.length === 0)
        yield { code: 'missingOptions', file, path, params: { value } };
      if (!isChoice && options.length > 0)
        yield { code: 'needlessOptions', file, path: [...path, 'options'], params: asks };
      if (type === 'services' && data?.services.length === 0)
        yield { code: 'tooFew', file, path: [...path, 'type'], params: { field: 'services' } };
      const isFree = (type === 'text' || type === 'longText') && !allowSensitive;
      if (isFree && SENSITIVE.test(`${value} ${label}`))
        yield { code: 'sensitiveField', file, path: [...path, 'label'], params: { value: label } };
    }
  }
  const told = pages.values().some(({ data }) => !data || (data.role === 'privacy' && !data.draft));
  const place = { file: site.file, path: ['privacy'] };
  if (isAsked && site.data && !site.data.privacy) yield { code: 'missingPrivacy', ...place };
  if (isAsked && !told) yield { code: 'missingPrivacyPage', ...place };
}
