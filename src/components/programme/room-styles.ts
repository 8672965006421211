import type { Named } from '#domain/programme-source.ts';
import type { Day } from '#domain/programme.ts';
import { listColumns, placeInRooms, sortSlots } from '#domain/room-grid.ts';
import rules from './room-grid.css?raw';

/**
 * Where each slot stands on days with several rooms, as styles for the head of that page alone: the
 * policy of the site allows no style attributes, and one day's places are of no use to another.
 */
export function buildRoomStyles(days: readonly Day[], rooms: readonly Named[]): string | undefined {
  const places = days.flatMap(({ date, slots }) => {
    const columns = listColumns(slots, rooms);
    if (columns.length === 0) return [];
    return placeInRooms(sortSlots(slots, rooms), columns).map((cell, index) => {
      // The first column holds the hours; what binds all rooms begins there.
      const left = cell.lastColumn - cell.column === columns.length ? 1 : cell.column + 2;
      const area = [cell.row + 1, left, cell.lastRow + 1, cell.lastColumn + 2];
      return `[data-day='${date}']>:nth-child(${index + 1}){grid-area:${area.join('/')}}`;
    });
  });
  if (places.length === 0) return undefined;
  return `${rules}@media screen and (width >= 64rem){${places.join('')}}`;
}
