/** A day of the calendar, `2021-06-10`. */
export type CalendarDate = string;
/** A wall clock time, `14:05`. */
export type LocalTime = string;

/**
 * Reads `YYYY-MM-DD`; nothing when the day does not exist (30 February).
 *
 * @example parseCalendarDate('2021-02-30') // undefined
 */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && succeeds(() => Temporal.PlainDate.from(text));
  return isDay ? text : undefined;
}

/** Whether Temporal takes what it is given: it throws at a day, time or zone that is none. */
function succeeds(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

/** The month without the day in a text, with the number of days that it has: `2027-04-31`. */
export function findShortMonth(text: string): Record<'month' | 'limit', string> | undefined {
  const [, month = '', day] = /^(\d{4}-(?:0[1-9]|1[0-2]))-(\d{2})\b/.exec(text) ?? [];
  const days = month ? Temporal.PlainYearMonth.from(month).daysInMonth : 31;
  return Number(day) > days ? { month, limit: String(days) } : undefined;
}

/**
 * Reads the ways in which people here write a time: `14:05`, `14u05`, `14.05`.
 *
 * @example parseLocalTime('9u05') // '09:05'
 */
export function parseLocalTime(text: string): LocalTime | undefined {
  const match = /^(\d{1,2})[:u.](\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const [, hour = '', minute = ''] = match;
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** Reads a day, or a day and a wall clock time: `2021-06-07` or `2021-06-08 0:00`. */
export function parseDateOrMoment(text: string): string | undefined {
  const [date = '', time, ...rest] = text.trim().split(/[T ]+/);
  const day = parseCalendarDate(date);
  if (rest.length > 0) return undefined;
  if (!day || time === undefined) return day;
  const clock = parseLocalTime(time);
  return clock && `${day} ${clock}`;
}

/** Reads a date and a time, `2021-06-01T10:00` or `2021-06-01 10:00`, as a moment in the zone. */
export function parseWallClock(text: string, timeZone: string): Temporal.ZonedDateTime | undefined {
  const [day, clock] = parseDateOrMoment(text)?.split(' ') ?? [];
  if (!day || !clock) return undefined;
  return findWallTimeProblem(day, clock, timeZone) ? undefined : toMoment(day, clock, timeZone);
}

/**
 * What is wrong with a wall time in a zone on the night that the clocks change: it is skipped, or
 * it comes twice. Nothing on every other day.
 */
export function findWallTimeProblem(date: CalendarDate, time: LocalTime, timeZone: string) {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(time);
  if (isPlain(wall, timeZone)) return undefined;
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return earlier.toPlainDateTime().equals(wall) ? 'ambiguous' : 'nonexistent';
}

/** Whether a wall time comes once; every time of a site goes through here. */
function isPlain(wall: Temporal.PlainDateTime, timeZone: string): boolean {
  // This costs a third of asking for the earlier and the later moment.
  return succeeds(() => wall.toZonedDateTime(timeZone, { disambiguation: 'reject' }));
}

/**
 * Which of the two it is when the wall clock shows a time twice: in the hour before or after the
 * clocks go back. A calendar program can't tell them apart (RFC 5545, 3.3.5, takes the first).
 */
export function findRepetition(moment: Temporal.ZonedDateTime) {
  const wall = moment.toPlainDateTime();
  if (isPlain(wall, moment.timeZoneId)) return undefined;
  const first = wall.toZonedDateTime(moment.timeZoneId, { disambiguation: 'earlier' });
  return first.equals(moment) ? 'summerTime' : 'winterTime';
}

/**
 * The moment of a wall time in a zone.
 *
 * @throws RangeError for a time that the zone skips or has twice; `findWallTimeProblem` tells first.
 */
export function toMoment(date: CalendarDate, time: LocalTime, timeZone: string) {
  return Temporal.PlainDate.from(date)
    .toPlainDateTime(time)
    .toZonedDateTime(timeZone, { disambiguation: 'reject' });
}

export function isBefore(a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean {
  return a.epochMilliseconds < b.epochMilliseconds;
}

/** Moments as they were written before: a slot stands on ten pages and more. */
const written = new WeakMap<Temporal.ZonedDateTime, string>();

/** ISO 8601 with offset, for `datetime` attributes and JSON-LD: `2021-06-10T14:00:00+02:00`. */
export function toIso(moment: Temporal.ZonedDateTime): string {
  return written.getOrInsertComputed(moment, () =>
    moment.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
  );
}

/** Whether the engine knows an IANA zone; zones are configuration, offsets are never written. */
export function isTimeZone(name: string): boolean {
  const start = Temporal.Instant.fromEpochMilliseconds(0);
  // Temporal also takes offsets such as +02:00, which know no clock change.
  return /^[A-Za-z]/.test(name) && succeeds(() => start.toZonedDateTimeISO(name));
}
