import { expect, test } from 'vitest';
import { flattenSlots } from '#domain/programme.ts';
import { buildEventData, buildSessionData } from '#domain/structured-data.ts';
import type { ExampleOptions } from '../examples.ts';
import { AI4GOV_SLOTS, at, buildExample, session, slot, SPEAKERS, VENUE } from '../examples.ts';

const CONTEXT = {
  speakers: SPEAKERS,
  lang: 'nl',
  moment: at('2021-06-01T10:00'),
  eventUrl: 'https://draaiboek.example/ai4gov/',
  sessionUrl: (id: string) => `https://draaiboek.example/ai4gov/sessies/${id}/`,
};

/** As a machine reads it: what has no value is not there. */
function dataOf(options: ExampleOptions = {}, context: object = {}) {
  const data = buildEventData(buildExample(options), { ...CONTEXT, ...context });
  return JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
}

function subEventOf(options: ExampleOptions) {
  return (dataOf(options)['subEvent'] as Record<string, unknown>[])[0];
}

const ONLINE = { '@type': 'VirtualLocation', url: CONTEXT.eventUrl };
const PLACE = {
  '@type': 'Place',
  name: 'Herman Teirlinckgebouw',
  address: {
    '@type': 'PostalAddress',
    streetAddress: 'Havenlaan 88',
    postalCode: '1000',
    addressLocality: 'Brussel',
    addressCountry: 'BE',
  },
};

const ONE_TALK = {
  programme: {
    days: [{ date: '2021-06-10', slots: [slot({ start: '09:00', minutes: 30, session: 'talk' })] }],
  },
};

test('the real event is an Event of schema.org with its three sessions', () => {
  const { subEvent, ...event } = dataOf();
  expect(event).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: 'Artificiële intelligentie voor publieke diensten',
    description: 'Wat kan artificiële intelligentie betekenen voor publieke diensten?',
    url: CONTEXT.eventUrl,
    startDate: '2021-06-10T14:00:00+02:00',
    endDate: '2021-06-10T16:30:00+02:00',
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: ONLINE,
    organizer: [
      {
        '@type': 'Organization',
        name: 'PIO',
        parentOrganization: { '@type': 'Organization', name: 'Vlaamse Overheid' },
      },
    ],
    performer: [
      { '@type': 'Person', name: 'Veerle Lories', jobTitle: 'Projectleider PIO' },
      {
        '@type': 'Person',
        name: 'Sabine Demey',
        jobTitle: 'Programmadirecteur Vlaams AI-Onderzoeksprogramma',
      },
      { '@type': 'Person', name: 'Nathalie Dumarey', jobTitle: 'Programmamanager, VVSG' },
      {
        '@type': 'Person',
        name: 'Rob Heyman',
        jobTitle: 'Coördinator Kenniscentrum Data & Maatschappij',
      },
    ],
    inLanguage: 'nl',
  });
  const sessions = subEvent as Record<string, unknown>[];
  expect(sessions.map(({ startDate, endDate, url }) => [startDate, endDate, url])).toEqual([
    ['2021-06-10T14:05:00+02:00', '2021-06-10T14:50:00+02:00', CONTEXT.sessionUrl('onderzoek')],
    [
      '2021-06-10T14:50:00+02:00',
      '2021-06-10T15:15:00+02:00',
      CONTEXT.sessionUrl('lokale-besturen'),
    ],
    ['2021-06-10T15:30:00+02:00', '2021-06-10T16:15:00+02:00', CONTEXT.sessionUrl('valkuilen')],
  ]);
});

test.each<[string, ExampleOptions['event'], string, unknown]>([
  ['online', { venue: VENUE }, 'Online', ONLINE],
  ['on site', { attendanceMode: 'onSite', venue: VENUE }, 'Offline', PLACE],
  ['hybrid', { attendanceMode: 'hybrid', venue: VENUE }, 'Mixed', [PLACE, ONLINE]],
  [
    'moved online',
    { attendanceMode: 'onSite', venue: VENUE, status: 'movedOnline' },
    'Online',
    ONLINE,
  ],
])('an event that is %s says where', (_title, event, mode, location) => {
  expect(dataOf({ event })).toMatchObject({
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    location,
  });
});

