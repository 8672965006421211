import type { Found } from './issues.ts';
import type { DaySource, PartSource, ProgrammeSource, SlotSource } from './programme-source.ts';
import type { CalendarDate, LocalTime } from './time.ts';
import { findWallTimeProblem, isBefore, toMoment } from './time.ts';

export type Period = Record<'start' | 'end', Temporal.ZonedDateTime>;

/** Whether two things take the same time; not when one begins as the other ends. */
export function doOverlap(a: Period, b: Period): boolean {
  return isBefore(a.start, b.end) && isBefore(b.start, a.end);
}

/** The periods of the slots and parts of a programme, each under its source. */
export type Timetable = Readonly<ReturnType<typeof buildTimetable>>;

type Moment = Temporal.ZonedDateTime;
type Path = (string | number)[];

/** When each room is free again. A slot without a room binds them all. */
type Clock = Map<string | undefined, Moment | undefined>;

/**
 * Works out when each slot starts and ends. A slot without a start follows the previous one of its
 * room, so that moving lunch moves what comes after it; a length in minutes is real time, also on
 * the night that the clocks change.
 */
export function buildTimetable(programme: Pick<ProgrammeSource, 'days'>, timeZone: string) {
  const periods = new Map<PartSource, Period>();
  const problems: Found[] = [];
  programme.days.forEach(({ date, start, slots }, index) => {
    const path = ['days', index];
    const opening = start ? findMoment(date, start, [...path, 'start']) : undefined;
    placeAll(slots, date, [...path, 'slots'], opening);
  });
  return { periods, problems };

  /** Places slots or parts one after the other; gives the end of the last. */
  function placeAll(
    slots: readonly SlotSource[],
    date: CalendarDate,
    path: Path,
    opening: Moment | undefined,
  ): Moment | undefined {
    const clock: Clock = new Map([[undefined, opening]]);
    slots.forEach((slot, index) => {
      const here = [...path, index];
      const start = slot.start
        ? findMoment(date, slot.start, [...here, 'start'])
        : findStart(slot, clock, here);
      if (!start) return;
      const partsEnd = slot.parts?.length
        ? placeAll(slot.parts, date, [...here, 'parts'], start)
        : undefined;
      const end = findEnd(slot, start, partsEnd, here);
      if (end) periods.set(slot, { start, end });
      // What follows a slot with a wrong end is not wrong for that.
      const free = end ?? start;
      clock.set(slot.room, slot.room ? free : latest([clock.get(undefined), free]));
    });
    return latest([...clock.values()]);
  }

  function findStart({ room }: PartSource, clock: Clock, path: Path) {
    const start = latest(room ? [clock.get(undefined), clock.get(room)] : [...clock.values()]);
    if (!start) problems.push({ code: 'missingStart', path, params: {} });
    return start;
  }

  function findEnd(slot: PartSource, start: Moment, partsEnd: Moment | undefined, path: Path) {
    if (slot.end && slot.minutes) {
      problems.push({ code: 'endAndMinutes', path: [...path, 'minutes'], params: {} });
      return undefined;
    }
    if (slot.minutes) return start.add({ minutes: slot.minutes });
    if (!slot.end) {
      if (!partsEnd) problems.push({ code: 'missingEnd', path, params: {} });
      return partsEnd;
    }
    // A slot that follows past midnight starts on the next day; its end is meant on that day too.
    const end = findMoment(start.toPlainDate().toString(), slot.end, [...path, 'end']);
    if (!end || isBefore(start, end)) return end;
    const params = { start: start.toPlainTime().toString().slice(0, 5), end: slot.end };
    problems.push({ code: 'endBeforeStart', path: [...path, 'end'], params });
    return undefined;
  }

  function findMoment(date: CalendarDate, time: LocalTime, path: Path) {
    const code = findWallTimeProblem(date, time, timeZone);
    if (!code) return toMoment(date, time, timeZone);
    problems.push({ code, path, params: { date, time, timeZone } });
    return undefined;
  }
}

/** When the doors of a day open and close, as far as it says so in times that exist. */
export function findDayLimits({ date, start, end }: DaySource, timeZone: string) {
  const [opening, closing] = [start, end].map((time) =>
    time && !findWallTimeProblem(date, time, timeZone) ? toMoment(date, time, timeZone) : undefined,
  );
  // A day that ends at 1:00 ends after midnight.
  const isNight = opening && closing && isBefore(closing, opening);
  return { opening, closing: isNight ? closing.add({ days: 1 }) : closing };
}

function latest(moments: readonly (Moment | undefined)[]): Moment | undefined {
  return moments.reduce((a, b) => (a && b ? (isBefore(a, b) ? b : a) : (a ?? b)), undefined);
}
