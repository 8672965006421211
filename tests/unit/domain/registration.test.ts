import { describe, expect, test } from 'vitest';
import type { RegistrationSource } from '#domain/registration.ts';
import {
  buildRegistrationTerms,
  hasForm,
  toClosing,
  toOpening,
  toRegistrationState,
} from '#domain/registration.ts';
import { toIso } from '#domain/time.ts';
import { at, BRUSSELS } from '../examples.ts';

const START = at('2021-06-10T14:00');
const source: RegistrationSource = { required: true, isFree: true, fields: [] };

function findState(
  terms: Partial<RegistrationSource>,
  wallClock: string,
  status: Parameters<typeof toRegistrationState>[1] = 'scheduled',
) {
  return toRegistrationState(
    buildRegistrationTerms({ ...source, ...terms }, START),
    status,
    at(wallClock),
  );
}

describe('a day is open as a whole, a moment is a moment', () => {
  test.each([
    ['2021-06-07', '2021-06-07T00:00:00+02:00', '2021-06-08T00:00:00+02:00'],
    ['2021-06-08 00:00', '2021-06-08T00:00:00+02:00', '2021-06-08T00:00:00+02:00'],
    ['2026-03-28', '2026-03-28T00:00:00+01:00', '2026-03-29T00:00:00+01:00'],
    ['2026-03-29', '2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00'],
    ['2026-10-25', '2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00'],
    ['2021-12-31', '2021-12-31T00:00:00+01:00', '2022-01-01T00:00:00+01:00'],
  ])('%s opens at %s and closes at %s', (text, opens, closes) => {
    expect(toIso(toOpening(text, BRUSSELS))).toBe(opens);
    expect(toIso(toClosing(text, BRUSSELS))).toBe(closes);
  });
});

test('terms without dates are open until the event starts', () => {
  const terms = buildRegistrationTerms(source, START);
  expect([terms.opens, toIso(terms.closes)]).toEqual([undefined, '2021-06-10T14:00:00+02:00']);
});

describe('the state follows the moment', () => {
  const terms = { opens: '2021-05-01', closes: '2021-06-07' };

  test.each([
    ['2021-04-30T23:59:59', 'notYetOpen'],
    ['2021-05-01T00:00', 'open'],
    ['2021-06-07T23:59:59', 'open'],
    ['2021-06-08T00:00', 'closed'],
    ['2026-01-01T00:00', 'closed'],
  ])('at %s it is %s', (wallClock, state) => {
    expect(findState(terms, wallClock)).toBe(state);
  });
});

describe('an editor’s word counts only while one could register', () => {
  test.each([
    ['full', '2021-06-01T10:00', 'full'],
    ['waitingList', '2021-06-01T10:00', 'waitingList'],
    ['cancelled', '2021-06-01T10:00', 'cancelled'],
    ['full', '2021-06-08T10:00', 'closed'],
    ['waitingList', '2021-04-01T10:00', 'notYetOpen'],
    ['cancelled', '2021-06-08T10:00', 'cancelled'],
  ] as const)('%s at %s is %s', (word, wallClock, state) => {
    const terms = { opens: '2021-05-01', closes: '2021-06-07', state: word };
    expect(findState(terms, wallClock)).toBe(state);
  });
});

test('another website is where one registers until that closes', () => {
  const external = 'https://tickets.be/ai';
  expect(findState({ external }, '2021-06-01T10:00')).toBe('external');
  expect(findState({ external, state: 'full' }, '2021-06-01T10:00')).toBe('full');
  expect(findState({ external }, '2021-06-10T14:00')).toBe('closed');
});

test('a cancelled event takes no registrations, a moved one does', () => {
  expect(findState({}, '2021-06-01T10:00', 'cancelled')).toBe('cancelled');
  expect(findState({}, '2021-06-01T10:00', 'movedOnline')).toBe('open');
});

test('without terms, or where none are required, nobody has to register', () => {
  expect(toRegistrationState(undefined, 'scheduled', START)).toBe('notRequired');
  expect(findState({ required: false }, '2021-06-01T10:00', 'cancelled')).toBe('notRequired');
});

test.each([
  ['open', true],
  ['waitingList', true],
  ['notRequired', false],
  ['notYetOpen', false],
  ['full', false],
  ['closed', false],
  ['cancelled', false],
  ['external', false],
] as const)('when it is %s, our own form is shown: %s', (state, expected) => {
  expect(hasForm(state)).toBe(expected);
});