test.each<[ExampleOptions['event'], object]>([
  [{ status: 'cancelled' }, { eventStatus: 'https://schema.org/EventCancelled' }],
  [{ status: 'postponed' }, { eventStatus: 'https://schema.org/EventPostponed' }],
  [
    { status: 'rescheduled', previous: { date: '2021-03-04', start: '14:00' } },
    {
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2021-03-04T14:00:00+01:00',
    },
  ],
  [
    { status: 'rescheduled', previous: { date: '2021-03-04' } },
    { eventStatus: 'https://schema.org/EventRescheduled', previousStartDate: '2021-03-04' },
  ],
  [{ status: 'movedOnline' }, { eventStatus: 'https://schema.org/EventMovedOnline' }],
])('the status of %j is told', (event, expected) => {
  expect(dataOf({ event })).toMatchObject(expected);
});

test.each<[string, object, ExampleOptions['event'], string]>([
  ['is as planned', {}, {}, 'EventScheduled'],
  ['is cancelled', { status: 'cancelled' }, {}, 'EventCancelled'],
  ['was moved', { previous: { date: '2021-06-09' } }, {}, 'EventRescheduled'],
  ['falls with its event', {}, { status: 'postponed' }, 'EventPostponed'],
  ['was cancelled before', { status: 'cancelled' }, { status: 'postponed' }, 'EventCancelled'],
])('a session that %s has its own status', (_title, fields, event, expected) => {
  const slots = [slot({ start: '09:00', minutes: 30, session: 'talk', ...fields })];
  const programme = { days: [{ date: '2021-06-10', slots }] };
  expect(subEventOf({ event, programme, sessions: [session('talk')] })).toMatchObject({
    eventStatus: `https://schema.org/${expected}`,
  });
});

const REGISTRATION = {
  required: true,
  opens: '2021-05-03',
  closes: '2021-06-08 00:00',
  isFree: true,
  audience: 'Publieke diensten',
  fields: [],
};

test('what is free is offered for nothing until registration closes', () => {
  expect(dataOf({ event: { registration: REGISTRATION } })).toMatchObject({
    isAccessibleForFree: true,
    audience: { '@type': 'Audience', audienceType: 'Publieke diensten' },
    offers: {
      '@type': 'Offer',
      price: 0,
      priceCurrency: 'EUR',
      url: CONTEXT.eventUrl,
      availability: 'https://schema.org/InStock',
      validFrom: '2021-05-03T00:00:00+02:00',
      validThrough: '2021-06-08T00:00:00+02:00',
    },
  });
  const paid = dataOf({ event: { registration: { ...REGISTRATION, isFree: false } } });
  expect(paid['offers']).toBeUndefined();
  expect(paid['isAccessibleForFree']).toBeUndefined();
});

test.each<[string, object, ExampleOptions['event'], string, string | undefined]>([
  ['not yet open', {}, {}, '2021-05-02T10:00', 'InStock'],
  ['open', {}, {}, '2021-06-07T23:59', 'InStock'],
  ['full', { state: 'full' }, {}, '2021-06-01T10:00', 'SoldOut'],
  ['a waiting list', { state: 'waitingList' }, {}, '2021-06-01T10:00', 'SoldOut'],
  ['closed', {}, {}, '2021-06-08T00:00', undefined],
  ['stopped', { state: 'cancelled' }, {}, '2021-06-01T10:00', undefined],
  ['open, but the event is cancelled', {}, { status: 'cancelled' }, '2021-06-01T10:00', undefined],
  ['not needed', { required: false }, {}, '2021-06-10T16:29', 'InStock'],
  ['not needed and it is over', { required: false }, {}, '2021-06-10T16:30', undefined],
  [
    'not needed and it is cancelled',
    { required: false },
    { status: 'cancelled' },
    '2021-06-01T10:00',
    undefined,
  ],
])('a free place, when registration is %s', (_title, terms, event, moment, expected) => {
  const registration = { ...REGISTRATION, ...terms };
  const { offers } = dataOf({ event: { ...event, registration } }, { moment: at(moment) });
  const availability = expected && `https://schema.org/${expected}`;
  expect((offers as Record<string, unknown> | undefined)?.['availability']).toBe(availability);
});

