import { expect, test } from 'vitest';
import { findSuggestion, suggestAddress, suggestMoment } from '#domain/suggest.ts';

const KEYS = ['status', 'title', 'attendanceMode', 'keyDates'];

test.each([
  ['statsu', 'status'],
  ['Status', 'status'],
  ['titel', 'title'],
  ['attendance-mode', 'attendanceMode'],
  ['ATTENDANCEMODE', 'attendanceMode'],
  ['keydates', 'keyDates'],
  ['kleur', undefined],
  ['beginuur', undefined],
  ['', undefined],
])('%j may be a slip for %s', (written, expected) => {
  expect(findSuggestion(written, KEYS)).toBe(expected);
});

test('nothing is suggested where nothing is allowed', () => {
  expect(findSuggestion('status', [])).toBeUndefined();
});

test.each([
  ['24/4/2026', '2026-04-24'],
  ['04-24-2026', '2026-04-24'],
  ['3.4.2026', '2026-04-03'],
  ['2026/4/24 9u30', '2026-04-24 09:30'],
  ['2026-04-24T12:00:00+02:00', '2026-04-24 12:00'],
  ['2026-04-24 7:06 pm', undefined],
  ['2021-02-30', undefined],
  ['24 april 2026', undefined],
  ['april', undefined],
])('somebody who writes the moment %s means %s', (written, meant) => {
  expect(suggestMoment(written)).toBe(meant);
});

test.each([
  ['http://stad.be/a', 'https://stad.be/a'],
  ['www.stad.be', 'https://www.stad.be'],
  ['stad', undefined],
  ['iemand@stad.be', undefined],
])('somebody who writes the address %s means %s', (written, meant) => {
  expect(suggestAddress(written)).toBe(meant);
});
