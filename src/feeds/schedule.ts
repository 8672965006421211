import { createHash } from 'node:crypto';
import { type CalendarItem, oldestName } from '../domain/calendar-item.ts';
import { type Event, toPlaceLines } from '../domain/event.ts';
import type { Ledger } from '../domain/ledger.ts';
import { flattenSlots, type Slot } from '../domain/programme.ts';
import { toIso } from '../domain/time.ts';
import type { PageLanguage } from '../i18n/language.ts';
import type { Routes } from '../routes.ts';
import { toNotices, toSummary } from './calendar-text.ts';
import { cleanLine, cleanText } from './ics-text.ts';
import { SCHEDULE_JSON_TYPE, SCHEDULE_XML_TYPE } from './media-types.ts';

/** Someone who speaks, known by the GUID whatever becomes of the name. */
export type SchedulePerson = Record<'guid' | 'name' | 'biography', string>;

/** A session, which the format calls an event. What is not known is empty. */
export interface ScheduleSession extends Record<
  'guid' | 'slug' | 'url' | 'title' | 'subtitle' | 'track' | 'kind' | 'language',
  string
> {
  /** A whole number that is never given to another session of the event. */
  number: number;
  /** With its offset: `2021-06-10T14:05:00+02:00`. */
  start: string;
  minutes: number;
  abstract: string;
  description: string;
  persons: readonly SchedulePerson[];
  links: readonly Record<'url' | 'title', string>[];
}

export interface ScheduleRoom extends Record<'name' | 'guid', string> {
  sessions: readonly ScheduleSession[];
}

/** From the moment at which one day of the event becomes the next until that moment a day later. */
export interface ScheduleDay extends Record<'date' | 'start' | 'end', string> {
  rooms: readonly ScheduleRoom[];
}

/**
 * A programme as conference apps read it (https://c3voc.de/wiki/schedule): plain text, of which
 * `schedule-xml.ts` and `schedule-json.ts` make a file.
 */
export interface Schedule extends Record<'version' | 'acronym' | 'title' | 'url', string> {
  timeZone: string;
  days: readonly ScheduleDay[];
}

export interface ScheduleContext {
  language: PageLanguage;
  routes: Routes;
  site: { language: string; calendar: { domain: string } };
  speakers: ReadonlyMap<string, { name: string; formerly: readonly string[] }>;
  ledger: Ledger;
}

/** What is on at night belongs to the evening before, as pretalx has it. */
const DAY_CHANGE = { hour: 4 };
/** Giggity reads a duration as a time of the day, and the whole file not at all when it is none. */
const LONGEST_MINUTES = 24 * 60 - 1;
/** The namespace of addresses (RFC 9562, section 6.6). */
const NAMESPACE = '6ba7b8119dad11d180b400c04fd430c8';

/**
 * The sessions of an event, cancelled ones too, with that in their title, as the format has no
 * other place for it. Removed ones are gone. A break, a welcome or questions are not there, as they
 * aren't in what pretalx publishes: apps would let people mark them and warn of them, and the
 * ledger holds no number for them. Without a session there is no schedule: Giggity takes an empty
 * one for broken.
 *
 * @param items what calendars show of the event; their UIDs make the GUIDs
 * @throws RangeError when the ledger doesn't have an item; `completeLedger` sees to that.
 */