/** Of Google: https://developers.google.com/search/docs/appearance/structured-data/event */
const REQUIRED = ['name', 'startDate', 'location.0.name', 'location.0.address.addressLocality'];
const RECOMMENDED = [
  ...['description', 'endDate', 'eventStatus', 'eventAttendanceMode', 'previousStartDate'],
  ...['image', 'organizer.0.name', 'organizer.0.url', 'performer.0.name', 'offers.price'],
  ...['offers.priceCurrency', 'offers.availability', 'offers.validFrom', 'offers.url'],
  ...['location.0.address.streetAddress', 'location.0.address.postalCode'],
  'location.0.address.addressCountry',
];

test('a full event has all that Google asks for and advises, and its sessions what it asks for', () => {
  const image = 'https://draaiboek.example/ai4gov/zaal.jpg';
  const event = {
    ...buildExample({
      event: {
        attendanceMode: 'hybrid',
        venue: VENUE,
        status: 'rescheduled',
        previous: { date: '2021-03-04' },
        registration: REGISTRATION,
      },
    }),
    organisers: [{ id: 'pio', name: 'PIO', url: 'https://pio.example/' }],
  };
  const data = buildEventData(event, { ...CONTEXT, image });
  const [part] = data['subEvent'] as Record<string, unknown>[];
  for (const path of [...REQUIRED, ...RECOMMENDED]) expect(data).toHaveProperty(path);
  for (const path of REQUIRED) expect(part).toHaveProperty(path);
  expect(data['image']).toBe(image);
});

test('a session on its own page is what it is on that of the event, and says of what it is a part', () => {
  const event = buildExample({ sessions: [session('talk', { language: 'en' })], ...ONE_TALK });
  const [item] = flattenSlots(event.programme);
  const [part] = buildEventData(event, CONTEXT)['subEvent'] as object[];
  const { superEvent, organizer, ...data } = item
    ? buildSessionData(event, item, CONTEXT)
    : expect.fail();
  expect(data).toEqual({ '@context': 'https://schema.org', image: undefined, ...part });
  expect(data).toMatchObject({ url: CONTEXT.sessionUrl('talk'), inLanguage: 'en' });
  expect(superEvent).toMatchObject({ '@type': 'Event', name: event.title, url: CONTEXT.eventUrl });
  expect(superEvent).toMatchObject({ startDate: '2021-06-10T09:00:00+02:00', location: ONLINE });
  expect(superEvent).not.toHaveProperty('subEvent');
  expect(organizer).toMatchObject([{ '@type': 'Organization', name: 'PIO' }]);
});

test('a person who speaks twice performs once, and the language of the event wins', () => {
  const speakers = [{ id: 'rob-heyman', role: 'Moderator', as: 'moderator' as const }];
  const slots = [slot({ id: 'vooraf', start: '13:00', minutes: 5, title: 'Vooraf', speakers })];
  const days = [{ date: '2021-06-10', slots: [...slots, ...AI4GOV_SLOTS] }];
  const data = dataOf({ programme: { days }, event: { language: 'en' } });
  const people = data['performer'] as { name: string; jobTitle: string }[];
  expect(people.map(({ name, jobTitle }) => `${name}: ${jobTitle}`)[0]).toBe(
    'Rob Heyman: Moderator',
  );
  expect(people).toHaveLength(4);
  expect(data['inLanguage']).toBe('en');
});
