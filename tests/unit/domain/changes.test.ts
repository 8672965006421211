import { expect, test } from 'vitest';
import { findChanges, findDifferences, type Thing } from '#domain/changes.ts';

/** A slot at an hour of a day of June, `10 9:00-10:00`. */
function slot(name: string, when: string, more: Partial<Thing> = {}): Thing {
  const [day = '', start = '', end = ''] = when.split(/[ -]/);
  const at = (time: string) =>
    Temporal.ZonedDateTime.from(`2021-06-${day}T${time}[Europe/Brussels]`);
  const period = { start: at(start), end: at(end) };
  const texts = { Titel: [name] };
  return {
    ...{ kind: 'slot', names: [name], title: name, standing: 'scheduled', texts, period },
    ...more,
  };
}

const brief = (before: Thing[], after: Thing[]) =>
  findChanges(before, after).map(({ kind, subject, was, count }) =>
    [kind, subject.title, was && `was ${was.title}`, count > 1 && count].filter(Boolean).join(' '),
  );

const morning = [
  slot('a', '10 09:00-10:00'),
  slot('b', '10 10:00-11:00'),
  slot('c', '10 11:00-12:00'),
];
const [a, b, c] = morning as [Thing, Thing, Thing];
const cancelled = { ...a, standing: 'cancelled' } as const;
const removed = { ...a, standing: 'removed', texts: {} } as const;

test.each<[string, Thing[], Thing[], string[]]>([
  ['nothing', morning, [c, b, a], []],
  ['one slot', morning, [slot('a', '10 09:05-10:05'), b, c], ['moved a was a']],
  ['a longer slot', [a, b], [slot('a', '10 09:00-10:15'), b], ['moved a was a']],
  [
    'several by the same time',
    morning,
    [a, slot('b', '10 10:15-11:15'), slot('c', '10 11:15-12:15')],
    ['moved b was b 2'],
  ],
  [
    'each by another time',
    morning,
    [a, slot('b', '10 10:15-11:15'), slot('c', '10 11:20-12:20')],
    ['moved b was b', 'moved c was c'],
  ],
  [
    'what moves along and changes too',
    [a, b],
    [slot('a', '11 09:00-10:00'), slot('b', '11 10:00-11:00', { texts: { Zaal: ['Atelier'] } })],
    ['moved a was a 2', 'changed b was b'],
  ],
  ['a new slot', [b], [a, b], ['added a']],
  ['a cancelled slot', [a], [cancelled], ['cancelled a was a']],
  ['a restored slot', [cancelled], [a], ['restored a was a']],
  ['a slot that left the programme', [a], [removed], ['removed a was a']],
  ['a slot that was never told before it left', [], [removed], ['removed a']],
  ['a slot that is gone', [a, b], [b], ['removed a']],
  ['another name', [a], [slot('b', '10 09:00-10:00', { names: ['b', 'a'] })], ['changed b was a']],
  [
    'the own name before a shared one',
    [
      slot('n', '10 09:00-10:00', { names: ['9', 'n'] }),
      slot('n', '10 11:00-12:00', { names: ['11', 'n'] }),
    ],
    [slot('n', '10 11:00-12:00', { names: ['11', 'n'] })],
    ['removed n'],
  ],
])('%s', (_, before, after, expected) => {
  expect(brief(before, after)).toEqual(expected);
});

test('what changes inside an event carries its title of now', () => {
  const event = (title: string, part: Thing): Thing => ({
    ...{ kind: 'event', names: ['event/e'], title, standing: 'scheduled' },
    ...{ texts: { Titel: [title] }, parts: [part] },
  });
  const changes = findChanges([event('Old', a)], [event('New', b)]);
  expect(changes.map(({ kind, page }) => `${kind} ${page}`)).toEqual([
    'changed New',
    'added New',
    'removed New',
  ]);
});

test('of a field only the texts that differ are told', () => {
  const was = { ...a, texts: { Sprekers: ['An', 'Jan'], Zaal: ['Atelier'], Tekst: ['x'] } };
  const is = { ...a, texts: { Sprekers: ['Els', 'An'], Zaal: ['Atelier'] } };
  expect(findDifferences(was, is)).toEqual([
    { field: 'Sprekers', from: ['Jan'], to: ['Els'] },
    { field: 'Tekst', from: ['x'], to: [] },
  ]);
});
