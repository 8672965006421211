import { expect, test } from 'vitest';
import { type EventSource, toPlaceLines } from '#domain/event.ts';
import { localise, localiseProgramme, localiseTelling } from '#domain/localise.ts';
import { listEventWords, listProgrammeWords } from '#domain/translatable.ts';
import type { ProgrammeSource, Words } from '#domain/programme-source.ts';
import { buildExample, session, slot, VENUE } from '../examples.ts';

const EVENT: EventSource = {
  title: 'Open data',
  summary: 'Kort.',
  reason: 'De zaal was niet vrij.',
  organisers: ['stad'],
  attendanceMode: 'hybrid',
  venue: { ...VENUE, route: 'Te voet' },
  services: [{ kind: 'captions', note: 'In de grote zaal' }, { kind: 'hearingLoop' }],
  status: 'rescheduled',
  registration: {
    required: true,
    closes: '2026-04-21',
    price: 'Gratis',
    capacity: '120 plaatsen',
    isFree: true,
    fields: [
      {
        name: 'dagen',
        type: 'choices',
        label: 'Welke dagen?',
        hint: 'Beide kan.',
        required: true,
        options: [
          { value: 'dag1', label: 'Donderdag' },
          { value: 'dag2', label: 'Vrijdag' },
        ],
      },
    ],
  },
  keyDates: [
    { id: 'oproep', date: '2026-03-13', label: 'Oproep', status: 'scheduled' },
    { id: 'verslag', date: '2026-06-01', label: 'Verslag', status: 'scheduled' },
  ],
  picture: { file: './zaal.jpg', alt: 'De zaal', credit: 'Stad' },
  formerly: [],
  draft: false,
};

const PROGRAMME: ProgrammeSource = {
  rooms: [
    { id: 'grote-zaal', name: 'Grote zaal' },
    { id: 'atelier', name: 'Atelier' },
  ],
  tracks: [{ id: 'mobiliteit', name: 'Mobiliteit' }],
  days: [
    {
      date: '2026-04-23',
      slots: [
        slot({ id: 'blok', start: '10:00', title: 'Blok', parts: [slot({ session: 'data' })] }),
        slot({
          id: 'welkom',
          title: 'Welkom',
          speakers: [{ id: 'an', role: 'Gids', as: 'speaker' }],
        }),
        slot({ session: 'fietsen', status: 'cancelled', reason: 'Ziek' }),
        slot({ kind: 'lunch', minutes: 60 }),
      ],
    },
  ],
  removed: [{ id: 'weg', title: 'Weg', previous: { date: '2026-04-23' }, reason: 'Verhinderd' }],
};

test('without a translation everything stays the very same', () => {
  const facts = session('data');
  expect(localise(EVENT, undefined)).toBe(EVENT);
  expect(localiseProgramme(PROGRAMME, undefined)).toBe(PROGRAMME);
  expect(localise(facts, undefined)).toBe(facts);
});

test('a translation without words changes nothing', () => {
  expect(localise(EVENT, {})).toEqual(EVENT);
  expect(localiseProgramme(PROGRAMME, {})).toEqual(PROGRAMME);
  expect(localise(session('data'), {})).toEqual(session('data'));
});

test('what is not translated says in which language it is: a thing as a whole, or one title', () => {
  expect(localise(session('data'), undefined, 'nl').lang).toBe('nl');
  expect(localise(session('data'), {}, 'nl').lang).toBeUndefined();
  expect(localiseProgramme(PROGRAMME, undefined, 'nl').lang).toBe('nl');
  const { lang, days, removed } = localiseProgramme(PROGRAMME, { titles: { blok: 'Block' } }, 'nl');
  const slots = [...(days[0]?.slots ?? []), ...removed];
  expect([lang, ...slots.map((each) => each.lang)]).toEqual([
    ...[undefined, undefined, 'nl', undefined, undefined, 'nl'],
  ]);
});

