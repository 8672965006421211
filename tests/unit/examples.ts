import { buildCalendarItems } from '#domain/calendar-item.ts';
import type { Event, EventSource, Venue } from '#domain/event.ts';
import { buildEvent } from '#domain/event.ts';
import type { Ledger } from '#domain/ledger.ts';
import { completeLedger } from '#domain/ledger.ts';
import type {
  PartSource,
  ProgrammeSource,
  SlotSource,
  Speaking,
} from '#domain/programme-source.ts';
import type { SessionFacts } from '#domain/programme.ts';
import { buildProgramme } from '#domain/programme.ts';
import { toPublishedEntries } from '#domain/published.ts';
import { buildCalendars } from '#feeds/calendars.ts';
import { createPageLanguage } from '#i18n/language.ts';
import { createRoutes } from '#routes.ts';

export const BRUSSELS = 'Europe/Brussels';
export const DOMAIN = 'draaiboek.example';

/** A moment in Brussels, `2021-06-10T14:00`. */
export function at(wallClock: string, timeZone = BRUSSELS): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(wallClock).toZonedDateTime(timeZone);
}

/** A slot or part with what the schema fills in. */
export function slot(fields: Partial<SlotSource>): SlotSource {
  return { speakers: [], status: 'scheduled', ...fields };
}

const speaking = (id: string, role: string): Speaking => ({ id, role, as: 'speaker' });

export function session(id: string, fields: Partial<SessionFacts> = {}): SessionFacts {
  return { id, title: `Over ${id}`, summary: 'Kort.', speakers: [], formerly: [], ...fields };
}

const RESEARCH = session('onderzoek', {
  title: 'Mogelijkheden vanuit het Vlaams AI-Onderzoeksprogramma',
  summary: 'Wat AI voor publieke diensten kan betekenen.',
  speakers: [speaking('sabine-demey', 'Programmadirecteur Vlaams AI-Onderzoeksprogramma')],
});
const LOCAL = session('lokale-besturen', {
  title: 'AI en lokale besturen',
  summary: 'Wat AI in een gemeente kan doen.',
  speakers: [speaking('nathalie-dumarey', 'Programmamanager, VVSG')],
});
const PITFALLS = session('valkuilen', {
  title: 'Valkuilen van AI: ethiek en regelgeving',
  summary: 'Waar u op let bij ethiek en regelgeving, zoals privacy.',
  speakers: [speaking('rob-heyman', 'Coördinator Kenniscentrum Data & Maatschappij')],
});
export const AI4GOV_SESSIONS = [RESEARCH, LOCAL, PITFALLS];

const PARTS: PartSource[] = [
  slot({ start: '14:05', end: '14:50', session: 'onderzoek' }),
  slot({ start: '14:50', end: '15:15', session: 'lokale-besturen' }),
];

/** The nine lines of the afternoon of 10 June 2021. */
export const AI4GOV_SLOTS: SlotSource[] = [
  slot({
    id: 'welkom',
    start: '14:00',
    end: '14:05',
    title: 'Welkom en inleiding',
    kind: 'welcome',
    speakers: [speaking('veerle-lories', 'Projectleider PIO')],
  }),
  slot({
    id: 'mogelijkheden',
    start: '14:05',
    end: '15:15',
    title: 'Mogelijkheden van AI: AI4GOV',
    parts: PARTS,
  }),
  slot({ id: 'vragen-1', start: '15:15', end: '15:25', kind: 'questions' }),
  slot({ start: '15:25', end: '15:30', kind: 'break' }),
  slot({ start: '15:30', end: '16:15', session: 'valkuilen' }),
  slot({ id: 'vragen-2', start: '16:15', end: '16:25', kind: 'questions' }),
  slot({ id: 'conclusies', start: '16:25', end: '16:30', kind: 'closing' }),
];

export const SPEAKERS = new Map([
  ['veerle-lories', { name: 'Veerle Lories' }],
  ['sabine-demey', { name: 'Sabine Demey' }],
  ['nathalie-dumarey', { name: 'Nathalie Dumarey' }],
  ['rob-heyman', { name: 'Rob Heyman' }],
]);

export const VENUE: Venue = {
  name: 'Herman Teirlinckgebouw',
  street: 'Havenlaan 88',
  postalCode: '1000',
  city: 'Brussel',
  country: 'BE',
};

export interface ExampleOptions {
  id?: string;
  event?: Partial<EventSource> | undefined;
  programme?: Partial<ProgrammeSource>;
  sessions?: readonly SessionFacts[];
  timeZone?: string;
}

/** The real event, some of it otherwise. */
export function buildExample(options: ExampleOptions = {}): Event {
  const { id = 'ai4gov', event, programme, sessions = AI4GOV_SESSIONS } = options;
  const source: ProgrammeSource = {
    rooms: [],
    tracks: [],
    days: [{ date: '2021-06-10', slots: AI4GOV_SLOTS }],
    removed: [],
    ...programme,
  };
  const words = {
    title: 'Artificiële intelligentie voor publieke diensten',
    summary: 'Wat kan artificiële intelligentie betekenen voor publieke diensten?',
  };
  return buildEvent(
    id,
    {
      ...words,
      organisers: ['pio'],
      attendanceMode: 'online',
      services: [],
      status: 'scheduled',
      keyDates: [
        {
          id: 'indiendatum',
          date: '2021-10-14',
          label: 'Volgende indiendatum voor projecten',
          status: 'scheduled',
        },
      ],
      formerly: [],
      draft: false,
      ...event,
    },
    {
      organisers: [{ id: 'pio', name: 'PIO', partOf: 'Vlaamse Overheid' }],
      programme: buildProgramme(
        source,
        new Map(sessions.map((facts) => [facts.id, facts])),
        options.timeZone ?? BRUSSELS,
      ),
      siteContact: { name: 'PIO' },
    },
  );
}

/** What the ledger holds when an event is first published at a moment. */
export function buildLedger(event: Event, moment = at('2021-05-03T09:00'), stored?: Ledger) {
  const items = buildCalendarItems(event, DOMAIN);
  const published = toPublishedEntries(new Map([['nl', items]]), SPEAKERS);
  return completeLedger(stored, published, moment);
}

export const ROUTES = createRoutes({
  address: 'https://draaiboek.example/',
  words: {
    sessions: 'sessies',
    thanks: 'bedankt',
    speakers: 'sprekers',
    myProgramme: 'mijn-programma',
    archive: 'archief',
    search: 'zoeken',
    embed: 'inbedden',
    registration: 'inschrijven',
    withdrawal: 'uitschrijven',
    withdrawn: 'uitgeschreven',
    programme: 'programma',
  },
});

/** The calendar files of an event in Dutch. */
export function calendarsOf(event: Event, ledger = buildLedger(event)) {
  return buildCalendars(event, buildCalendarItems(event, DOMAIN), {
    language: createPageLanguage('nl'),
    routes: ROUTES,
    site: { name: 'Agenda', timeZone: BRUSSELS, calendar: { colour: 'teal' } },
    speakers: SPEAKERS,
    ledger,
  });
}
