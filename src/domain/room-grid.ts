import type { Named } from './programme-source.ts';
import type { Slot } from './programme.ts';
import { isBefore } from './time.ts';

/** Lines of a grid between which a slot stands, counted from 0; it ends before the last. */
export type Cell = Record<'row' | 'column' | 'lastRow' | 'lastColumn', number>;

/** The slots of a day by time; those that start together by room, what binds all rooms first. */
export function sortSlots(slots: readonly Slot[], rooms: readonly Named[]): Slot[] {
  const toColumn = ({ room }: Slot) => rooms.findIndex(({ id }) => id === room?.id);
  return slots.toSorted(
    (a, b) => a.start.epochMilliseconds - b.start.epochMilliseconds || toColumn(a) - toColumn(b),
  );
}

/** The rooms of a day from left to right; none when they are one, or too many for columns. */
export function listColumns(slots: readonly Slot[], rooms: readonly Named[]): Named[] {
  const used = rooms.filter(({ id }) => slots.some(({ room }) => room?.id === id));
  return used.length > 1 && used.length <= 5 ? used : [];
}

/**
 * Places the sorted slots of a day in a column for each room and a row for each start. Whatever
 * their times, no two stand in one place: what takes the time of another, as a cancelled slot does
 * with what came instead, goes below it.
 */
export function placeInRooms(slots: readonly Slot[], columns: readonly Named[]): Cell[] {
  const cells: Cell[] = [];
  let [base, next] = [0, 0];
  for (const [index, { start, room }] of slots.entries()) {
    if (!slots[index - 1]?.start.equals(start)) base = next;
    const own = columns.findIndex(({ id }) => id === room?.id);
    const [column, lastColumn] = own < 0 ? [0, columns.length] : [own, own + 1];
    const above = cells.filter((cell) => cell.column < lastColumn && column < cell.lastColumn);
    const row = Math.max(base, ...above.map((cell) => cell.row + 1));
    for (const cell of above) cell.lastRow = Math.min(cell.lastRow, row);
    cells.push({ row, column, lastColumn, lastRow: Infinity });
    next = Math.max(next, row + 1);
  }
  return cells.map(({ lastRow, ...cell }, index) => {
    const { end } = slots[index] as Slot;
    const after = cells[slots.findIndex(({ start }) => !isBefore(start, end))]?.row ?? next;
    return { ...cell, lastRow: Math.min(lastRow, after) };
  });
}
