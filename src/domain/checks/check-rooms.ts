import type { FieldPath, FieldProblem } from '../issues.ts';
import type { DaySource } from '../programme-source.ts';
import { findWallTimeProblem, isBefore, toMoment } from '../time.ts';
import type { Period, Timetable } from '../timetable.ts';
import type { CheckedContent, CheckedEvent } from './checked-content.ts';
import { type PlacedSlot, nameSlot, walkSlots } from './walk-slots.ts';

type Timed = PlacedSlot & Period;

/** Slots that are in each other's way, outside their day or block, or not in the order of time. */
export function checkRooms({ events }: CheckedContent): FieldProblem[] {
  return [...events.values()].flatMap((event) => {
    const { programme, timetable, timeZone } = event;
    if (!programme?.data || !timetable) return [];
    const { file, data } = programme;
    const days = checkDays(data.days).map((problem) => ({ ...problem, file }));
    // With a wrong day, every slot of it is at a wrong moment.
    if (days.length > 0) return days;
    const timed = findTimed(event, timetable);
    const top = timed.filter(({ block }) => !block);
    const groups = [
      top,
      ...Map.groupBy(
        timed.filter(({ block }) => block),
        ({ block }) => block,
      ).values(),
    ];
    return [
      ...groups.flatMap(checkOverlaps),
      ...timed.flatMap((part) => checkBlock(part, timetable)),
      ...top.flatMap((slot) => checkDay(slot, data.days[Number(slot.path[1])], timeZone)),
    ].map((problem) => ({ ...problem, file }));
  });
}

/** The slots whose time is known and that take place. */
export function findTimed({ programme }: CheckedEvent, { periods }: Timetable): Timed[] {
  return walkSlots(programme?.data ?? { days: [] }).flatMap((placed) => {
    const period = periods.get(placed.slot);
    return period && placed.slot.status === 'scheduled' ? [{ ...placed, ...period }] : [];
  });
}

type Found = Omit<FieldProblem, 'file'>;

/** Each slot against those written before it that share its room; no room means all of them. */
function checkOverlaps(slots: readonly Timed[]): Found[] {
  return slots.flatMap((later, index): Found[] => {
    const before = slots
      .slice(0, index)
      .filter(({ room }) => !room || !later.room || room === later.room);
    const path = toStart(later);
    const other = before.find((each) => doOverlap(each, later));
    if (other)
      return [{ code: 'overlap', path, params: { ...names(later, other), end: clock(other.end) } }];
    const misplaced = before.find((each) => isBefore(later.start, each.start));
    return misplaced ? [{ code: 'outOfOrder', path, params: names(later, misplaced) }] : [];
  });
}

export function doOverlap(a: Period, b: Period): boolean {
  return isBefore(a.start, b.end) && isBefore(b.start, a.end);
}

function checkBlock(part: Timed, { periods }: Timetable): Found[] {
  const period = part.block && periods.get(part.block);
  if (!period || !part.block) return [];
  const isEarly = isBefore(part.start, period.start);
  if (!isEarly && !isBefore(period.end, part.end)) return [];
  const params = {
    value: nameSlot(part.slot),
    other: nameSlot(part.block),
    start: clock(period.start),
    end: clock(period.end),
  };
  return [{ code: 'partOutsideBlock', path: isEarly ? toStart(part) : part.path, params }];
}

function checkDay(slot: Timed, day: DaySource | undefined, timeZone: string): Found[] {
  const opening = day?.start && findMoment(day.date, day.start, timeZone);
  if (opening && isBefore(slot.start, opening)) {
    return [{ code: 'beforeDay', path: toStart(slot), params: dayParams(slot, clock(opening)) }];
  }
  const closing = day?.end && findMoment(day.date, day.end, timeZone);
  // A day that ends at 1:00 ends after midnight.
  const end = closing && opening && isBefore(closing, opening) ? closing.add({ days: 1 }) : closing;
  if (!end || !isBefore(end, slot.end)) return [];
  return [{ code: 'afterDay', path: slot.path, params: dayParams(slot, clock(end)) }];
}

function checkDays(days: readonly DaySource[]): Found[] {
  return days.flatMap(({ date }, index): Found[] => {
    const before = days[index - 1]?.date ?? '';
    if (date > before) return [];
    const code = date === before ? 'duplicateDay' : 'dayOutOfOrder';
    return [{ code, path: ['days', index, 'date'], params: { value: date, other: before } }];
  });
}

function findMoment(date: string, time: string, timeZone: string) {
  return findWallTimeProblem(date, time, timeZone) ? undefined : toMoment(date, time, timeZone);
}

function names(later: Timed, other: Timed) {
  return { value: nameSlot(later.slot), other: nameSlot(other.slot), start: clock(later.start) };
}

function dayParams({ slot, start, end }: Timed, limit: string) {
  return { value: nameSlot(slot), start: clock(start), end: clock(end), limit };
}

/** Where an editor would mend the start: at the field, or at the slot that follows another. */
function toStart({ slot, path }: Timed): FieldPath {
  return slot.start ? [...path, 'start'] : path;
}

function clock(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainTime().toString({ smallestUnit: 'minute' });
}