export function buildSchedule(
  event: Event,
  items: readonly CalendarItem[],
  context: ScheduleContext,
): Schedule | undefined {
  const { id, programme, start } = event;
  const { routes, language, ledger } = context;
  const acronym = toAcronym(oldestName(event));
  const slots = new Map(flattenSlots(programme).map((slot) => [slot.id, slot]));
  const placed = items.flatMap((item) => {
    const slot = item.kind === 'session' ? slots.get(item.id) : undefined;
    return slot ? [{ slot, session: toSession(item, slot, acronym, context) }] : [];
  });
  if (placed.length === 0) return undefined;

  // Apps group by room and leave out what has none.
  const everywhere = toPlaceLines(event, undefined)[0] ?? language.t('event.online');
  const nameRoom = ({ room }: Slot) => cleanLine(room?.name ?? everywhere);
  const rooms = new Map(programme.rooms.map((room) => [cleanLine(room.name), room.id]));
  const toRooms = (own: typeof placed): ScheduleRoom[] =>
    [...new Set([...rooms.keys(), cleanLine(everywhere)])].flatMap((name) => {
      const inRoom = own.filter(({ slot }) => nameRoom(slot) === name);
      if (inRoom.length === 0) return [];
      const guid = toGuid(
        `room:${acronym}.${rooms.get(name) ?? ''}@${context.site.calendar.domain}`,
      );
      return [{ name, guid, sessions: inRoom.map(({ session }) => session) }];
    });

  const dates = new Set(programme.days.map(({ date }) => date));
  const toDate = (moment: Temporal.ZonedDateTime) => {
    const evening = moment.subtract({ hours: DAY_CHANGE.hour }).toPlainDate().toString();
    return dates.has(evening) ? evening : moment.toPlainDate().toString();
  };
  const toChange = (date: Temporal.PlainDate) =>
    toIso(date.toZonedDateTime({ timeZone: start.timeZoneId, plainTime: DAY_CHANGE }));
  const inTime = placed.toSorted(
    (a, b) => a.slot.start.epochMilliseconds - b.slot.start.epochMilliseconds,
  );
  const days = [...Map.groupBy(inTime, ({ slot }) => toDate(slot.start))].map(([date, own]) => {
    const day = Temporal.PlainDate.from(date);
    return {
      ...{ date, start: toChange(day), end: toChange(day.add({ days: 1 })) },
      rooms: toRooms(own),
    };
  });
  const stamps = items.map(({ uid }) => ledger.entries[uid]?.modified ?? '');
  return {
    version: stamps.sort().at(-1) ?? '',
    acronym,
    title: cleanLine(event.title),
    url: routes.absolute(routes.event(id)),
    timeZone: start.timeZoneId,
    days,
  };
}

/** Where a program finds the schedule of an event, if it has one. Giggity follows the last XML. */
export function listSchedules({ id, title, programme }: Event, routes: Routes) {
  if (!flattenSlots(programme).some(({ session }) => session)) return [];
  return [
    { type: SCHEDULE_JSON_TYPE, title, path: routes.scheduleJson(id) },
    { type: SCHEDULE_XML_TYPE, title, path: routes.scheduleXml(id) },
  ];
}

/** Hours and minutes of two digits each, as all readers of the format take it. */
export function formatDuration(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

function toSession(
  item: CalendarItem,
  slot: Slot,
  acronym: string,
  { language, routes, site, speakers, ledger }: ScheduleContext,
): ScheduleSession {
  const { uid, event, id, session, summary = '' } = item;
  const { t } = language;
  const recorded = ledger.entries[uid];
  if (!recorded || !session) throw new RangeError(`The ledger has no entry for ${uid}.`);
  const minutes = Math.round(slot.start.until(slot.end).total('minutes'));
  const toLink = (target: string | undefined, title: string) =>
    target ? [{ title, url: routes.absolute(routes.link(target)) }] : [];
  return {
    number: recorded.number,
    guid: toGuid(uid),
    // Recordings are filed under it, so that it holds the number and ends in a name.
    slug: `${acronym}-${String(recorded.number).padStart(3, '0')}-${id}`,
    url: routes.absolute(routes.session(event.id, session.id)),
    start: toIso(slot.start),
    minutes: Math.min(minutes, LONGEST_MINUTES),
    title: cleanLine(toSummary(item, language)),
    subtitle: '',
    track: cleanLine(slot.track?.name ?? ''),
    kind: slot.kind ?? 'talk',
    language: session.language ?? event.language ?? site.language,
    // Apps see by themselves that a session moved; why, and from when, only a text can say.
    abstract: cleanText([...toNotices(item, language), summary].filter(Boolean).join('\n\n')),
    description: '',
    persons: item.speakers.map(({ id: speaker }) => {
      const { name = speaker, formerly = [] } = speakers.get(speaker) ?? {};
      const oldest = oldestName({ id: speaker, formerly });
      const guid = toGuid(`speaker:${oldest}@${site.calendar.domain}`);
      return { guid, name: cleanLine(name), biography: '' };
    }),
    links: [
      ...toLink(session.slides, t('session.slides')),
      ...toLink(session.recording?.url, t('session.recording')),
    ],
  };
}

/**
 * Lower case, at least four characters and no hyphen, which the schema of the format has before a
 * year alone; c3voc's tools refuse another.
 */
function toAcronym(name: string): string {
  return name.replaceAll('-', '_').padEnd(4, '_');
}

/** The same GUID for a name for ever (RFC 9562, section 5.5: version 5), on every machine. */
function toGuid(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE, 'hex').update(name).digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `5${hash.slice(13, 16)}`];
  return [...parts, variant + hash.slice(17, 20), hash.slice(20, 32)].join('-');
}
