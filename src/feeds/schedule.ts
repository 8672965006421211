import { createHash } from 'node:crypto';
import { type CalendarItem, oldestName } from '../domain/calendar-item.ts';
import { type Event, toPlaceLines } from '../domain/event.ts';
import { getRecorded } from '../domain/ledger.ts';
import { flattenSlots, type Slot } from '../domain/programme.ts';
import { toIso } from '../domain/time.ts';
import type { Routes } from '../routes.ts';
import { toNotices, toSummary } from './calendar-text.ts';
import type { CalendarContext } from './calendars.ts';
import { cleanLine, cleanText } from './ics-text.ts';
import { SCHEDULE_TYPES } from './media-types.ts';

export interface FeedContext extends Pick<CalendarContext, 'language' | 'routes' | 'ledger'> {
  site: { language: string; calendar: { domain: string } };
  speakers: ReadonlyMap<string, { name: string; formerly: readonly string[] }>;
}

/**
 * A programme in the form and the names that conference apps know (https://c3voc.de/wiki/schedule):
 * plain text, of which `schedule-json.ts` and `schedule-xml.ts` make a file.
 */
export type Schedule = ReturnType<typeof buildSchedule>;
/** A session, which the format calls an event. */
export type ScheduleSession = ReturnType<typeof toSession>;

/** Until when the evening of a day goes on, as pretalx has it. */
const DAY_CHANGE = '04:00';
/** Giggity reads a duration as a time of the day, and the whole file not at all when it is none. */
const LONGEST_MINUTES = 24 * 60 - 1;
/** The namespace of addresses (RFC 9562, section 6.6). */
const NAMESPACE = '6ba7b8119dad11d180b400c04fd430c8';

/**
 * The sessions of an event, cancelled ones too, with that in their title, as the format has no
 * other place for it. Removed ones are gone. A break, a welcome or questions are not there, as they
 * aren't in what pretalx publishes: apps would let people mark them and warn of them, and the
 * ledger holds no number for them.
 *
 * @param items what calendars show of the event; their UIDs make the GUIDs
 * @throws RangeError when the ledger doesn't have an item; `completeLedger` sees to that.
 */
export function buildSchedule(event: Event, items: readonly CalendarItem[], context: FeedContext) {
  const { programme, start } = event;
  const { language, routes, site, ledger } = context;
  const acronym = toAcronym(event);
  // Apps group by room and leave out what has none.
  const everywhere = toPlaceLines(event, undefined)[0]?.text ?? language.t('event.online');
  const sessions = items.filter(({ kind }) => kind === 'session');
  const known = new Map(sessions.map((item) => [item.id, item]));
  const toChange = (date: Temporal.PlainDate) =>
    toIso(date.toZonedDateTime({ timeZone: start.timeZoneId, plainTime: DAY_CHANGE }));
  const days = programme.days.flatMap((day) => {
    const own = flattenSlots({ days: [day] }).flatMap((slot) => {
      const item = slot.id && known.get(slot.id);
      return item ? toSession(item, slot, cleanLine(slot.room?.name ?? everywhere), context) : [];
    });
    const date = Temporal.PlainDate.from(day.date);
    const [from, until] = [toChange(date), toChange(date.add({ days: 1 }))];
    const rooms = Object.fromEntries(Map.groupBy(own, ({ room }) => room));
    return own.length > 0 ? { date: day.date, day_start: from, day_end: until, rooms } : [];
  });
  const guids = [...programme.rooms, { id: '', name: everywhere }].map(({ id, name }) => {
    return [cleanLine(name), toGuid(`room:${acronym}.${id}@${site.calendar.domain}`)] as const;
  });
  // In the order of the programme: JavaScript moves keys of a day that are a number.
  const rooms = [...new Map(guids)].map(([name, guid]) => ({ name, guid }));
  const stamps = Object.values(ledger.entries).map(({ modified }) => modified);
  return {
    version: stamps.sort().at(-1) ?? '',
    conference: {
      ...{ acronym, title: cleanLine(event.title), time_zone_name: start.timeZoneId },
      ...{ start: days.at(0)?.date ?? '', end: days.at(-1)?.date ?? '', daysCount: days.length },
      timeslot_duration: '00:05',
      url: routes.absolute(routes.event(event.id)),
      rooms: rooms.filter(({ name }) => days.some((day) => Object.hasOwn(day.rooms, name))),
      days: days.map((day, index) => ({ index: index + 1, ...day })),
    },
  };
}

/**
 * Where a program finds the schedule of an event. Giggity follows the last XML, and takes one without
 * a session for broken, so then there is none.
 */
export function listSchedules({ id, title, programme }: Event, routes: Routes) {
  if (!flattenSlots(programme).some(({ session }) => session)) return [];
  return Object.entries(SCHEDULE_TYPES).map(([format, type]) => {
    return { type, title, path: routes.schedule(id, format) };
  });
}

function toSession(
  item: CalendarItem,
  { id = '', start, end, kind = 'talk', track }: Slot,
  room: string,
  { language, routes, site, speakers, ledger }: FeedContext,
) {
  const { uid, event, session, summary } = item;
  const { number } = getRecorded(ledger, uid);
  const minutes = Math.min(Math.round(start.until(end).total('minutes')), LONGEST_MINUTES);
  // Apps see by themselves that a session moved; from when, and why, only a text can say.
  const told = [...toNotices(item, language), summary];
  return {
    id: number,
    guid: toGuid(uid),
    // Recordings are filed under it; with three digits even the shortest name is long enough.
    slug: `${toAcronym(event)}-${String(number).padStart(3, '0')}-${id}`,
    url: routes.absolute(routes.session(event.id, session?.id ?? id)),
    date: toIso(start),
    start: start.toPlainTime().toString({ smallestUnit: 'minute' }),
    duration: new Temporal.PlainTime().add({ minutes }).toString({ smallestUnit: 'minute' }),
    room,
    ...{ title: cleanLine(toSummary(item, language)), subtitle: '' },
    track: cleanLine(track?.name ?? ''),
    type: kind as string,
    language: session?.language ?? event.language ?? site.language,
    abstract: cleanText(told.filter(Boolean).join('\n\n')).trim(),
    description: '',
    persons: item.speakers.map((speaking) => {
      const { name = speaking.id, formerly = [] } = speakers.get(speaking.id) ?? {};
      const oldest = oldestName({ id: speaking.id, formerly });
      return { guid: toGuid(`speaker:${oldest}@${site.calendar.domain}`), name: cleanLine(name) };
    }),
    links: [session?.slides, session?.recording?.url].flatMap((link) =>
      link ? { url: routes.absolute(routes.link(link)), title: link } : [],
    ),
  };
}

/** Lower case, four characters at least and no hyphen, which c3voc's schema has before a year only. */
function toAcronym(event: Event): string {
  return oldestName(event).replaceAll('-', '_').padEnd(4, '_');
}

/** The same GUID for a name for ever (RFC 9562, section 5.5: version 5), on every machine. */
function toGuid(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE, 'hex').update(name).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hash.charAt(16), 16) % 4);
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, `$1-$2-5$3-${variant}$4-$5`);
}
