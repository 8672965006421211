import { expect, test } from 'vitest';
import type { ExampleOptions } from '../examples.ts';
import { buildExample, calendarsOf, DOMAIN, slot, VENUE } from '../examples.ts';
import { DAY, entriesOf, entryOf, oneTalk, timesOf } from './calendar-entries.ts';

test('the event, each session and each key date are entries; breaks, questions and blocks are not', () => {
  expect(Object.keys(entriesOf())).toEqual([
    'ai4gov',
    'ai4gov.onderzoek',
    'ai4gov.lokale-besturen',
    'ai4gov.valkuilen',
    'ai4gov.date.indiendatum',
  ]);
});

test('everything but the event itself is related to it', () => {
  const [event, ...others] = Object.values(entriesOf());
  expect(event?.relatedTo).toBeUndefined();
  expect(others.map(({ relatedTo }) => relatedTo)).toEqual(others.map(() => `ai4gov@${DOMAIN}`));
});

test('the event lists its whole programme and ends with its full address on a line of its own', () => {
  expect(entryOf('ai4gov').description).toMatchInlineSnapshot(`
    "Wat kan artificiële intelligentie betekenen voor publieke diensten?

    Programma (Belgische tijd):
    14.00–14.05 Welkom en inleiding – Veerle Lories, Projectleider PIO
    14.05–15.15 Mogelijkheden van AI: AI4GOV
    • 14.05–14.50 Mogelijkheden vanuit het Vlaams AI-Onderzoeksprogramma – Sabine Demey, Programmadirecteur Vlaams AI-Onderzoeksprogramma
    • 14.50–15.15 AI en lokale besturen – Nathalie Dumarey, Programmamanager, VVSG
    15.15–15.25 Vragen
    15.25–15.30 Korte pauze
    15.30–16.15 Valkuilen van AI: ethiek en regelgeving – Rob Heyman, Coördinator Kenniscentrum Data & Maatschappij
    16.15–16.25 Vragen
    16.25–16.30 Conclusies

    Meer informatie:
    https://draaiboek.example/ai4gov/"
  `);
});

test('a session tells what, who and of which event', () => {
  expect(entryOf('ai4gov.valkuilen')).toMatchObject({
    summary: 'Valkuilen van AI: ethiek en regelgeving',
    location: 'Online',
    url: 'https://draaiboek.example/ai4gov/sessies/valkuilen/',
    status: 'confirmed',
    isBusy: true,
  });
  expect(entryOf('ai4gov.valkuilen').description).toMatchInlineSnapshot(`
    "Waar u op let bij ethiek en regelgeving, zoals privacy.

    Met Rob Heyman, Coördinator Kenniscentrum Data & Maatschappij

    Een sessie van Artificiële intelligentie voor publieke diensten

    Meer informatie:
    https://draaiboek.example/ai4gov/sessies/valkuilen/"
  `);
});

test('a key date is a free whole day, with the day after as its end', () => {
  const entry = entryOf('ai4gov.date.indiendatum');
  expect(timesOf(entry)).toEqual(['2021-10-14', '2021-10-15']);
  expect(entry).toMatchObject({ isBusy: false, location: 'Niet aan een plaats gebonden' });
});

test('a link of a key date, full or a path, becomes a full address', () => {
  const keyDates = [
    { id: 'd', date: DAY, label: 'Dag', url: '/oproep/', status: 'scheduled' as const },
  ];
  expect(entryOf('ai4gov.date.d', { event: { keyDates } }).url).toBe(
    'https://draaiboek.example/oproep/',
  );
});

const ROOMS = [
  { id: 'a', name: 'Zaal A' },
  { id: 'b', name: 'Zaal B' },
];
const inRooms = (...rooms: string[]): ExampleOptions => ({
  programme: {
    rooms: ROOMS,
    days: [
      {
        date: DAY,
        slots: rooms.map((room, index) =>
          slot({
            start: rooms.indexOf(room) === index ? '09:00' : undefined,
            minutes: 60,
            kind: 'talk',
            room,
          }),
        ),
      },
    ],
  },
});