test('the words of an event are laid over its own, and its facts stay', () => {
  const words = {
    title: 'Open data day',
    summary: undefined,
    reason: 'The room was taken.',
    venue: { route: 'On foot', name: undefined },
    services: { captions: 'In the main hall' },
    registration: {
      price: 'Free',
      fields: { dagen: { label: 'Which days?', options: { dag2: 'Friday' } } },
    },
    keyDates: { oproep: 'Call', onbekend: 'Nothing' },
    picture: { alt: 'The hall' },
  };
  expect(localise(EVENT, words)).toEqual({
    ...EVENT,
    title: 'Open data day',
    reason: 'The room was taken.',
    venue: { ...VENUE, route: 'On foot' },
    services: [{ kind: 'captions', note: 'In the main hall' }, { kind: 'hearingLoop' }],
    registration: {
      required: true,
      closes: '2026-04-21',
      price: 'Free',
      capacity: '120 plaatsen',
      isFree: true,
      fields: [
        {
          name: 'dagen',
          type: 'choices',
          label: 'Which days?',
          hint: 'Beide kan.',
          required: true,
          options: [
            { value: 'dag1', label: 'Donderdag' },
            { value: 'dag2', label: 'Friday' },
          ],
        },
      ],
    },
    keyDates: [
      { id: 'oproep', date: '2026-03-13', label: 'Call', status: 'scheduled' },
      { id: 'verslag', date: '2026-06-01', label: 'Verslag', status: 'scheduled' },
    ],
    picture: { file: './zaal.jpg', alt: 'The hall', credit: 'Stad' },
  });
});

test('words for what the event does not have add nothing', () => {
  const bare = { ...EVENT, venue: undefined, registration: undefined, picture: undefined };
  const words = {
    venue: { name: 'City hall' },
    registration: { price: 'Free' },
    picture: { alt: 'The hall' },
  };
  expect(localise(bare, words)).toEqual(bare);
});

test('the words of a programme are found by the id of slot, part, room, track and speaker', () => {
  const words = {
    titles: { blok: 'Block', weg: 'Gone', data: 'Not the session’s own title' },
    reasons: { fietsen: 'Ill', weg: 'Unable to come' },
    rooms: { 'grote-zaal': 'Main hall' },
    tracks: { mobiliteit: 'Mobility' },
    roles: { an: 'Guide' },
  };
  expect(localiseProgramme(PROGRAMME, words)).toEqual({
    rooms: [
      { id: 'grote-zaal', name: 'Main hall' },
      { id: 'atelier', name: 'Atelier' },
    ],
    tracks: [{ id: 'mobiliteit', name: 'Mobility' }],
    days: [
      {
        date: '2026-04-23',
        slots: [
          slot({ id: 'blok', start: '10:00', title: 'Block', parts: [slot({ session: 'data' })] }),
          slot({
            id: 'welkom',
            title: 'Welkom',
            speakers: [{ id: 'an', role: 'Guide', as: 'speaker' }],
          }),
          slot({ session: 'fietsen', status: 'cancelled', reason: 'Ill' }),
          slot({ kind: 'lunch', minutes: 60 }),
        ],
      },
    ],
    removed: [
      { id: 'weg', title: 'Gone', previous: { date: '2026-04-23' }, reason: 'Unable to come' },
    ],
  });
});

test('the words of a session are its title, its summary and the roles in it', () => {
  const facts = session('data', {
    speakers: [
      { id: 'an', role: 'Diensthoofd', as: 'speaker' },
      { id: 'jan', as: 'panellist' },
    ],
  });
  expect(localise(facts, { title: 'Data', roles: { an: 'Head' } })).toEqual({
    ...facts,
    title: 'Data',
    speakers: [
      { id: 'an', role: 'Head', as: 'speaker' },
      { id: 'jan', as: 'panellist' },
    ],
  });
});

