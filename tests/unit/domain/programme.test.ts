import { expect, test } from 'vitest';
import type { ProgrammeSource } from '#domain/programme-source.ts';
import {
  MOST_SLOTS,
  buildProgramme,
  flattenSlots,
  getSlotId,
  indexNeighbours,
  placeProgramme,
} from '#domain/programme.ts';
import { buildTimetable } from '#domain/timetable.ts';
import { toIso } from '#domain/time.ts';
import { BRUSSELS, buildExample, session, slot } from '../examples.ts';

const ROOMS = [
  { id: 'a', name: 'Zaal A' },
  { id: 'b', name: 'Zaal B' },
];

function build(slots: ProgrammeSource['days'][number]['slots'], sessions = [session('talk')]) {
  const source: ProgrammeSource = {
    rooms: ROOMS,
    tracks: [{ id: 'data', name: 'Open data' }],
    days: [{ date: '2021-06-10', slots }],
    removed: [],
  };
  return buildProgramme(source, new Map(sessions.map((s) => [s.id, s])), BRUSSELS);
}

test('the real programme has nine lines, two of them in a block', () => {
  const slots = flattenSlots(buildExample().programme);
  expect(slots.map(({ start, end, id }) => [toIso(start), toIso(end).slice(11, 16), id])).toEqual([
    ['2021-06-10T14:00:00+02:00', '14:05', 'welkom'],
    ['2021-06-10T14:05:00+02:00', '15:15', 'mogelijkheden'],
    ['2021-06-10T14:05:00+02:00', '14:50', 'onderzoek'],
    ['2021-06-10T14:50:00+02:00', '15:15', 'lokale-besturen'],
    ['2021-06-10T15:15:00+02:00', '15:25', 'vragen-1'],
    ['2021-06-10T15:25:00+02:00', '15:30', undefined],
    ['2021-06-10T15:30:00+02:00', '16:15', 'valkuilen'],
    ['2021-06-10T16:15:00+02:00', '16:25', 'vragen-2'],
    ['2021-06-10T16:25:00+02:00', '16:30', 'conclusies'],
  ]);
});

test('a session gives its slot title, speakers and kind', () => {
  const speakers = [{ id: 'rob-heyman', as: 'speaker' as const }];
  const talk = session('talk', { title: 'Open data', speakers });
  const [first] = flattenSlots(
    build([slot({ start: '09:00', minutes: 5, session: 'talk' })], [talk]),
  );
  expect(first).toMatchObject({ id: 'talk', kind: 'talk', title: 'Open data', speakers });
});

test('speakers of the slot itself replace those of the session', () => {
  const talk = session('talk', { speakers: [{ id: 'rob-heyman', as: 'speaker' }] });
  const speakers = [{ id: 'sabine-demey', as: 'moderator' as const }];
  const [first] = flattenSlots(
    build([slot({ start: '09:00', minutes: 5, session: 'talk', speakers })], [talk]),
  );
  expect(first?.speakers).toEqual(speakers);
});

test('a part is in the room and on the track of its block, and is cancelled with it', () => {
  const block = slot({
    id: 'blok',
    start: '09:00',
    room: 'a',
    track: 'data',
    status: 'cancelled',
    reason: 'Ziekte',
    parts: [slot({ minutes: 5 }), slot({ minutes: 5, room: 'b', reason: 'Staking' })],
  });
  const [, first, second] = flattenSlots(build([block]));
  expect(first).toMatchObject({
    room: { name: 'Zaal A' },
    track: { name: 'Open data' },
    status: 'cancelled',
    reason: 'Ziekte',
  });
  expect(second).toMatchObject({
    room: { name: 'Zaal B' },
    status: 'cancelled',
    reason: 'Staking',
  });
});

test('a programme runs from its first start to its last end, in whatever order rooms are written', () => {
  const { start, end } = build([
    slot({ start: '10:00', end: '12:00', room: 'a' }),
    slot({ start: '09:00', end: '11:00', room: 'b' }),
  ]);
  expect([toIso(start), toIso(end)]).toEqual([
    '2021-06-10T09:00:00+02:00',
    '2021-06-10T12:00:00+02:00',
  ]);
});

