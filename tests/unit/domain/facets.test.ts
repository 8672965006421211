import { expect, test } from 'vitest';
import { listChoices } from '#domain/facets.ts';
import { buildProgramme } from '#domain/programme.ts';
import { BRUSSELS, session, slot } from '../examples.ts';

function build(count: number) {
  const names = Array.from({ length: count }, (_, index) => `talk-${index}`);
  const sessions = names.map((name, index) =>
    session(name, { language: index === 0 ? 'en' : undefined }),
  );
  const slots = names.map((name, index) =>
    slot({
      session: name,
      start: index === 0 ? '09:00' : undefined,
      minutes: 10,
      room: index % 3 ? 'a' : 'b',
    }),
  );
  const rooms = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
  const days = [
    { date: '2021-06-10', slots: [slot({ kind: 'break', start: '08:00', minutes: 5 }), ...slots] },
  ];
  const source = { rooms, tracks: [], removed: [], days };
  return buildProgramme(source, new Map(sessions.map((each) => [each.id, each])), BRUSSELS).days;
}

test('one chooses from what more than one session has, and is told how many have it', () => {
  expect(listChoices(build(21), 'nl').map(({ name, values }) => [name, [...values]])).toEqual([
    [
      'room',
      [
        ['b', 7],
        ['a', 14],
      ],
    ],
    [
      'language',
      [
        ['en', 1],
        ['nl', 20],
      ],
    ],
  ]);
});

test('twenty sessions are few enough to read', () => {
  expect(listChoices(build(20), 'nl')).toEqual([]);
});