test('a speaker keeps name, picture file and addresses, and gets the words around them', () => {
  const speaker = {
    name: 'An Peeters',
    organisation: 'Stad',
    picture: { file: './an.jpg', alt: 'Aan haar bureau', credit: 'Stad' },
    links: [
      { label: 'Website', url: 'https://stad.test/' },
      { label: 'Blog', url: 'https://blog.test/' },
    ],
    formerly: [],
    draft: false,
  };
  const words = { organisation: 'City', picture: { alt: 'At her desk' }, links: ['Site'] };
  expect(localise(speaker, words)).toEqual({
    ...speaker,
    organisation: 'City',
    picture: { file: './an.jpg', alt: 'At her desk', credit: 'Stad' },
    links: [
      { label: 'Site', url: 'https://stad.test/' },
      { label: 'Blog', url: 'https://blog.test/' },
    ],
  });
  expect(localise(speaker, undefined)).toBe(speaker);
});

test('the picture of a session keeps its file', () => {
  const talk = session('talk', { picture: { file: './kaart.png', alt: 'Een kaart' } });
  expect(localise(talk, { picture: { alt: 'A map' } }).picture).toEqual({
    file: './kaart.png',
    alt: 'A map',
  });
});

test('a list of texts is translated item by item, in the order of the original', () => {
  const privacy = { purposes: 'Uw deelname', recipients: ['De stad', 'Formspree, Inc.'] };
  expect(localise(privacy, { recipients: ['The city'] })).toEqual({
    purposes: 'Uw deelname',
    recipients: ['The city', 'Formspree, Inc.'],
  });
});

test('each word that a translation leaves out is told with its language', () => {
  const words = {
    title: 'Open data day',
    summary: 'Short.',
    reason: 'The room was taken.',
    venue: { name: 'City hall' },
    registration: { price: 'Free', fields: { dagen: { label: 'Which days?' } } },
    keyDates: { oproep: 'Call' },
    picture: { alt: 'The hall' },
  };
  const told = localiseTelling(EVENT, words, 'nl', listEventWords);
  expect(told.langs).toEqual({
    'venue.route': 'nl',
    'services.captions': 'nl',
    'registration.capacity': 'nl',
    'registration.fields.dagen': 'nl',
    'keyDates.verslag': 'nl',
    picture: 'nl',
  });
  // What is read as one is not translated by half.
  expect(told.registration?.fields).toEqual(EVENT.registration?.fields);
  expect(told.picture).toEqual(EVENT.picture);
  expect(told.registration?.price).toBe('Free');
});

test('a programme tells so of rooms, tracks, roles and reasons', () => {
  const words = { rooms: { atelier: 'Studio' }, reasons: { weg: 'Unable to come' } };
  const lay = localiseProgramme as typeof localise;
  const told = localiseTelling(PROGRAMME, words, 'nl', listProgrammeWords, lay);
  for (const place of ['rooms.grote-zaal', 'tracks.mobiliteit', 'roles.an', 'reasons.fietsen'])
    expect(told.langs?.[place]).toBe('nl');
  expect(told.langs?.['rooms.atelier']).toBeUndefined();
});

test('without a translation, or in the language of the site, nothing is told word by word', () => {
  expect(localiseTelling(EVENT, undefined, 'nl', listEventWords).langs).toBeUndefined();
  expect(localiseTelling(EVENT, {}, undefined, listEventWords).langs).toBeUndefined();
});

test('a place tells the language of a name that is not translated, and of every address', () => {
  const toLangs = (words: object | undefined) => {
    const told = localiseTelling(EVENT, words as Words | undefined, 'nl', listEventWords);
    return toPlaceLines(buildExample({ event: told }), undefined).map(({ lang }) => lang);
  };
  expect(toLangs({ venue: { name: 'City hall' } })).toEqual([undefined, 'nl']);
  expect(toLangs({ venue: { route: 'On foot' } })).toEqual(['nl', 'nl']);
  expect(toLangs(undefined)).toEqual(['nl', 'nl']);
  expect(toPlaceLines(buildExample({ event: EVENT }), undefined)[1]).toEqual({
    text: 'Havenlaan 88, 1000 Brussel',
  });
});
