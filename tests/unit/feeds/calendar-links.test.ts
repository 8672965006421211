import { describe, expect, test } from 'vitest';
import type { EventSource } from '#domain/event.ts';
import { buildAddLinks, buildCalendarLinks, listFeeds } from '#feeds/calendar-links.ts';
import { createPageLanguage } from '#i18n/language.ts';
import {
  AI4GOV_SLOTS,
  DOMAIN,
  type ExampleOptions,
  ROUTES,
  SPEAKERS,
  at,
  buildExample,
  calendarsOf,
  slot,
} from '../examples.ts';

const URL_OF_PAGE = 'https://draaiboek.example/ai4gov/';
const TALK = {
  when: { start: at('2021-06-10T14:00'), end: at('2021-06-10T16:30') },
  summary: 'Open data',
  location: 'Online',
  description: 'Kort.',
  url: URL_OF_PAGE,
};

function linksOf(options: ExampleOptions = {}, moment = at('2021-06-01T10:00')) {
  return buildCalendarLinks(buildExample(options), {
    language: createPageLanguage('nl'),
    routes: ROUTES,
    site: { calendar: { domain: DOMAIN } },
    speakers: SPEAKERS,
    moment,
  });
}

function read(fields: Partial<Parameters<typeof buildAddLinks>[0]> = {}) {
  const links = buildAddLinks({ ...TALK, ...fields });
  const [google, outlook, office] = [links.google, links.outlook, links.office365].map((href) =>
    Object.fromEntries(new URL(href).searchParams),
  );
  return { links, google, outlook, office };
}

const pair = (from: string, to: string, zone?: string) => ({
  start: at(from, zone),
  end: at(to, zone),
});
const days = (start: string, end: string) => ({
  start: Temporal.PlainDate.from(start),
  end: Temporal.PlainDate.from(end),
});

/** UTC written by hand. */
test.each([
  ['in summer', pair('2021-06-10T14:00', '2021-06-10T16:30'), '12:00:00Z', '14:30:00Z'],
  ['in winter', pair('2021-12-10T14:00', '2021-12-10T16:30'), '13:00:00Z', '15:30:00Z'],
  [
    'over the night to summer',
    pair('2021-03-28T01:30', '2021-03-28T03:30'),
    '00:30:00Z',
    '01:30:00Z',
  ],
  [
    'over the night to winter',
    pair('2021-10-31T01:30', '2021-10-31T03:30'),
    '23:30:00Z',
    '02:30:00Z',
  ],
  ['past midnight', pair('2021-06-10T22:00', '2021-06-11T00:00'), '20:00:00Z', '22:00:00Z'],
  [
    'in New York',
    pair('2021-06-10T14:00', '2021-06-10T15:00', 'America/New_York'),
    '18:00:00Z',
    '19:00:00Z',
  ],
  [
    'in Kathmandu',
    pair('2021-06-10T14:00', '2021-06-10T15:00', 'Asia/Kathmandu'),
    '08:15:00Z',
    '09:15:00Z',
  ],
])('a link tells the moment %s in UTC, to Google with the zone', (_, when, start, end) => {
  const { google, outlook, office } = read({ when });
  expect(outlook?.['startdt']?.slice(11)).toBe(start);
  expect(outlook?.['enddt']?.slice(11)).toBe(end);
  expect(office).toEqual(outlook);
  const both = `${outlook?.['startdt'] ?? ''}/${outlook?.['enddt'] ?? ''}`;
  expect(google?.['dates']).toBe(both.replaceAll(/[-:]/g, ''));
  expect(google?.['ctz']).toBe(when.start.timeZoneId);
  expect(outlook).not.toHaveProperty('allday');
});

test('whole days have no zone, and end on the day after', () => {
  const { google, outlook } = read({ when: days('2021-12-31', '2022-01-02') });
  expect(google).toMatchObject({ action: 'TEMPLATE', dates: '20211231/20220102' });
  expect(google).not.toHaveProperty('ctz');
  expect(outlook).toMatchObject({ startdt: '2021-12-31', enddt: '2022-01-02', allday: 'true' });
});

test('signs with a meaning in addresses and in HTML come through', () => {
  const summary = 'C++ & <AI> #1 100% 🇧🇪';
  const { links, google, outlook } = read({ summary, description: 'R&D <b>\n+ vragen' });
  expect([google?.['text'], outlook?.['subject']]).toEqual([summary, summary]);
  const html = 'R&amp;D &lt;b><br>+ vragen';
  expect([google?.['details'], outlook?.['body']]).toEqual([html, html]);
  // Outlook shows a plus sign for a space that is written as one.
  expect(Object.values(links).join('')).not.toMatch(/[+\s]/);
});

describe('what is too long', () => {
  const FAMILY = '👨‍👩‍👧‍👦';
  const long = { summary: FAMILY.repeat(200), location: 'é'.repeat(3000) };
  const { links, google, outlook } = read({
    ...long,
    description: `a${`${FAMILY}\n`.repeat(500)}`,
  });

  test('fills an address to 2,000 characters and no further', () => {
    const full = read({ ...long, description: 'a'.repeat(3000) }).links;
    expect(Object.values(full).map(({ length }) => length)).toEqual([2000, 2000, 2000]);
    expect(Math.max(...Object.values(links).map(({ length }) => length))).toBeLessThan(2001);
  });

  test('is cut between signs, and the text still ends in the way to the page', () => {
    expect(google?.['text']?.replaceAll(FAMILY, '')).toBe('…');
    expect(google?.['location']).toMatch(/^é+…$/);
    const text = google?.['details'] ?? '';
    expect(text.replaceAll(FAMILY, '').replaceAll('<br>', '')).toBe(`a…${URL_OF_PAGE}`);
    expect(outlook?.['body']?.endsWith(`…<br><br>${URL_OF_PAGE}`)).toBe(true);
  });
});

