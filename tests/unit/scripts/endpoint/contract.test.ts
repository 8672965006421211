import { describe, expect, test } from 'vitest';
import type { Body, Entries } from '../../../../scripts/endpoint/contract.ts';
import { toVerdict } from '../../../../scripts/endpoint/contract.ts';

const JSON_TYPE = 'application/json';
const AN: Entries = [
  ['naam', 'An'],
  ['email', 'an@stad.be'],
];

function withNext(next: string): Body {
  return [...AN, ['_next', next]];
}

test('a script gets JSON with the next page', () => {
  const { answer, stored, note } = toVerdict(JSON_TYPE, withNext('https://site.be/bedankt/'));
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toEqual({ ok: true, next: 'https://site.be/bedankt/' });
  expect(stored).toEqual(AN);
  expect(note).toBe('stored');
});

test('a form without script is sent on to its own page', () => {
  const { answer } = toVerdict('text/html', withNext('https://site.be/bedankt/?a=é'));
  expect(answer).toEqual({
    status: 303,
    headers: { Location: 'https://site.be/bedankt/?a=%C3%A9' },
    body: '',
  });
});

test.each(['javascript:alert(1)', 'data:text/html,x', '/bedankt/', '//site.be/', '\r\nX: y', ''])(
  'nobody is sent on to “%s”',
  (next) => {
    const { answer } = toVerdict('text/html', withNext(next));
    expect([answer.status, answer.headers['Location']]).toEqual([200, undefined]);
    expect(answer.body).toContain('<h1>Bedankt voor uw inschrijving</h1>');
  },
);

describe('a refusal says what is wrong with which field', () => {
  const missing = { code: 'REQUIRED_FIELD_MISSING', field: 'email', message: 'is required' };
  const malformed = { code: 'TYPE_EMAIL', field: 'email', message: 'should be an email address' };
  const empty = { code: 'EMPTY', message: 'The submission is empty' };

  test.each<[string, Entries, object]>([
    ['no address', [['naam', 'An']], missing],
    [
      'an empty address',
      [
        ['naam', 'An'],
        ['email', ' '],
      ],
      missing,
    ],
    ['a malformed address', [['email', 'an@stad']], malformed],
    ['two addresses in one', [['email', 'an@stad.be, jan@stad.be']], malformed],
    ['nothing', [], empty],
    [
      'only blanks and fields of the machinery',
      [
        ['naam', ' '],
        ['_next', 'https://site.be/'],
      ],
      empty,
    ],
  ])('%s', (_name, entries, error) => {
    const { answer, stored } = toVerdict(JSON_TYPE, entries);
    expect(answer.status).toBe(422);
    expect(JSON.parse(answer.body)).toMatchObject({ errors: [error] });
    expect(stored).toBeUndefined();
  });

  test('a form without script gets a page in Dutch', () => {
    const { answer } = toVerdict('text/html', [['email', '<b>']]);
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('<h1>Uw inschrijving is niet aanvaard</h1>');
    expect(answer.body).not.toContain('<b>');
  });

  test.each([
    ['TOO_LARGE', 413],
    ['UNREADABLE', 400],
    ['UNSUPPORTED', 415],
    ['NO_FILE_UPLOADS', 422],
  ] as const)('a body refused as %s has status %i', (problem, status) => {
    expect(toVerdict(JSON_TYPE, problem).answer.status).toBe(status);
  });
});

test('a filled honeypot looks like success and stores nothing', () => {
  const entries: Entries = [...AN, ['_gotcha', 'x']];
  const verdict = toVerdict(JSON_TYPE, entries);
  expect(verdict.answer).toEqual(toVerdict(JSON_TYPE, AN).answer);
  expect(verdict.stored).toBeUndefined();
  expect(verdict.note).toBe('dropped: honeypot');
});
