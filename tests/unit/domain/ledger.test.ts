import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { buildCalendarItems } from '#domain/calendar-item.ts';
import type { Ledger, PublishedEntry } from '#domain/ledger.ts';
import { completeLedger } from '#domain/ledger.ts';
import { toPublishedEntries } from '#domain/published.ts';
import { ledgerSchema } from '#schemas/ledger.ts';
import type { ExampleOptions } from '../examples.ts';
import { at, buildExample, DOMAIN, session, slot, SPEAKERS, VENUE } from '../examples.ts';

const UID = 'ai4gov.talk@draaiboek.example';
const FIRST = at('2021-05-03T09:00');
const LATER = at('2021-05-10T09:00');

const entry = (facts: object = {}, words: object = {}): PublishedEntry => ({
  uid: UID,
  facts: { start: 'S', end: 'E', standing: 'scheduled', ...facts },
  words: { nl: { title: 'Open data', ...words } },
});
const first = completeLedger(undefined, [entry()], FIRST);

test('what is new gets the next number, sequence 0 and the moment as its stamps', () => {
  expect(completeLedger(first, [entry(), { ...entry(), uid: 'new' }], LATER).entries).toEqual({
    ...first.entries,
    new: {
      number: 2,
      sequence: 0,
      created: '2021-05-10T07:00:00Z',
      modified: '2021-05-10T07:00:00Z',
      facts: { start: 'S', end: 'E', standing: 'scheduled' },
      words: { nl: { title: 'Open data' } },
      changes: [{ at: '2021-05-10T07:00:00Z', kind: 'added' }],
    },
  });
});

test('what is unchanged stays as it is, whatever the moment', () => {
  expect(completeLedger(first, [entry()], LATER)).toEqual(first);
});

test('what is no longer published keeps its entry and its number', () => {
  const ledger = completeLedger(first, [{ ...entry(), uid: 'new' }], LATER);
  expect(ledger.entries[UID]).toEqual(first.entries[UID]);
  expect(ledger.entries['new']?.number).toBe(2);
});

test.each<[string, object, object, unknown]>([
  ['moved', { start: 'S2' }, {}, { start: 'S' }],
  ['moved', { end: 'E2' }, {}, { end: 'E' }],
  ['cancelled', { standing: 'cancelled' }, {}, { standing: 'scheduled' }],
  ['cancelled', { standing: 'postponed' }, {}, { standing: 'scheduled' }],
  ['removed', { standing: 'removed' }, {}, { standing: 'scheduled' }],
  ['changed', {}, { title: 'Data' }, { 'nl.title': 'Open data' }],
  ['changed', {}, { reason: 'Ziekte' }, {}],
])('%s: sequence and stamp go up and the old values are kept', (kind, facts, words, from) => {
  const changed = completeLedger(first, [entry(facts, words)], LATER).entries[UID];
  expect(changed).toMatchObject({
    number: 1,
    sequence: 1,
    created: '2021-05-03T07:00:00Z',
    modified: '2021-05-10T07:00:00Z',
  });
  expect(changed?.changes.slice(1)).toEqual([{ at: '2021-05-10T07:00:00Z', kind, from }]);
});

test('what goes on after all is restored', () => {
  const cancelled = completeLedger(first, [entry({ standing: 'cancelled' })], LATER);
  const restored = completeLedger(cancelled, [entry()], LATER).entries[UID];
  expect(restored?.sequence).toBe(2);
  expect(restored?.changes.map(({ kind }) => kind)).toEqual(['added', 'cancelled', 'restored']);
});

test('a new stamp comes after the stored one, even when the clock is behind', () => {
  const changed = completeLedger(first, [entry({ start: 'S2' })], at('2020-01-01T00:00'));
  expect(changed.entries[UID]?.modified).toBe('2021-05-03T07:00:01Z');
});

test('another language is recorded without making the entry new', () => {
  const { words, ...rest } = entry();
  const both = { ...rest, words: { ...words, en: { title: 'Open data' } } };
  const ledger = completeLedger(first, [both], LATER);
  expect(ledger.entries[UID]).toMatchObject({ sequence: 0, words: both.words });
  const changed = completeLedger(ledger, [{ ...both, words: { nl: { title: 'Data' } } }], LATER);
  expect(changed.entries[UID]?.words).toEqual({ nl: { title: 'Data' }, en: both.words.en });
});

