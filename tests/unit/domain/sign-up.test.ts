import { describe, expect, test } from 'vitest';
import type { FieldSource } from '#domain/registration.ts';
import { buildSignUpFields, findFieldProblem } from '#domain/sign-up.ts';

const labels: Record<string, string> = {
  name: 'Naam',
  email: 'E-mail',
  emailHint: 'Hierop krijgt u de link.',
  organisation: 'Organisatie',
  role: 'Functie',
};

const text: FieldSource = { name: 'naam', type: 'text', label: 'Naam', required: true };
const email: FieldSource = { ...text, name: 'email', type: 'email' };
const optional: FieldSource = { ...text, required: false };

test('an event’s own questions come after the four of every form', () => {
  const extra: FieldSource = { name: 'thema', type: 'longText', label: 'Thema', required: false };
  const fields = buildSignUpFields((key) => labels[key] ?? '', [extra]);
  expect(fields.map(({ name, required, autocomplete }) => [name, required, autocomplete])).toEqual([
    ['naam', true, 'name'],
    ['email', true, 'email'],
    ['organisatie', true, 'organization'],
    ['functie', false, 'organization-title'],
    ['thema', false, undefined],
  ]);
  expect(fields[1]?.hint).toBe('Hierop krijgt u de link.');
  expect(fields[4]).toBe(extra);
});

describe('an answer is only refused when nobody could use it', () => {
  test.each([
    ['nothing', text, '', 'missing'],
    ['blanks', text, ' \t\n\u00a0', 'missing'],
    ['nothing where nothing is needed', optional, '  ', undefined],
    ['a name in another script', text, 'محمد', undefined],
    ['a name of one letter', text, 'Ö', undefined],
    ['an emoji', text, '🧑‍💻', undefined],
    ['markup', text, '</script><b>', undefined],
    ['an address', email, 'an@stad.be', undefined],
    ['an address between blanks', email, ' an@stad.be ', undefined],
    ['an address with a plus and a subdomain', email, 'an+ai@data.stad.gent', undefined],
    ['an address in another script', email, 'an@bücher.de', undefined],
    ['an address without at', email, 'an.stad.be', 'malformedEmail'],
    ['an address without domain', email, 'an@', 'malformedEmail'],
    ['an address without dot', email, 'an@stad', 'malformedEmail'],
    ['two addresses', email, 'an@stad.be jan@stad.be', 'malformedEmail'],
    ['two at signs', email, 'an@@stad.be', 'malformedEmail'],
    ['no address', email, '', 'missing'],
    ['as much as is allowed', { ...text, maxLength: 3 }, ' abc ', undefined],
    ['more than is allowed', { ...text, maxLength: 3 }, 'abcd', 'tooLong'],
    ['too much of an address', { ...email, maxLength: 5 }, 'abcdef', 'tooLong'],
  ] as const)('%s', (_name, field, value, problem) => {
    expect(findFieldProblem(field, value)).toBe(problem);
  });
});
