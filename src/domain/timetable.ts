import type { DaySource, PartSource, ProgrammeSource } from './programme-source.ts';
import type { LocalTime, WallTimeProblem } from './time.ts';
import { findWallTimeProblem, isBefore, toMoment } from './time.ts';

export interface Period {
  start: Temporal.ZonedDateTime;
  end: Temporal.ZonedDateTime;
}

/** What makes a time in the programme impossible; the path leads to the field in the source. */
export interface TimetableProblem {
  code: 'endBeforeStart' | 'missingStart' | 'missingEnd' | 'endAndMinutes' | WallTimeProblem;
  path: (string | number)[];
  params: Record<string, string>;
}

/** The periods of the slots and parts of a programme, each under the path of its source. */
export interface Timetable {
  periods: ReadonlyMap<PartSource, Period>;
  problems: readonly TimetableProblem[];
}

/** When a room is free again. A slot without a room binds them all. */
interface Clock {
  everywhere: Temporal.ZonedDateTime | undefined;
  rooms: Map<string, Temporal.ZonedDateTime>;
}

/**
 * Works out when each slot starts and ends. A slot without a start follows the previous one of its
 * room, so that moving lunch moves what comes after it; a length in minutes is real time, also on
 * the night that the clocks change.
 */
export function buildTimetable(
  programme: Pick<ProgrammeSource, 'days'>,
  timeZone: string,
): Timetable {
  const periods = new Map<PartSource, Period>();
  const problems: TimetableProblem[] = [];
  programme.days.forEach((day, index) => {
    const timing = new DayTiming(day, timeZone, periods, problems);
    timing.placeAll(day.slots, ['days', index, 'slots'], timing.opening(['days', index]));
  });
  return { periods, problems };
}

class DayTiming {
  readonly #day: DaySource;
  readonly #timeZone: string;
  readonly #periods: Map<PartSource, Period>;
  readonly #problems: TimetableProblem[];

  constructor(
    day: DaySource,
    timeZone: string,
    periods: Map<PartSource, Period>,
    problems: TimetableProblem[],
  ) {
    this.#day = day;
    this.#timeZone = timeZone;
    this.#periods = periods;
    this.#problems = problems;
  }

  /** When the day starts, if it says so. */
  opening(path: (string | number)[]): Temporal.ZonedDateTime | undefined {
    const { date, start } = this.#day;
    return start ? this.#moment(date, start, [...path, 'start']) : undefined;
  }

  placeAll(
    slots: readonly (PartSource & { parts?: readonly PartSource[] | undefined })[],
    path: (string | number)[],
    opening: Temporal.ZonedDateTime | undefined,
  ): Temporal.ZonedDateTime | undefined {
    const clock: Clock = { everywhere: opening, rooms: new Map() };
    slots.forEach((slot, index) => {
      const here = [...path, index];
      const start = this.#start(slot, clock, here);
      if (!start) return;
      const partsEnd = slot.parts?.length
        ? this.placeAll(slot.parts, [...here, 'parts'], start)
        : undefined;
      const end = this.#end(slot, start, partsEnd, here);
      if (!end) return;
      this.#periods.set(slot, { start, end });
      advance(clock, slot.room, end);
    });
    return latest([clock.everywhere, ...clock.rooms.values()]);
  }

  #start(slot: PartSource, clock: Clock, path: (string | number)[]) {
    if (slot.start) return this.#moment(this.#day.date, slot.start, [...path, 'start']);
    const start = slot.room
      ? latest([clock.everywhere, clock.rooms.get(slot.room)])
      : latest([clock.everywhere, ...clock.rooms.values()]);
    if (!start) this.#problems.push({ code: 'missingStart', path, params: {} });
    return start;
  }

  #end(
    slot: PartSource,
    start: Temporal.ZonedDateTime,
    partsEnd: Temporal.ZonedDateTime | undefined,
    path: (string | number)[],
  ) {
    if (slot.end && slot.minutes) {
      this.#problems.push({ code: 'endAndMinutes', path: [...path, 'minutes'], params: {} });
      return undefined;
    }
    if (slot.minutes) return start.add({ minutes: slot.minutes });
    if (!slot.end) {
      if (!partsEnd) this.#problems.push({ code: 'missingEnd', path, params: {} });
      return partsEnd;
    }
    // A slot that follows past midnight starts on the next day; its end is meant on that day too.
    const date = start.toPlainDate().toString();
    const end = this.#moment(date, slot.end, [...path, 'end']);
    if (end && isBefore(start, end)) return end;
    if (end) {
      const params = { start: start.toPlainTime().toString().slice(0, 5), end: slot.end };
      this.#problems.push({ code: 'endBeforeStart', path: [...path, 'end'], params });
    }
    return undefined;
  }

  #moment(date: string, time: LocalTime, path: (string | number)[]) {
    const problem = findWallTimeProblem(date, time, this.#timeZone);
    if (!problem) return toMoment(date, time, this.#timeZone);
    this.#problems.push({ code: problem, path, params: { date, time, timeZone: this.#timeZone } });
    return undefined;
  }
}

function advance(clock: Clock, room: string | undefined, end: Temporal.ZonedDateTime) {
  if (room) clock.rooms.set(room, end);
  else clock.everywhere = latest([clock.everywhere, end]);
}

function latest(
  moments: readonly (Temporal.ZonedDateTime | undefined)[],
): Temporal.ZonedDateTime | undefined {
  return moments.reduce((a, b) => (a && b ? (isBefore(a, b) ? b : a) : (a ?? b)), undefined);
}
