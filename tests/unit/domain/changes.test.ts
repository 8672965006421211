import { expect, test } from 'vitest';
import { countChangedParagraphs, findChanges, type Thing } from '#domain/changes.ts';

/** A slot at an hour of a day, `10 9:00-10:00`. */
function slot(name: string, when: string, values: Thing['values'] = {}): Thing {
  const [, day = '', start = '', end = ''] = /^(\d+) (\S+)-(\S+)$/.exec(when) ?? [];
  const date = `2021-06-${day}`;
  const times = { start: `${date}T${start}`, end: `${date}T${end}` };
  return { kind: 'slot', names: [name], title: name, day: date, values: { ...times, ...values } };
}

const day = (date: string): Thing => {
  const whole = `2021-06-${date}`;
  return { kind: 'day', names: [whole, ':day'], title: whole, values: { date: whole } };
};

const brief = (before: Thing[], after: Thing[]) =>
  findChanges(before, after).map(({ kind, subject, from, to, movesRest }) =>
    [
      kind,
      subject.title,
      ...Object.keys({ ...from, ...to }),
      ...(movesRest ? ['and the rest'] : []),
    ].join(' '),
  );

const morning = [
  slot('a', '10 09:00-10:00'),
  slot('b', '10 10:00-11:00'),
  slot('c', '10 11:00-12:00'),
];
const [a, b, c] = morning as [Thing, Thing, Thing];

test.each<[string, Thing[], Thing[], string[]]>([
  ['nothing', morning, [c, b, a], []],
  ['one slot', morning, [slot('a', '10 09:05-10:05'), b, c], ['moved a start end']],
  [
    'a slot and all that follows',
    morning,
    [a, slot('b', '10 10:15-11:15'), slot('c', '10 11:15-12:15')],
    ['moved b start end and the rest'],
  ],
  [
    'a longer slot, and the rest by as much',
    morning,
    [slot('a', '10 09:00-10:15'), slot('b', '10 10:15-11:15'), slot('c', '10 11:15-12:15')],
    ['moved a start end', 'moved b start end and the rest'],
  ],
  [
    'each slot by another time',
    morning,
    [a, slot('b', '10 10:15-11:15'), slot('c', '10 11:20-12:20')],
    ['moved b start end', 'moved c start end'],
  ],
  [
    'what moves along and changes too',
    morning,
    [a, slot('b', '10 10:15-11:15'), slot('c', '10 11:15-12:15', { room: 'Atelier' })],
    ['moved b start end and the rest', 'changed c room'],
  ],
  [
    'a day',
    [day('10'), ...morning],
    [
      day('11'),
      slot('a', '11 09:00-10:00'),
      slot('b', '11 10:00-11:00'),
      slot('c', '11 11:00-12:00'),
    ],
    ['changed 2021-06-11 date'],
  ],
  [
    'a new day before the old one',
    [day('10'), a],
    [day('09'), slot('n', '09 09:00-10:00'), day('10'), a],
    ['added 2021-06-09 date', 'added n start end'],
  ],
  [
    'a cancelled slot',
    [slot('a', '10 09:00-10:00', { standing: 'scheduled' })],
    [slot('a', '10 09:00-10:00', { standing: 'cancelled' })],
    ['cancelled a standing'],
  ],
  [
    'a restored slot',
    [slot('a', '10 09:00-10:00', { standing: 'cancelled' })],
    [slot('a', '10 09:00-10:00', { standing: 'scheduled' })],
    ['restored a standing'],
  ],
  [
    'a slot that was removed',
    [slot('a', '10 09:00-10:00', { standing: 'scheduled', room: 'Atelier' })],
    [{ kind: 'session', names: ['a'], title: 'a', values: { standing: 'removed' } }],
    ['removed a standing'],
  ],
  ['a slot that is gone', [a, b], [b], ['removed a start end']],
  [
    'another name',
    [slot('a', '10 09:00-10:00', { address: 'a' })],
    [{ ...slot('b', '10 09:00-10:00', { address: 'b' }), names: ['b', 'a'] }],
    ['changed b address'],
  ],
])('%s', (_, before, after, expected) => {
  expect(brief(before, after)).toEqual(expected);
});

test('what changes inside an event carries its title of now', () => {
  const event = (title: string, part: Thing): Thing => ({
    kind: 'event',
    names: ['event/e'],
    title,
    values: { title },
    parts: [part],
  });
  const changes = findChanges([event('Old', a)], [event('New', b)]);
  expect(changes.map(({ kind, event: of }) => [kind, of])).toEqual([
    ['changed', 'New'],
    ['added', 'New'],
    ['removed', 'New'],
  ]);
});

test.each([
  ['a\n\nb', 'a\n\nc\n\nd', 2],
  ['a\n\nb\n\nc', 'a', 2],
  ['a\n\nb', 'b\n\na', 0],
])('from %j to %j is %i paragraphs', (from, to, count) => {
  expect(countChangedParagraphs(from, to)).toBe(count);
});
