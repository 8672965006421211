import { expect, test } from 'vitest';
import type { IssueCode } from '#domain/issues.ts';
import { ISSUE_CODES } from '#domain/issues.ts';
import { formatIssue } from '#i18n/issues/format-issue.ts';
import { nl as issueWords } from '#i18n/issues/nl.ts';
import { nl as words } from '#i18n/words/nl.ts';

const OF_FIELD = ['field', 'value', 'example'];
const REFERENCE = ['value', 'suggestion'];

/** What each code gives its sentence; a code that is not listed gives nothing. */
const PARAMS: Readonly<Partial<Record<IssueCode, readonly string[]>>> = {
  missingFile: ['name'],
  twoFiles: ['other'],
  invalidFolderName: ['value'],
  unknownKey: ['key', 'allowed', 'suggestion'],
  factInTranslation: ['key', 'file'],
  unknownComponent: ['value'],
  missingKey: OF_FIELD,
  wrongType: [...OF_FIELD, 'expected'],
  notAllowed: [...OF_FIELD, 'allowed', 'suggestion'],
  empty: OF_FIELD,
  tooLong: [...OF_FIELD, 'max', 'length'],
  tooFew: OF_FIELD,
  outOfRange: [...OF_FIELD, 'limit'],
  invalidFormat: OF_FIELD,
  invalidId: OF_FIELD,
  invalidDate: OF_FIELD,
  invalidTime: OF_FIELD,
  invalidMoment: OF_FIELD,
  invalidTimeZone: OF_FIELD,
  invalidWebAddress: OF_FIELD,
  invalidLink: OF_FIELD,
  invalidEmail: OF_FIELD,
  invalidPeriod: OF_FIELD,
  invalidFileName: OF_FIELD,
  unknownSpeaker: REFERENCE,
  unknownOrganiser: REFERENCE,
  unknownSession: REFERENCE,
  unknownRoom: REFERENCE,
  unknownTrack: REFERENCE,
  unknownSlot: REFERENCE,
  endBeforeStart: ['start', 'end'],
  nonexistent: ['date', 'time', 'timeZone'],
  ambiguous: ['date', 'time', 'timeZone'],
  missingSlotId: ['title'],
  duplicateSlotId: ['value'],
  unscheduledSession: ['value'],
  reservedName: ['value'],
  addressTaken: ['value', 'other'],
  missingEndpoint: ['value', 'event'],
  placeholderEndpoint: ['value', 'event'],
  insecureEndpoint: ['value', 'event'],
};

test.each(ISSUE_CODES)('the sentence of %s has no place that stays open', (code) => {
  const params = Object.fromEntries((PARAMS[code] ?? []).map((name) => [name, 'x']));
  const at = { severity: 'error', file: 'content/site.yml', line: 1, column: 1 } as const;
  expect(formatIssue({ code, ...at, params }).match(/\{\w+\}/g) ?? []).toEqual([]);
});

test.each(ISSUE_CODES)('the sentence of %s ends as a sentence or an address does', (code) => {
  expect(issueWords[code]).toMatch(/(?:[.?)]|https:\/\/|\/)$/);
});

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
  expect(formatIssue({ code: 'unknownKey', ...at, params })).toBe(
    'Het veld ‘naem’ bestaat hier niet. Verbeter de naam of verwijder het veld. Bedoelde u ‘name’?',
  );
  expect(formatIssue({ code: 'unknownKey', ...at, params: { ...params, suggestion: '' } })).toBe(
    'Het veld ‘naem’ bestaat hier niet. Verbeter de naam of verwijder het veld. Mogelijk is: name, address.',
  );
});
