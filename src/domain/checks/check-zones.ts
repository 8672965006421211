import type { FieldProblem } from '../issues.ts';
import { findRepetition } from '../time.ts';
import type { CheckedContent } from './checked-content.ts';

/**
 * Times of the programme that calendar programs would read as another moment than the pages.
 *
 * @param findCalendarOffset the offset in seconds by which they read a wall clock time in its zone
 */
export function* checkZones(
  { events, site }: CheckedContent,
  findCalendarOffset: (moment: Temporal.ZonedDateTime) => number | undefined,
): Iterable<FieldProblem> {
  // What one ends at, mostly the next begins at, and on a day much else begins at that hour.
  const known = new Map<string, boolean>();
  const isReadOtherwise = (moment: Temporal.ZonedDateTime) =>
    known.getOrInsertComputed(
      moment.toString(),
      () =>
        findCalendarOffset(moment) !== moment.offsetNanoseconds / 1e9 &&
        // In the hour that comes twice, calendar files have UTC.
        !findRepetition(moment),
    );
  const told = new Set<string>();
  for (const { data, timetable, ...event } of events.values()) {
    const file = data?.timeZone ? event.file : site.file;
    if (!data || !timetable || told.has(file)) continue;
    const moments = [...timetable.periods.values()].flatMap(({ start, end }) => [start, end]);
    const wrong = moments.find(isReadOtherwise);
    if (!wrong) continue;
    told.add(file);
    const [date = '', time = ''] = wrong.toPlainDateTime().toString().slice(0, 16).split('T');
    const params = { date, time, timeZone: wrong.timeZoneId, offset: wrong.offset };
    yield { code: 'calendarZoneDiffers', file, path: ['timeZone'], params };
  }
}