test('a session that is not public leaves its time open, and the day its hours', () => {
  const { days } = build([
    slot({
      id: 'blok',
      start: '09:00',
      title: 'Blok',
      parts: [slot({ minutes: 5, session: 'x' })],
    }),
    slot({ minutes: 30, session: 'geheim' }),
    slot({ minutes: 30, session: 'talk' }),
    slot({ minutes: 30, session: 'geheim' }),
  ]);
  const [day] = days;
  expect(day?.slots.map(({ id, start, parts }) => [id, toIso(start).slice(11, 16), parts])).toEqual(
    [
      ['blok', '09:00', []],
      ['talk', '09:35', []],
    ],
  );
  expect(day && toIso(day.end).slice(11, 16)).toBe('10:35');
});

test('a source with a timetable problem is refused with its place', () => {
  expect(() => build([slot({ start: '10:00', end: '09:00' })])).toThrow(
    'days.0.slots.0.end: endBeforeStart',
  );
});

test.each([
  [{ id: 'opening', session: 'talk' }, 'opening'],
  [{ session: 'talk' }, 'talk'],
  [{}, undefined],
])('the slot %j is known as %j', (given, expected) => {
  expect(getSlotId(given)).toBe(expected);
});

test('a slot tells in its own language what a session says in another', () => {
  const speakers = [{ id: 'an', role: 'Gids', as: 'speaker' as const }];
  const talks = [session('talk', { lang: 'nl', speakers }), session('panel')];
  const { days } = build(
    [
      slot({ start: '09:00', minutes: 5, session: 'talk' }),
      slot({ minutes: 5, session: 'panel', lang: 'fr', speakers }),
      slot({ minutes: 5, id: 'intro', title: 'Intro', lang: 'fr' }),
      slot({ minutes: 5, kind: 'break', lang: 'fr' }),
    ],
    talks,
  );
  const [own, other, ...rest] = days[0]?.slots ?? [];
  expect([own?.lang, own?.speakers[0]?.lang]).toEqual(['nl', 'nl']);
  expect([other, ...rest].map((each) => each?.lang)).toEqual([undefined, 'fr', undefined]);
});

test('a session has those around it in its room, and those at the same time that go on', () => {
  const names = ['one', 'two', 'three', 'beside', 'off'];
  const { days } = build(
    [
      slot({ session: 'one', start: '09:00', minutes: 30, room: 'a' }),
      slot({ session: 'two', minutes: 30, room: 'a' }),
      slot({ session: 'three', minutes: 30, room: 'a' }),
      slot({ session: 'beside', start: '09:15', minutes: 30, room: 'b' }),
      slot({ session: 'off', start: '10:00', minutes: 30, room: 'b', status: 'cancelled' }),
    ],
    names.map((name) => session(name)),
  );
  const told = [...indexNeighbours({ days })].map(([{ id }, { previous, next, parallel }]) => [
    id,
    ...[previous, next, parallel].map((slots) => slots.map((each) => each.id).join()),
  ]);
  expect(told).toEqual([
    ['one', '', 'two', 'beside'],
    ['two', 'one', 'three', 'beside'],
    ['three', 'two', '', ''],
    ['beside', '', '', 'one,two'],
    ['off', 'beside', '', 'three'],
  ]);
});

test('days get pages of their own when there are more slots than one page holds', () => {
  const toDay = (date: string, count: number) => ({
    date,
    slots: Array.from({ length: count }, (_, index) =>
      slot({ id: `s${date}-${index}`, title: 'Iets', start: '09:00', minutes: 5 }),
    ),
  });
  const count = (first: number, second: number) => {
    const days = [toDay('2021-06-10', first), toDay('2021-06-11', second)].filter(
      ({ slots }) => slots.length > 0,
    );
    const source = { rooms: [], tracks: [], removed: [], days };
    return placeProgramme(source, new Map(), buildTimetable(source, BRUSSELS).periods).dayPages;
  };
  expect(count(MOST_SLOTS - 1, 1).size).toBe(0);
  expect(count(MOST_SLOTS + 1, 0).size).toBe(0);
  expect(count(MOST_SLOTS, 1).get('s2021-06-11-0')).toBe('2021-06-11');
});