test('the schema of the file is the ledger of the core', () => {
  expectTypeOf<z.infer<typeof ledgerSchema>>().toExtend<Ledger>();
  expect(ledgerSchema.parse(first)).toEqual(first);
});

function publish(options: ExampleOptions) {
  const items = buildCalendarItems(buildExample(options), DOMAIN);
  return toPublishedEntries(new Map([['nl', items]]), SPEAKERS);
}

const example = (fields: object = {}, event: ExampleOptions['event'] = {}, talk: object = {}) => ({
  event: { keyDates: [], ...event },
  programme: {
    rooms: [{ id: 'a', name: 'Zaal A' }],
    days: [
      {
        date: '2021-06-10',
        slots: [slot({ start: '09:00', end: '10:00', session: 'talk', ...fields })],
      },
    ],
  },
  sessions: [session('talk', talk)],
});

test('facts and the words of the content are published, no word of the interface, no address', () => {
  const options = example(
    { room: 'a', reason: 'Ziekte', status: 'cancelled', previous: { date: '2021-06-03' } },
    { attendanceMode: 'onSite', venue: VENUE },
    { speakers: [{ id: 'rob-heyman', role: 'Coördinator', as: 'moderator' }] },
  );
  expect(publish(options)[1]).toEqual({
    uid: UID,
    facts: {
      start: '2021-06-10T09:00:00+02:00',
      end: '2021-06-10T10:00:00+02:00',
      timeZone: 'Europe/Brussels',
      standing: 'cancelled',
      shows: 'free',
      previous: '2021-06-03 /',
      attendance: 'onSite',
    },
    words: {
      nl: {
        title: 'Over talk',
        summary: 'Kort.',
        place: 'Zaal A, Herman Teirlinckgebouw, Havenlaan 88, 1000 Brussel',
        speakers: 'Rob Heyman, Coördinator, moderator',
        reason: 'Ziekte',
        event: 'Artificiële intelligentie voor publieke diensten',
      },
    },
  });
});

test.each<[string, string[], object, ExampleOptions['event'], object]>([
  ['a later start', ['event', 'session'], { start: '09:30' }, {}, {}],
  ['another title of the session', ['event', 'session'], {}, {}, { title: 'Data' }],
  ['another summary of the session', ['session'], {}, {}, { summary: 'Lang.' }],
  ['another summary of the event', ['event'], {}, { summary: 'Anders.' }, {}],
  ['another way to join', ['event'], {}, { joining: 'Met een link.' }, {}],
  ['a reason for the event', ['event'], {}, { reason: 'Staking' }, {}],
  ['another title of the event', ['event', 'session'], {}, { title: 'Anders' }, {}],
  ['another status of the event', ['event', 'session'], {}, { status: 'movedOnline' }, {}],
  ['another contact', [], {}, { contact: { name: 'VVSG' } }, {}],
])('%s makes new: %j', (_title, expected, fields, event, talk) => {
  const before = publish(example());
  const after = publish(example(fields, event, talk));
  const changed = before.map(
    (value, index) => JSON.stringify(value) !== JSON.stringify(after[index]),
  );
  expect(['event', 'session'].filter((_, index) => changed[index])).toEqual(expected);
});

test('each language of an event has its own words, and the facts stand once', () => {
  const nl = buildExample(example());
  const en = buildExample(example({}, { title: 'AI for public services' }, { title: 'About' }));
  const languages = Object.entries({ nl, en }).map(
    ([language, event]) => [language, buildCalendarItems(event, DOMAIN)] as const,
  );
  const [event, talk] = toPublishedEntries(new Map(languages), SPEAKERS);
  expect(event?.words['en']?.['title']).toBe('AI for public services');
  expect(talk?.words['nl']?.['title']).toBe('Over talk');
  expect(talk?.words['en']?.['title']).toBe('About');
});
