import { expect, test } from 'vitest';
import {
  findWallTimeProblem,
  isBefore,
  isTimeZone,
  findRepetition,
  parseCalendarDate,
  parseLocalTime,
  parseWallClock,
  toIso,
  toMoment,
} from '#domain/time.ts';
import { at, BRUSSELS } from '../examples.ts';

test.each([
  ['2021-06-10', '2021-06-10'],
  ['2020-02-29', '2020-02-29'],
  ['2021-02-29', undefined],
  ['2021-02-30', undefined],
  ['2021-13-01', undefined],
  ['2021-6-10', undefined],
  ['10-06-2021', undefined],
  ['2021-06-10T14:00', undefined],
  ['', undefined],
])('the day %j is read as %j', (text, expected) => {
  expect(parseCalendarDate(text)).toBe(expected);
});

test.each([
  ['14:05', '14:05'],
  ['14u05', '14:05'],
  ['14.05', '14:05'],
  ['9:05', '09:05'],
  [' 0.00 ', '00:00'],
  ['23:59', '23:59'],
  ['24:00', undefined],
  ['14:60', undefined],
  ['14', undefined],
  ['14.1', undefined],
  ['14u', undefined],
  ['14:05:00', undefined],
  ['2 uur', undefined],
])('the time %j is read as %j', (text, expected) => {
  expect(parseLocalTime(text)).toBe(expected);
});

test.each([
  ['2021-06-01T10:00', '2021-06-01T10:00:00+02:00'],
  ['2021-06-01 10u00', '2021-06-01T10:00:00+02:00'],
  ['2021-01-01T10:00', '2021-01-01T10:00:00+01:00'],
  ['2021-06-01', undefined],
  ['2021-06-01 10:00 uur', undefined],
  ['2021-02-30T10:00', undefined],
  ['2026-03-29T02:30', undefined],
  ['2026-10-25T02:30', undefined],
])('the wall clock %j is the moment %j in Brussels', (text, expected) => {
  const moment = parseWallClock(text, BRUSSELS);
  expect(moment && toIso(moment)).toBe(expected);
});

test.each([
  ['2026-03-29', '01:59', undefined],
  ['2026-03-29', '02:00', 'nonexistent'],
  ['2026-03-29', '02:59', 'nonexistent'],
  ['2026-03-29', '03:00', undefined],
  ['2026-10-25', '01:59', undefined],
  ['2026-10-25', '02:00', 'ambiguous'],
  ['2026-10-25', '02:59', 'ambiguous'],
  ['2026-10-25', '03:00', undefined],
  ['2026-06-10', '02:30', undefined],
])('on %s in Brussels %s is %s', (date, time, expected) => {
  expect(findWallTimeProblem(date, time, BRUSSELS)).toBe(expected);
});

test('a wall time that the clocks skip or show twice is never guessed', () => {
  expect(() => toMoment('2026-03-29', '02:30', BRUSSELS)).toThrow(RangeError);
  expect(() => toMoment('2026-10-25', '02:30', BRUSSELS)).toThrow(RangeError);
});

test.each([
  ['2026-10-24T23:59:00Z', undefined],
  ['2026-10-25T00:00:00Z', 'summerTime'],
  ['2026-10-25T00:59:00Z', 'summerTime'],
  ['2026-10-25T01:00:00Z', 'winterTime'],
  ['2026-10-25T01:59:00Z', 'winterTime'],
  ['2026-10-25T02:00:00Z', undefined],
  ['2026-03-29T01:00:00Z', undefined],
])('the wall clock of Brussels shows the time of %s twice, here in %s', (instant, expected) => {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(BRUSSELS);
  expect(findRepetition(moment)).toBe(expected);
});

test('of two moments the earlier one is before, in whatever zones they are written', () => {
  const inBrussels = at('2021-06-10T14:00');
  const inLisbon = at('2021-06-10T13:30', 'Europe/Lisbon');
  expect(isBefore(inBrussels, inLisbon)).toBe(true);
  expect(isBefore(inLisbon, inBrussels)).toBe(false);
  expect(isBefore(inBrussels, inBrussels)).toBe(false);
});

test.each([
  ['Europe/Brussels', true],
  ['UTC', true],
  ['Europe/Brussel', false],
  ['+02:00', false],
  ['', false],
])('%j is a time zone: %s', (name, expected) => {
  expect(isTimeZone(name)).toBe(expected);
});
