import { expect, test } from 'vitest';
import { findSuggestion } from '#domain/suggest.ts';

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
