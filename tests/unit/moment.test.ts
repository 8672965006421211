import { afterEach, expect, test, vi } from 'vitest';
import { getMoment, isShownAsOfAnotherMoment } from '#moment.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['2021-06-01T10:00', 'Europe/Brussels', '2021-06-01T10:00:00+02:00[Europe/Brussels]'],
  ['2021-06-01 10:00', 'Europe/Brussels', '2021-06-01T10:00:00+02:00[Europe/Brussels]'],
  ['2021-12-01T9u05', 'Europe/Brussels', '2021-12-01T09:05:00+01:00[Europe/Brussels]'],
  ['2021-06-01T10:00', 'Europe/Lisbon', '2021-06-01T10:00:00+01:00[Europe/Lisbon]'],
])('AS_OF=%s in %s is %s', (asOf, timeZone, expected) => {
  vi.stubEnv('AS_OF', asOf);
  expect(getMoment(timeZone).toString()).toBe(expected);
  expect(isShownAsOfAnotherMoment()).toBe(true);
});

test.each([
  'gisteren',
  '2021-06-01',
  '2021-02-30T10:00',
  '2021-06-01T25:00',
  '2021-06-01T10:00+02:00',
  // The clocks skip this hour, and have that one twice.
  '2026-03-29T02:30',
  '2026-10-25T02:30',
])('AS_OF=%s is refused with a way out', (asOf) => {
  vi.stubEnv('AS_OF', asOf);
  expect(() => getMoment('Europe/Brussels')).toThrow(
    new RangeError(
      `‘${asOf}’ is geen moment. Geef --as-of of AS_OF als datum en uur: 2021-06-01T10:00 (Europe/Brussels).`,
    ),
  );
});

test('without AS_OF it is now, in whole seconds of the zone', () => {
  vi.stubEnv('AS_OF', '');
  const before = Math.floor(Date.now() / 1000) * 1000;
  const moment = getMoment('Europe/Brussels');
  expect(moment.timeZoneId).toBe('Europe/Brussels');
  expect(moment.millisecond + moment.microsecond + moment.nanosecond).toBe(0);
  expect(moment.epochMilliseconds).toBeGreaterThanOrEqual(before);
  expect(moment.epochMilliseconds).toBeLessThanOrEqual(Date.now() + 500);
  expect(isShownAsOfAnotherMoment()).toBe(false);
});
