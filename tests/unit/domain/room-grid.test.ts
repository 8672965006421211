import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SlotSource } from '#domain/programme-source.ts';
import { listColumns, placeInRooms, sortSlots } from '#domain/room-grid.ts';
import { buildExample, slot } from '../examples.ts';

const ROOMS = ['a', 'b', 'c'].map((id) => ({ id, name: id }));

function arrange(sources: SlotSource[]) {
  const days = [{ date: '2022-03-01', slots: sources }];
  const { programme } = buildExample({ programme: { rooms: ROOMS, days } });
  const slots = sortSlots(programme.days[0]?.slots ?? [], ROOMS);
  const columns = listColumns(slots, ROOMS);
  return { slots, columns, cells: placeInRooms(slots, columns) };
}

const at = (start: string, minutes: number, room?: string) =>
  slot({
    id: `s${start.replace(':', '')}${room ?? ''}${minutes}`,
    title: 'x',
    start,
    minutes,
    room,
  });

test('rooms are columns and starts are rows; what binds all rooms takes the whole row', () => {
  const { cells, columns } = arrange([
    at('09:00', 30),
    at('09:30', 60, 'a'),
    at('09:30', 30, 'b'),
    at('10:00', 30, 'b'),
    at('10:30', 15),
  ]);
  expect(columns.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(cells).toEqual([
    { row: 0, lastRow: 1, column: 0, lastColumn: 2 },
    { row: 1, lastRow: 3, column: 0, lastColumn: 1 },
    { row: 1, lastRow: 2, column: 1, lastColumn: 2 },
    { row: 2, lastRow: 3, column: 1, lastColumn: 2 },
    { row: 3, lastRow: 4, column: 0, lastColumn: 2 },
  ]);
});

test('a day in one room has no columns', () => {
  expect(arrange([at('09:00', 30), at('09:30', 60, 'a')]).columns).toEqual([]);
});

test('whatever their times, no two slots stand in one place and none above an earlier one', () => {
  const minutes = fc.integer({ min: 1, max: 90 });
  const hour = fc.constantFrom('09:00', '09:10', '09:30', '10:00');
  const room = fc.constantFrom('a', 'b', 'c', undefined);
  fc.assert(
    fc.property(fc.array(fc.tuple(hour, minutes, room), { minLength: 1 }), (all) => {
      const { cells } = arrange(all.map(([start, length, where]) => at(start, length, where)));
      cells.forEach((cell, index) => {
        expect(cell.lastRow).toBeGreaterThan(cell.row);
        for (const other of cells.slice(0, index)) {
          const isBeside = cell.column >= other.lastColumn || other.column >= cell.lastColumn;
          expect(isBeside || cell.row >= other.lastRow).toBe(true);
        }
      });
    }),
  );
});
