import { expect, test } from 'vitest';
import type { DaySource, SlotSource } from '#domain/programme-source.ts';
import { toIso } from '#domain/time.ts';
import { buildTimetable } from '#domain/timetable.ts';
import { BRUSSELS, slot } from '../examples.ts';

const day = (date: string, slots: SlotSource[], fields: Partial<DaySource> = {}): DaySource => ({
  date,
  slots,
  ...fields,
});

/** Start and end of each slot and part, from top to bottom. */
function timesOf(days: DaySource[], timeZone = BRUSSELS) {
  const { periods } = buildTimetable({ days }, timeZone);
  const sources = days.flatMap(({ slots }) => slots.flatMap((s) => [s, ...(s.parts ?? [])]));
  return sources.map((source) => {
    const period = periods.get(source);
    return period && `${toIso(period.start).slice(5, 22)} ${toIso(period.end).slice(5, 22)}`;
  });
}

function problemsOf(days: DaySource[], timeZone = BRUSSELS) {
  return buildTimetable({ days }, timeZone).problems;
}

test('a slot without a start follows the one before', () => {
  const slots = [
    slot({ start: '09:00', minutes: 30 }),
    slot({ minutes: 15 }),
    slot({ end: '11:00' }),
  ];
  expect(timesOf([day('2021-06-10', slots)])).toEqual([
    '06-10T09:00:00+02 06-10T09:30:00+02',
    '06-10T09:30:00+02 06-10T09:45:00+02',
    '06-10T09:45:00+02 06-10T11:00:00+02',
  ]);
});

test('the first slot follows the start of its day', () => {
  expect(timesOf([day('2021-06-10', [slot({ minutes: 30 })], { start: '09:00' })])).toEqual([
    '06-10T09:00:00+02 06-10T09:30:00+02',
  ]);
});

test('a slot follows the one before of its own room, and one without a room waits for all', () => {
  const slots = [
    slot({ start: '09:00', minutes: 60, room: 'a' }),
    slot({ start: '09:00', minutes: 90, room: 'b' }),
    slot({ minutes: 15, room: 'a' }),
    slot({ minutes: 30 }),
    slot({ minutes: 10, room: 'a' }),
  ];
  expect(timesOf([day('2021-06-10', slots)]).slice(2)).toEqual([
    '06-10T10:00:00+02 06-10T10:15:00+02',
    '06-10T10:30:00+02 06-10T11:00:00+02',
    '06-10T11:00:00+02 06-10T11:10:00+02',
  ]);
});

test('parts follow each other from the start of their block, which ends with the last', () => {
  const block = slot({ start: '14:05', parts: [slot({ minutes: 45 }), slot({ minutes: 25 })] });
  expect(timesOf([day('2021-06-10', [block, slot({ minutes: 10 })])])).toEqual([
    '06-10T14:05:00+02 06-10T15:15:00+02',
    '06-10T14:05:00+02 06-10T14:50:00+02',
    '06-10T14:50:00+02 06-10T15:15:00+02',
    '06-10T15:15:00+02 06-10T15:25:00+02',
  ]);
});

test('minutes lead past midnight, and an end after that is on the next day', () => {
  const slots = [slot({ start: '22:00', minutes: 180 }), slot({ end: '02:00' })];
  expect(timesOf([day('2021-06-10', slots)])).toEqual([
    '06-10T22:00:00+02 06-11T01:00:00+02',
    '06-11T01:00:00+02 06-11T02:00:00+02',
  ]);
});

test.each([
  ['2026-03-29', '03-29T01:30:00+01 03-29T04:30:00+02'],
  ['2026-10-25', '10-25T01:30:00+02 10-25T02:30:00+01'],
])('two hours in minutes on the night of %s are two hours of real time', (date, expected) => {
  expect(timesOf([day(date, [slot({ start: '01:30', minutes: 120 })])])).toEqual([expected]);
});

test.each<[string, SlotSource[], unknown]>([
  [
    'an end before its start',
    [slot({ start: '15:00', end: '14:00' })],
    { code: 'endBeforeStart', path: ['end'], params: { start: '15:00', end: '14:00' } },
  ],
  [
    'an end at its start',
    [slot({ start: '15:00', end: '15:00' })],
    { code: 'endBeforeStart', path: ['end'], params: { start: '15:00', end: '15:00' } },
  ],
  ['no start at all', [slot({ minutes: 5 })], { code: 'missingStart', path: [], params: {} }],
  ['no end', [slot({ start: '15:00' })], { code: 'missingEnd', path: [], params: {} }],
  [
    'a block of nothing',
    [slot({ start: '15:00', parts: [] })],
    { code: 'missingEnd', path: [], params: {} },
  ],
  [
    'both an end and minutes',
    [slot({ start: '15:00', end: '16:00', minutes: 60 })],
    { code: 'endAndMinutes', path: ['minutes'], params: {} },
  ],
])('%s is a problem with its place', (_title, slots, expected) => {
  const { path, ...rest } = expected as { path: string[] };
  expect(problemsOf([day('2021-06-10', slots)])).toEqual([
    { ...rest, path: ['days', 0, 'slots', 0, ...path] },
  ]);
});

test('a time that the clocks skip or show twice is a problem in the field that says it', () => {
  const slots = [slot({ start: '02:30', minutes: 10 })];
  const params = { time: '02:30', timeZone: BRUSSELS };
  const path = ['days', 0, 'slots', 0, 'start'];
  expect(problemsOf([day('2026-03-29', slots)])).toEqual([
    { code: 'nonexistent', path, params: { date: '2026-03-29', ...params } },
  ]);
  expect(problemsOf([day('2026-10-25', slots)])).toEqual([
    { code: 'ambiguous', path, params: { date: '2026-10-25', ...params } },
  ]);
  expect(problemsOf([day('2026-10-25', slots)], 'Asia/Tokyo')).toEqual([]);
});

test('every problem is told at once', () => {
  const part = slot({ start: '15:00', end: '14:00' });
  const days = [
    day('2021-06-10', [slot({ start: '14:00', end: '16:00', parts: [part] })]),
    day('2021-06-11', [slot({ start: '10:00' })]),
  ];
  expect(problemsOf(days).map(({ code, path }) => `${code} ${path?.join('.')}`)).toEqual([
    'endBeforeStart days.0.slots.0.parts.0.end',
    'missingEnd days.1.slots.0',
  ]);
});
