import { parseWallClock } from './domain/time.ts';

/**
 * The moment at which the site is shown: `AS_OF` as a wall clock of the site's zone
 * (`2021-06-01T10:00`), or now. No other file reads the clock, so that the same content at the
 * same moment gives the same bytes.
 *
 * @throws RangeError when `AS_OF` is not a moment.
 */
export function getMoment(timeZone: string): Temporal.ZonedDateTime {
  const asOf = process.env['AS_OF'];
  if (!asOf) return Temporal.Now.zonedDateTimeISO(timeZone).round('second');
  const moment = parseWallClock(asOf, timeZone);
  if (moment) return moment;
  throw new RangeError(
    `‘${asOf}’ is geen moment. Geef --as-of of AS_OF als datum en uur: 2021-06-01T10:00 (${timeZone}).`,
  );
}

/** Whether the site is built as of another moment than now: then its clock is not the visitor's. */
export function isShownAsOfAnotherMoment(): boolean {
  return Boolean(process.env['AS_OF']);
}