test.each<[string, ExampleOptions, boolean, string[]]>([
  ['one day online', {}, true, [`${DAY}T14:00:00+02:00`, `${DAY}T16:30:00+02:00`]],
  ['one room', inRooms('a', 'a'), true, [`${DAY}T09:00:00+02:00`, `${DAY}T11:00:00+02:00`]],
  ['two rooms', inRooms('a', 'b'), false, [`${DAY}T09:00:00+02:00`, `${DAY}T10:00:00+02:00`]],
  [
    'an evening over midnight',
    {
      programme: {
        days: [{ date: DAY, slots: [slot({ start: '22:00', minutes: 180, kind: 'networking' })] }],
      },
    },
    true,
    [`${DAY}T22:00:00+02:00`, '2021-06-11T01:00:00+02:00'],
  ],
  [
    'two days',
    {
      programme: {
        days: [DAY, '2021-06-11'].map((date) => ({
          date,
          slots: [slot({ start: '22:00', minutes: 120, kind: 'talk' })],
        })),
      },
    },
    false,
    [DAY, '2021-06-12'],
  ],
])('the appointment of %s takes the right time', (_title, options, isBusy, times) => {
  const entry = entryOf('ai4gov', options);
  expect([entry.isBusy, timesOf(entry)]).toEqual([isBusy, times]);
});

test('the programme of several days stands under the names of the days', () => {
  const days = [DAY, '2021-06-11'].map((date) => ({
    date,
    slots: [slot({ start: '09:00', minutes: 30, kind: 'welcome' as const })],
  }));
  expect(entryOf('ai4gov', { programme: { days } }).description).toContain(
    'Programma (Belgische tijd):\ndonderdag 10 juni 2021\n9.00–9.30 Welkom\n\nvrijdag 11 juni 2021\n9.00–9.30 Welkom\n',
  );
});

test.each<[string, ExampleOptions['event'], string]>([
  ['online', { attendanceMode: 'online', venue: VENUE }, 'Online'],
  [
    'on site',
    { attendanceMode: 'onSite', venue: VENUE },
    'Zaal A, Herman Teirlinckgebouw, Havenlaan 88, 1000 Brussel',
  ],
  [
    'hybrid',
    { attendanceMode: 'hybrid', venue: VENUE },
    'Zaal A, Herman Teirlinckgebouw, Havenlaan 88, 1000 Brussel, en online',
  ],
  ['moved online', { attendanceMode: 'onSite', venue: VENUE, status: 'movedOnline' }, 'Online'],
])('the place of a session that is %s is never empty', (_title, event, expected) => {
  const { programme, ...rest } = oneTalk({ room: 'a' }, event);
  const options = { ...rest, programme: { ...programme, rooms: ROOMS } };
  expect(entryOf('ai4gov.talk', options).location).toBe(expected);
});

test('a place that is not known yet is said to follow', () => {
  expect(entryOf('ai4gov', oneTalk({}, { attendanceMode: 'hybrid' })).location).toBe(
    'De plaats volgt.',
  );
});

test('the event, its programme and each session, removed ones too, have a file with the same entries', () => {
  const previous = { date: DAY };
  const removed = [{ id: 'oud', title: 'Blockchain', previous, reason: 'Geen spreker' }];
  const options = oneTalk();
  const event = buildExample({ ...options, programme: { ...options.programme, removed } });
  const calendars = calendarsOf(event);
  expect(calendars.map(({ path, calendar }) => [path, calendar.name])).toEqual([
    ['/ai4gov/calendar.ics', event.title],
    ['/ai4gov/programme.ics', `${event.title}: programma`],
    ['/ai4gov/sessions/talk.ics', 'Open data'],
    ['/ai4gov/sessions/oud.ics', 'Blockchain'],
  ]);
  const [first, ...rest] = calendars[1]?.calendar.entries ?? [];
  expect(rest).toHaveLength(3);
  expect(calendars.map(({ calendar }) => calendar.entries)).toEqual([
    [first],
    [first, ...rest],
    [rest[0]],
    [rest[1]],
  ]);
  for (const { path, calendar } of calendars) {
    expect(calendar.source).toBe(`https://draaiboek.example${path}`);
  }
});

test('an entry that the ledger does not know is refused, as it would have no stamp', () => {
  expect(() => calendarsOf(buildExample(), { entries: {} })).toThrow(
    'The ledger has no entry for ai4gov@draaiboek.example.',
  );
});
