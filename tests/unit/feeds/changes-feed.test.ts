import { expect, test } from 'vitest';
import { buildCalendarItems } from '#domain/calendar-item.ts';
import type { Ledger } from '#domain/ledger.ts';
import { buildChangesFeed } from '#feeds/changes-feed.ts';
import { escapeXml } from '#feeds/xml-text.ts';
import { createPageLanguage } from '#i18n/language.ts';
import { WORDS } from '#i18n/translate.ts';
import {
  at,
  buildExample,
  buildLedger,
  DOMAIN,
  type ExampleOptions,
  ROUTES,
  session,
  slot,
} from '../examples.ts';

const DAY = '2021-06-10';
const VENUE = {
  name: 'De Kring',
  street: 'Plein 1',
  postalCode: '9000',
  city: 'Gent',
  country: 'BE',
};
const days = (...slots: object[]) => ({
  days: [{ date: DAY, slots: slots.map((fields) => slot({ session: 'talk', ...fields })) }],
});
const MORNING = { start: '09:00', end: '10:00' };
const FIRST: ExampleOptions = {
  sessions: [session('talk', { title: 'Open data' })],
  programme: days(MORNING),
  event: { keyDates: [], title: 'Inspiratiedag' },
};

/** The feed of an event that was published as `FIRST` and then in each of these ways. */
function feedOf(edits: readonly ExampleOptions[], lang: keyof typeof WORDS = 'nl') {
  let event = buildExample(FIRST);
  let ledger: Ledger = buildLedger(event);
  for (const [index, edit] of edits.entries()) {
    event = buildExample({ ...FIRST, ...edit, event: { ...FIRST.event, ...edit.event } });
    ledger = buildLedger(event, at(`2021-05-0${index + 4}T09:00`), ledger);
  }
  const items = buildCalendarItems(event, DOMAIN);
  const language = createPageLanguage(lang);
  return buildChangesFeed(event, items, { language, routes: ROUTES, ledger });
}

/** Each entry as its title and sentences, newest first. */
function tell(feed: string): string[] {
  return feed
    .split('<entry>')
    .slice(1)
    .map((entry) => {
      const [title, ...texts] = [...entry.matchAll(/<(title|p)>(.*?)<\/\1>/g)].map(
        ([, , text]) => text,
      );
      return [title, ...texts].join(' / ');
    });
}

