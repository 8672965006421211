import { expect, test } from 'vitest';
import type { ExampleOptions } from '../examples.ts';
import { AI4GOV_SLOTS, session } from '../examples.ts';
import { DAY, entriesOf, entryOf, oneTalk, talkSlot, timesOf } from './calendar-entries.ts';

const CANCELLED = { status: 'cancelled', isBusy: false };

test('a cancelled session stays, free, with its fate first in the title and its reason', () => {
  const options = oneTalk({ status: 'cancelled', reason: 'De spreker is ziek.' });
  const entry = entryOf('ai4gov.talk', options);
  expect(entry).toMatchObject({ ...CANCELLED, summary: 'Geannuleerd: Open data' });
  expect(entry.description).toMatch(/^Reden: De spreker is ziek\.\n\nKort\./);
  expect(entryOf('ai4gov', options)).toMatchObject({ status: 'confirmed', isBusy: true });
  expect(entryOf('ai4gov', options).description).toContain('9.00–10.00 Geannuleerd: Open data');
});

test('a moved session says from when, with the zone', () => {
  const previous = { date: '2021-06-03', start: '14:00', end: '16:30' };
  expect(entryOf('ai4gov.talk', oneTalk({ previous })).description).toMatch(
    /^Verplaatst\. Dit was gepland op donderdag 3 juni 2021, van 14 tot 16\.30 uur \(Belgische tijd\)\.\n/,
  );
  expect(entryOf('ai4gov.talk', oneTalk({ previous: { date: '2021-06-03' } })).description).toMatch(
    /^Verplaatst\. Dit was gepland op donderdag 3 juni 2021\.\n/,
  );
});

test('a removed session keeps its UID and its time, cancelled, and names what replaces it', () => {
  const previous = { date: DAY, start: '11:00', end: '12:00' };
  const removed = [
    { id: 'oud', title: 'Blockchain', previous, reason: 'Geen spreker', replacedBy: 'talk' },
  ];
  const options = oneTalk();
  const entry = entryOf('ai4gov.oud', { ...options, programme: { ...options.programme, removed } });
  expect(entry).toMatchObject({
    ...CANCELLED,
    summary: 'Geannuleerd: Blockchain',
    url: 'https://draaiboek.example/ai4gov/#oud',
  });
  expect(timesOf(entry)).toEqual([`${DAY}T11:00:00+02:00`, `${DAY}T12:00:00+02:00`]);
  expect(entry.description).toMatch(/^Reden: Geen spreker\nIn de plaats komt: Open data\n/);
});

test.each([
  [{ date: DAY }, [DAY, '2021-06-11']],
  [{ date: DAY, start: '11:00' }, [DAY, '2021-06-11']],
  [
    { date: DAY, start: '23:00', end: '01:00' },
    [`${DAY}T23:00:00+02:00`, '2021-06-11T01:00:00+02:00'],
  ],
])('a removed session that stood at %j takes that time', (previous, expected) => {
  const removed = [{ id: 'oud', title: 'Blockchain', previous, reason: 'Geen spreker' }];
  expect(
    timesOf(
      entryOf('ai4gov.oud', { programme: { removed, days: [{ date: DAY, slots: AI4GOV_SLOTS }] } }),
    ),
  ).toEqual(expected);
});

test.each<[ExampleOptions['event'], string, object, RegExp]>([
  [
    { status: 'cancelled', reason: 'Staking' },
    'Geannuleerd: Open data',
    CANCELLED,
    /^Dit evenement gaat niet door\.\n\n/,
  ],
  [
    { status: 'postponed' },
    'Uitgesteld: Open data',
    CANCELLED,
    /^Dit evenement is uitgesteld\. Een nieuwe datum volgt\.\n\n/,
  ],
  [
    { status: 'rescheduled', previous: { date: '2021-06-03', start: '14:00' } },
    'Open data',
    { status: 'confirmed', isBusy: true },
    /^Dit evenement is verplaatst\. Het was gepland op donderdag 3 juni 2021, 14 uur \(Belgische tijd\)\.\n\n/,
  ],
  [
    { status: 'movedOnline' },
    'Open data',
    { status: 'confirmed', isBusy: true },
    /^Dit evenement gaat online door\.\n\n/,
  ],
])('with the event %j its sessions share its fate', (event, summary, expected, notice) => {
  const options = oneTalk({}, { title: 'Open data', ...event });
  for (const name of ['ai4gov', 'ai4gov.talk']) {
    expect(entryOf(name, options)).toMatchObject({ summary, ...expected });
  }
  expect(entryOf('ai4gov.talk', options).description).toMatch(notice);
});

test('a key date stands as it is, whatever becomes of the event', () => {
  const name = 'ai4gov.date.indiendatum';
  expect(entryOf(name, { event: { status: 'cancelled' } })).toEqual(entryOf(name));
});

test('renamed folders and slots keep the UID of their first name', () => {
  const names = (options: ExampleOptions) =>
    Object.keys(entriesOf({ ...options, event: { keyDates: [], ...options.event } }));
  const renamed = session('nieuw', { formerly: ['oudste', 'ouder'] });
  const days = (fields: object) => ({ days: [{ date: DAY, slots: [talkSlot(fields)] }] });
  expect(names({ ...oneTalk(), id: 'nieuw', event: { formerly: ['oudste', 'ouder'] } })).toEqual([
    'oudste',
    'oudste.talk',
  ]);
  expect(names({ sessions: [renamed], programme: days({ session: 'nieuw' }) })).toEqual([
    'ai4gov',
    'ai4gov.oudste',
  ]);
  expect(names({ sessions: [renamed], programme: days({ session: 'nieuw', id: 'talk' }) })).toEqual(
    ['ai4gov', 'ai4gov.talk'],
  );
});
