import { expect, test } from 'vitest';
import type { SlotSource } from '#domain/programme-source.ts';
import { findClashes, flattenSlots, hasChoice } from '#domain/programme.ts';
import { buildExample, session, slot } from '../examples.ts';

const ROOMS = ['a', 'b'].map((id) => ({ id, name: id }));

function programmeOf(slots: SlotSource[]) {
  const sessions = 'abcdefghi'.split('').map((id) => session(id));
  const days = [{ date: '2022-03-01', start: '09:00', slots }];
  return buildExample({ sessions, programme: { rooms: ROOMS, days } }).programme;
}

const oneAfterAnother = (ids: string) =>
  ids.split('').map((id) => slot({ session: id, minutes: 30 }));
const a = slot({ start: '09:00', minutes: 60, session: 'a', room: 'a' });
const b = slot({ start: '09:30', minutes: 60, session: 'b', room: 'b' });

test.each<[string, boolean, SlotSource[]]>([
  ['eight sessions one after another', false, oneAfterAnother('abcdefgh')],
  ['nine of them', true, oneAfterAnother('abcdefghi')],
  ['two at the same time', true, [a, b]],
  ['two of which one is cancelled', true, [a, { ...b, status: 'cancelled' }]],
  ['a session beside a break', false, [a, { ...b, session: undefined, kind: 'break' }]],
  ['a block that is a session, with its part', false, [{ ...a, parts: [{ ...b, room: 'a' }] }]],
])('visitors have to choose between %s: %s', (_title, expected, slots) => {
  expect(hasChoice(programmeOf(slots))).toBe(expected);
});

test('a session clashes with what overlaps it, not with what follows it', () => {
  const c = slot({ start: '10:30', minutes: 30, session: 'c', room: 'a' });
  const slots = flattenSlots(programmeOf([a, b, c]));
  expect(slots.map((one) => findClashes(one, slots).map(({ id }) => id))).toEqual([
    ['b'],
    ['a'],
    [],
  ]);
});
