import { ADVICE, type FieldPath, type FieldProblem, type Found } from '../issues.ts';
import type { DaySource, PartSource } from '../programme-source.ts';
import { isBefore } from '../time.ts';
import { doOverlap, findDayLimits, type Period } from '../timetable.ts';
import type { CheckedEvent } from './checked-content.ts';
import { type PlacedSlot, nameSlot, walkSlots } from './walk-slots.ts';

type Timed = PlacedSlot & Period;

/** Slots that are in each other's way, outside their day or block, or not in the order of time. */
export function* checkRooms(event: CheckedEvent): Iterable<FieldProblem> {
  const { file } = event.programme ?? event;
  for (const found of checkEvent(event)) yield { ...found, file };
}

function* checkEvent(event: CheckedEvent): Iterable<Found> {
  const days = (event.timetable && event.programme?.data?.days) ?? [];
  const wrong = [...checkDays(days)];
  yield* wrong;
  // With a wrong day, every slot of it is at a wrong moment.
  if (wrong.some(({ code }) => !ADVICE.has(code))) return;
  const timed = findTimed(event);
  for (const group of Map.groupBy(timed, ({ block }) => block).values()) yield* checkOrder(group);
  for (const slot of timed) {
    if (slot.block) yield* checkBlock(slot, slot.block, event.timetable?.periods.get(slot.block));
    else yield* checkDay(slot, days[Number(slot.path[1])], event.timeZone);
  }
}

/** The slots whose time is known and that take place. */
export function findTimed({ programme, timetable }: CheckedEvent): Timed[] {
  return walkSlots(programme?.data).flatMap((placed) => {
    const period = timetable?.periods.get(placed.slot);
    return period && placed.slot.status === 'scheduled' ? [{ ...placed, ...period }] : [];
  });
}

function* checkDays(days: readonly DaySource[]): Iterable<Found> {
  for (const [index, { date: value }] of days.entries()) {
    const other = days[index - 1]?.date ?? '';
    const path = ['days', index, 'date'];
    // A winter may hold New Year; the same day a year before or after the other is a slip.
    const meant = other && other.slice(0, 4) + value.slice(4);
    const suggestion = other < meant && meant !== value ? meant : '';
    const late = value === other ? 'duplicateDay' : 'dayOutOfOrder';
    const code = value <= other ? late : 'otherYear';
    if (value <= other || suggestion) yield { code, path, params: { value, other, suggestion } };
  }
}

/** Each slot against those written before it that share its room; no room means all of them. */
function* checkOrder(slots: readonly Timed[]): Iterable<Found> {
  for (const [index, later] of slots.entries()) {
    const { room } = later;
    const before = slots.slice(0, index).filter((own) => !room || !own.room || room === own.room);
    const path = toStart(later);
    const other = before.find((each) => doOverlap(each, later));
    const misplaced = before.find((each) => isBefore(later.start, each.start));
    if (other)
      yield { code: 'overlap', path, params: { ...names(later, other), end: clock(other.end) } };
    else if (misplaced) yield { code: 'outOfOrder', path, params: names(later, misplaced) };
  }
}

function* checkBlock(part: Timed, block: PartSource, period?: Period): Iterable<Found> {
  if (!period) return;
  const { start, end } = period;
  const path = isBefore(part.start, start) ? toStart(part) : part.path;
  const params = { ...names(part, { slot: block }), start: clock(start), end: clock(end) };
  if (isBefore(part.start, start) || isBefore(end, part.end))
    yield { code: 'partOutsideBlock', path, params };
}

function* checkDay(slot: Timed, day: DaySource | undefined, timeZone: string): Iterable<Found> {
  const { opening, closing } = (day && findDayLimits(day, timeZone)) ?? {};
  const params = { value: nameSlot(slot.slot), start: clock(slot.start), end: clock(slot.end) };
  if (opening && isBefore(slot.start, opening))
    yield { code: 'beforeDay', path: toStart(slot), params: { ...params, limit: clock(opening) } };
  else if (closing && isBefore(closing, slot.end))
    yield { code: 'afterDay', path: slot.path, params: { ...params, limit: clock(closing) } };
}

function names(later: Timed, other: Pick<Timed, 'slot'>) {
  return { value: nameSlot(later.slot), other: nameSlot(other.slot), start: clock(later.start) };
}

/** Where an editor would mend the start: at the field, or at the slot that follows another. */
function toStart({ slot, path }: Timed): FieldPath {
  return slot.start ? [...path, 'start'] : path;
}

function clock(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainTime().toString({ smallestUnit: 'minute' });
}