test('an event is added with the words of its calendar file, a session with its address alone', () => {
  const { add, ofSession } = linksOf();
  expect(add.map(({ text }) => text)).toEqual([
    'Open het agendabestand (.ics)',
    'Voeg toe aan Google Agenda',
    'Voeg toe aan Outlook.com',
    'Voeg toe aan Office 365',
  ]);
  const event = new URL(add[1]?.href ?? '').searchParams;
  expect(event.get('details')).toContain('Programma (Belgische tijd):<br>14.00–14.05 Welkom');
  const [file, google] = ofSession('valkuilen');
  expect(file?.href).toBe('/ai4gov/sessions/valkuilen.ics');
  expect(Object.fromEntries(new URL(google?.href ?? '').searchParams)).toEqual({
    action: 'TEMPLATE',
    dates: '20210610T133000Z/20210610T141500Z',
    ctz: 'Europe/Brussels',
    text: 'Valkuilen van AI: ethiek en regelgeving',
    location: 'Online',
    details: `${URL_OF_PAGE}sessies/valkuilen/`,
  });
});

test('one follows by webcal, with Google by webcal in its address, and copies https', () => {
  const file = 'draaiboek.example/ai4gov/programme.ics';
  const [apple, google, outlook, office, address] = linksOf().follow.map(({ href }) => href);
  expect([apple, address]).toEqual([`webcal://${file}`, `https://${file}`]);
  expect(new URL(google ?? '').searchParams.get('cid')).toBe(apple);
  for (const href of [outlook, office]) {
    const { searchParams } = new URL(href ?? '');
    expect(searchParams.get('url')).toBe(address);
    expect(searchParams.get('name')).toContain('Artificiële intelligentie');
  }
  expect(linksOf().follow.every(({ note }) => note)).toBe(true);
});

const offered = (event: Partial<EventSource>, moment?: Temporal.ZonedDateTime) => {
  const { follow, add, ofSession } = linksOf({ event }, moment);
  const session = ofSession('valkuilen');
  return [follow, add, session].map(({ length }) => length);
};

test.each([
  [{ status: 'scheduled' }, [5, 4, 2]],
  [{ status: 'rescheduled' }, [5, 4, 2]],
  [{ status: 'movedOnline' }, [5, 4, 2]],
  [{ status: 'postponed' }, [5, 0, 0]],
  [{ status: 'cancelled' }, [0, 0, 0]],
] as const)(
  'an event that is %o offers to follow, to add and for a session %j links',
  (event, counts) => {
    expect(offered(event)).toEqual(counts);
  },
);

test('a past event offers nothing to follow or to add', () => {
  expect(offered({}, at('2021-06-10T16:30'))).toEqual([0, 0, 0]);
});

test('a cancelled session offers nothing, the others do', () => {
  const slots = AI4GOV_SLOTS.map((slot) =>
    slot.session ? { ...slot, status: 'cancelled' as const } : slot,
  );
  const { ofSession } = linksOf({ programme: { days: [{ date: '2021-06-10', slots }] } });
  expect(ofSession('valkuilen')).toEqual([]);
  expect(ofSession('onderzoek')).toHaveLength(2);
});

test('an event that moved online is added as online', () => {
  const { add } = linksOf({ event: { attendanceMode: 'onSite', status: 'movedOnline' } });
  expect(new URL(add[1]?.href ?? '').searchParams.get('location')).toBe('Online');
});

test('one can follow a day or a track alone, unless the event is off', () => {
  const days = ['2021-06-10', '2021-06-11'].map((date) => {
    const talk = { session: 'valkuilen', track: 'recht' };
    return { date, slots: [slot({ id: `les-${date}`, start: '09:00', minutes: 30, ...talk })] };
  });
  const options = { programme: { days, tracks: [{ id: 'recht', name: 'Recht' }] } };
  expect(linksOf(options).parts).toEqual([
    {
      href: 'webcal://draaiboek.example/ai4gov/days/2021-06-10.ics',
      text: 'donderdag 10 juni 2021',
    },
    {
      href: 'webcal://draaiboek.example/ai4gov/days/2021-06-11.ics',
      text: 'vrijdag 11 juni 2021',
    },
    {
      href: 'webcal://draaiboek.example/ai4gov/tracks/recht.ics',
      text: 'Recht',
    },
  ]);
  expect(linksOf().parts).toEqual([]);
  expect(linksOf({ ...options, event: { status: 'cancelled' } }).parts).toEqual([]);
});

test('each file that is offered is made: none of a day or track without a session', () => {
  const breakfast = slot({ id: 'ontbijt', start: '09:00', minutes: 60, title: 'Ontbijt' });
  const fair = slot({ id: 'beurs', start: '17:00', minutes: 60, title: 'Beurs', track: 'markt' });
  const event = buildExample({
    programme: {
      days: [
        { date: '2021-06-10', slots: [...AI4GOV_SLOTS, fair] },
        { date: '2021-06-11', slots: [breakfast] },
      ],
      tracks: [{ id: 'markt', name: 'Markt' }],
    },
  });
  const offered = listFeeds(event, { language: createPageLanguage('nl'), routes: ROUTES });
  const made = calendarsOf(event).map(({ path }) => path);
  const calendars = ['/ai4gov/calendar.ics', '/ai4gov/programme.ics'];
  expect(offered.map(({ path }) => path)).toEqual([...calendars, '/ai4gov/changes.xml']);
  expect(made).toEqual(expect.arrayContaining(calendars));
});
