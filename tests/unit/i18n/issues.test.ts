import { expect, test } from 'vitest';
import { ISSUE_CODES } from '#domain/issues.ts';
import { formatIssue } from '#i18n/issues/format-issue.ts';
import { en } from '#i18n/issues/en.ts';
import { nl as issueWords } from '#i18n/issues/nl.ts';
import { nl as words } from '#i18n/words/nl.ts';

test.each(ISSUE_CODES)('the sentence of %s ends as a sentence or an address does', (code) => {
  expect(issueWords[code]).toMatch(/(?:[.?)]|https:\/\/|\/)$/);
});

test.each(ISSUE_CODES)(
  'the English sentence of %s is its own and names the same things',
  (code) => {
    expect(en[code]).not.toBe(issueWords[code]);
    expect(placesOf(en[code])).toEqual(placesOf(issueWords[code]));
  },
);

function placesOf(sentence: string): string[] {
  return [...new Set(sentence.match(/\{\w+\}/g))].sort();
}

test.each([
  ['the words of issues', issueWords],
  ['the words of pages', words],
])('%s are those of a person at the counter', (_, sentences) => {
  const stiff = /\b(?:ongeldige?|gelieve|indien|dient te|middels|teneinde)\b/i;
  expect(Object.entries(sentences).filter(([, sentence]) => stiff.test(sentence))).toEqual([]);
});

test('a suggestion comes in the place of the list of what is allowed', () => {
  const at = { severity: 'error', file: 'content/site.yml', line: 1, column: 1 } as const;
  const params = { key: 'naem', allowed: 'name, address', suggestion: 'name' };
  expect(formatIssue({ code: 'unknownKey', ...at, params }, 'nl')).toBe(
    'Het veld ‘naem’ bestaat hier niet. Verbeter de naam of verwijder het veld. Bedoelde u ‘name’?',
  );
  expect(
    formatIssue({ code: 'unknownKey', ...at, params: { ...params, suggestion: '' } }, 'nl'),
  ).toBe(
    'Het veld ‘naem’ bestaat hier niet. Verbeter de naam of verwijder het veld. Mogelijk is: name, address.',
  );
});

test.each([
  ['Gratis.', '‘price’ is niet vertaald. Vertaal “Gratis.”'],
  ['Voor wie?', '‘price’ is niet vertaald. Vertaal “Voor wie?”'],
  ['Gratis', '‘price’ is niet vertaald. Vertaal “Gratis”.'],
])('a sentence that quotes “%s” ends once', (value, sentence) => {
  const params = { field: 'price', value };
  expect(formatIssue({ code: 'untranslated', params }, 'nl')).toBe(sentence);
});
