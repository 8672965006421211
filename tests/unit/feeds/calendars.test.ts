import { expect, test } from 'vitest';
import { buildCalendarItems } from '#domain/calendar-item.ts';
import type { Calendar } from '#domain/calendar.ts';
import { buildSiteCalendar } from '#feeds/calendars.ts';
import { serialiseCalendar } from '#feeds/ics.ts';
import { createPageLanguage } from '#i18n/language.ts';
import type { ExampleOptions } from '../examples.ts';
import {
  BRUSSELS,
  buildExample,
  buildLedger,
  calendarsOf,
  DOMAIN,
  ROUTES,
  session,
  slot,
  SPEAKERS,
} from '../examples.ts';

const SESSIONS = ['data', 'privacy', 'klimaat'].map((id) => session(id));
const TRACKS = [
  { id: 'open', name: 'Open data' },
  { id: 'recht', name: 'Recht' },
];
const talk = (id: string, track = 'open') =>
  slot({ session: id, start: '09:00', end: '10:00', track });

/** The sessions of two days, in two tracks. */
const twoDays = (
  first: readonly ReturnType<typeof talk>[],
  second: readonly ReturnType<typeof talk>[],
  more: ExampleOptions['programme'] = {},
): ExampleOptions => ({
  sessions: SESSIONS,
  event: { keyDates: [] },
  programme: {
    tracks: TRACKS,
    days: [
      { date: '2021-06-10', slots: first },
      { date: '2021-06-11', slots: second },
    ],
    ...more,
  },
});
const PLAIN = twoDays(
  [talk('data')],
  [talk('privacy', 'recht'), slot({ session: 'klimaat', minutes: 30 })],
);

const idsOf = ({ entries }: Calendar) =>
  entries.map(({ uid }) => uid.replace(`@${DOMAIN}`, '').replace('ai4gov.', ''));
const filesOf = (options: ExampleOptions, ledger?: ReturnType<typeof buildLedger>) =>
  Object.fromEntries(
    calendarsOf(buildExample(options), ledger).map(({ path, calendar }) => [
      path.replace('/ai4gov/', ''),
      idsOf(calendar),
    ]),
  );

test('each day and track of an event has a file with its sessions', () => {
  expect(filesOf(PLAIN)).toEqual({
    'calendar.ics': ['ai4gov'],
    'programme.ics': ['ai4gov', 'data', 'privacy', 'klimaat'],
    'days/2021-06-10.ics': ['data'],
    'days/2021-06-11.ics': ['privacy', 'klimaat'],
    'tracks/open.ics': ['data'],
    'tracks/recht.ics': ['privacy'],
    'sessions/data.ics': ['data'],
    'sessions/privacy.ics': ['privacy'],
    'sessions/klimaat.ics': ['klimaat'],
  });
});

test('what moves to another day or track stays in the file of the former one', () => {
  const before = buildLedger(buildExample(PLAIN));
  const moved = twoDays(
    [slot({ session: 'klimaat', start: '09:00', minutes: 30 })],
    [talk('data', 'recht'), talk('privacy', 'recht')],
  );
  const files = filesOf(moved, buildLedger(buildExample(moved), undefined, before));
  expect(files).toMatchObject({
    'days/2021-06-10.ics': ['klimaat', 'data'],
    'days/2021-06-11.ics': ['klimaat', 'data', 'privacy'],
    'tracks/open.ics': ['data'],
    'tracks/recht.ics': ['data', 'privacy'],
  });
});

test('a day that falls away goes on answering, with what became of its sessions', () => {
  const before = buildLedger(buildExample(PLAIN));
  const removed = ['privacy', 'klimaat'].map((id) => ({
    ...{ id, title: id, reason: 'Geen spreker' },
    previous: { date: '2021-06-11', start: '09:00', end: '10:00' },
  }));
  const { programme } = twoDays([talk('data')], [], { removed });
  const days = programme?.days?.slice(0, 1) ?? [];
  const event = buildExample({ ...PLAIN, programme: { ...programme, days } });
  const calendars = calendarsOf(event, buildLedger(event, undefined, before));
  const day = calendars.find(({ path }) => path === '/ai4gov/days/2021-06-11.ics');
  expect(day?.calendar.entries.map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
});

test('an entry is the same in every file that has it', () => {
  const all = calendarsOf(buildExample(PLAIN)).flatMap(({ calendar }) => calendar.entries);
  for (const same of Map.groupBy(all, ({ uid }) => uid).values()) {
    expect(new Set(same.map((entry) => JSON.stringify(entry))).size).toBe(1);
  }
});

test('the site has one file with each event and its dates', () => {
  const events = ['ai4gov', 'dataday'].map((id) => {
    const event = { ...buildExample(), id };
    return {
      items: buildCalendarItems(event, DOMAIN),
      ledger: buildLedger(event),
      ...{ language: createPageLanguage('nl'), routes: ROUTES, speakers: SPEAKERS },
      site: { name: 'Agenda', timeZone: BRUSSELS, calendar: { colour: 'teal' as const } },
    };
  });
  const [first] = events;
  const { path, calendar } = buildSiteCalendar(events, first ?? expect.fail());
  expect(path).toBe('/calendar.ics');
  expect(calendar).toMatchObject({
    name: 'Agenda',
    source: 'https://draaiboek.example/calendar.ics',
  });
  expect(calendar.entries.map(({ uid }) => uid.replace(`@${DOMAIN}`, ''))).toEqual([
    'ai4gov',
    'ai4gov.date.indiendatum',
    'dataday',
    'dataday.date.indiendatum',
  ]);
});

test('two hundred sessions stay under 300 kB', () => {
  const sessions = Array.from({ length: 200 }, (_, index) =>
    session(`sessie-${index}`, {
      title: `Sessie ${index}: wat kunstmatige intelligentie voor uw bestuur betekent`,
      summary: 'x'.repeat(200),
    }),
  );
  const slots = sessions.map(({ id }, index) =>
    slot({ session: id, start: '09:00', minutes: 30, room: `zaal-${index}` }),
  );
  const rooms = slots.map(({ room = '' }) => ({ id: room, name: room }));
  const event = buildExample({
    sessions,
    programme: { rooms, days: [{ date: '2021-06-10', slots }] },
  });
  const calendar = calendarsOf(event).find(({ path }) => path.endsWith('/programme.ics'))?.calendar;
  const text = serialiseCalendar(calendar ?? expect.fail());
  expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(202);
  expect(Buffer.byteLength(text)).toBeLessThan(300_000);
});