test('what was there from the start is no change, and the feed is as old as the event', () => {
  const feed = feedOf([]);
  expect(tell(feed)).toEqual([]);
  expect(feed).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
<id>tag:draaiboek.example,2021-05-03:ai4gov/nl/changes</id>
<title>Wijzigingen: Inspiratiedag</title>
<updated>2021-05-03T07:00:00Z</updated>
<author><name>PIO</name></author>
<link rel="self" href="https://draaiboek.example/ai4gov/changes.xml"/>
<link rel="alternate" type="text/html" href="https://draaiboek.example/ai4gov/"/>
</feed>
`);
});

const PART = { date: DAY, ...MORNING };
const WAS = 'Dit was gepland op donderdag 10 juni 2021, van 9 tot 10 uur (Belgische tijd).';
const NOW = 'Dit is nu gepland op donderdag 10 juni 2021, van 8 tot 9 uur (Belgische tijd).';
const ONSITE = { attendanceMode: 'onSite', venue: VENUE } as const;

test.each<[string, ExampleOptions[], string[]]>([
  [
    'a new session',
    [
      {
        sessions: [session('talk', { title: 'Open data' }), session('privacy')],
        programme: days(MORNING, { session: 'privacy', start: '09:00', end: '09:30' }),
        event: { keyDates: [] },
      },
    ],
    [
      'Nieuw: Over privacy / Dit is nu gepland op donderdag 10 juni 2021, van 9 tot 9.30 uur (Belgische tijd).',
    ],
  ],
  [
    'another time, also of the event',
    [{ programme: days({ start: '08:00', end: '09:00' }) }],
    ['Inspiratiedag', 'Open data'].map((title) => `Verplaatst: ${title} / ${WAS} / ${NOW}`),
  ],
  [
    'a session that is cancelled, goes on after all, and gets another title',
    [
      { programme: days({ ...MORNING, status: 'cancelled', reason: 'De spreker is ziek.' }) },
      {},
      { sessions: [session('talk', { title: 'Open data & meer?' })] },
    ],
    [
      // No full stop behind what ends with a sign of its own.
      'Nieuwe titel: Open data &amp; meer? / Dit is nu: Open data &amp; meer? (eerst: Open data)',
      'Gaat toch door: Open data / Dit is nu gepland op donderdag 10 juni 2021, van 9 tot 10 uur (Belgische tijd).',
      `Geannuleerd: Open data / ${WAS} / Reden: De spreker is ziek.`,
    ],
  ],
  [
    'a session in the place of one that is removed',
    [
      {
        sessions: [session('privacy')],
        programme: {
          ...days({ ...MORNING, session: 'privacy' }),
          removed: [
            {
              id: 'talk',
              title: 'Open data',
              previous: PART,
              reason: 'Te druk.',
              replacedBy: 'privacy',
            },
          ],
        },
      },
    ],
    [
      'Nieuw: Over privacy / Dit is nu gepland op donderdag 10 juni 2021, van 9 tot 10 uur (Belgische tijd).',
      `Geannuleerd: Open data / ${WAS} / Reden: Te druk. / In de plaats komt: Over privacy`,
    ],
  ],
  [
    'an event that is postponed, once for all of its sessions',
    [{ event: { status: 'postponed', reason: 'Staking.' } }],
    [`Uitgesteld: Inspiratiedag / ${WAS} / Reden: Staking.`],
  ],
  [
    'an event that moves, once for all of its sessions',
    [
      { event: ONSITE },
      { event: { ...ONSITE, venue: { ...VENUE, name: 'De Ring' } } },
      { event: { ...ONSITE, status: 'movedOnline' } },
    ],
    [
      'Verplaatst: Inspiratiedag / Dit is nu: Online (eerst: De Ring, Plein 1, 9000 Gent)',
      'Verplaatst: Inspiratiedag / Dit is nu: De Ring, Plein 1, 9000 Gent (eerst: De Kring, Plein 1, 9000 Gent)',
    ],
  ],
  [
    'another summary, which is no news',
    [{ sessions: [session('talk', { title: 'Open data', summary: 'Lang.' })] }],
    [],
  ],
])('tells of %s', (_, edits, expected) => {
  expect(tell(feedOf(edits))).toEqual(expected);
});

test('an entry stays what it was, whatever is published later', () => {
  const off = { programme: days({ ...MORNING, status: 'cancelled' }) };
  const renamed = { sessions: [session('talk', { title: 'Anders' })] };
  const [, first = ''] = feedOf([off]).split('<entry>');
  const [newest = '', second = ''] = feedOf([off, { ...off, ...renamed }, renamed])
    .split('<entry>')
    .slice(1);
  expect(first).toContain('<id>tag:draaiboek.example,2021-05-03:ai4gov.talk/nl/1</id>');
  expect(second.replace('</feed>', '')).toBe(first.replace('</feed>', ''));
  expect(newest).toContain('ai4gov.talk/nl/3</id>');
  expect(newest).toContain('<updated>2021-05-06T07:00:00Z</updated>');
  expect(newest).toContain('href="https://draaiboek.example/ai4gov/sessies/talk/"');
});

test('the feed holds the newest hundred changes', () => {
  const many = Array.from({ length: 120 }, (_, index) => `s${index}`);
  const sessions = [session('talk', { title: 'Open data' }), ...many.map((id) => session(id))];
  const rooms = many.map((id) => ({ id, name: id }));
  const slots = many.map((id) => ({ ...MORNING, session: id, room: id }));
  const added = { sessions, programme: { rooms, ...days(MORNING, ...slots) } };
  expect(tell(feedOf([added]))).toHaveLength(100);
});

test.each(Object.keys(WORDS) as (keyof typeof WORDS)[])('%s has words for all of it', (lang) => {
  expect(feedOf([{ programme: days({ ...MORNING, status: 'cancelled' }) }], lang)).toContain(
    `/${lang}/1</id>`,
  );
});

test('text can hold anything', () => {
  const signs = `a<b> "c" & 'd'\u0000\u001F\uD800\uFFFE\uFFFF\u2028é😀`;
  expect(escapeXml(signs)).toBe(`a&lt;b&gt; &quot;c&quot; &amp; 'd'\uFFFD\né😀`);
});
