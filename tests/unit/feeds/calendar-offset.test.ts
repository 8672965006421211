import { expect, test } from 'vitest';
import { findRepetition } from '#domain/time.ts';
import { findCalendarOffset } from '#feeds/calendar-offset.ts';
import { at } from '../examples.ts';
import { STABLE_ZONES } from './stable-zones.ts';

const START = Temporal.Instant.from('2021-01-01T00:00Z').epochMilliseconds;
const END = Temporal.Instant.from('2036-01-01T00:00Z').epochMilliseconds;

test.each(STABLE_ZONES)('%s has its own offset in each hour of 2021 to 2035', (zone) => {
  for (let time = START; time < END; time += 3_600_000) {
    const moment = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(zone);
    if (findCalendarOffset(moment) === moment.offsetNanoseconds / 1e9) continue;
    // One wall clock time can't be two moments; in that hour calendar files have UTC.
    expect(moment.toString()).toSatisfy(() => Boolean(findRepetition(moment)));
  }
});

test.each([
  ['Africa/Casablanca', '2026-02-10T14:00', 0, 3600],
  ['Africa/Casablanca', '2026-03-01T14:00', 0, 0],
  ['Africa/El_Aaiun', '2021-06-10T14:00', 0, 3600],
  // The clock goes forward on the Friday before the last Sunday, which isn't always the last one.
  ['Asia/Jerusalem', '2023-03-24T14:00', 7200, 10800],
])('calendars give %s at %s %i seconds, Node %i', (zone, wall, calendar, node) => {
  const moment = at(wall, zone);
  expect(findCalendarOffset(moment)).toBe(calendar);
  expect(moment.offsetNanoseconds / 1e9).toBe(node);
});
