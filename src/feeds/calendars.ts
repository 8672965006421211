import type { CalendarItem } from '../domain/calendar-item.ts';
import type { Calendar, CalendarColour, CalendarEntry } from '../domain/calendar.ts';
import type { Event, Speakers } from '../domain/event.ts';
import { getRecorded, type Ledger, listFactValues } from '../domain/ledger.ts';
import type { PageLanguage } from '../i18n/language.ts';
import type { Routes } from '../routes.ts';
import { toDescription, toLocation, toSummary } from './calendar-text.ts';

/** All that turns items into entries: language, addresses and colour of the site, names, stamps. */
export interface CalendarContext {
  language: PageLanguage;
  routes: Routes;
  site: { name: string; timeZone: string; calendar: { colour: CalendarColour } };
  speakers: Speakers;
  ledger: Ledger;
}

type Stamped = ReturnType<typeof stamp>;

/**
 * Every calendar file of an event: the event as one appointment; the event with its sessions and
 * key dates, to follow; each day, when there are several; each track; each session, removed ones
 * too, as their published address keeps answering. What moved to another day or track stays in the
 * file of the former one, or who follows that would keep the old time.
 */
export function buildCalendars(
  { id, title, start, programme }: Event,
  items: readonly CalendarItem[],
  context: CalendarContext,
) {
  const { routes, language } = context;
  const { t, format } = language;
  const all = items.map((item) => stamp(item, context));
  const ofKinds = (...kinds: CalendarItem['kind'][]) =>
    all.filter(({ item }) => kinds.includes(item.kind));
  const toFile = (path: string, name: string, chosen: readonly Stamped[]) =>
    toCalendarFile(path, { name, timeZone: start.timeZoneId }, chosen, context);
  const toPart = (part: string) => t('calendar.part', { event: title, part });
  const sessions = ofKinds('session', 'removed');
  const days = groupByFact(sessions, 'start', (moment) => moment.slice(0, 'YYYY-MM-DD'.length));
  const tracks = groupByFact(sessions, 'track', (track) => track);
  const nameOf = (track: string) => programme.tracks.find((each) => each.id === track)?.name;
  return [
    toFile(routes.eventCalendar(id), title, ofKinds('event')),
    toFile(routes.programmeCalendar(id), t('calendar.name', { event: title }), all),
    ...(days.size > 1 ? [...days] : []).map(([date, own]) => {
      const day = format.date(Temporal.PlainDate.from(date));
      return toFile(routes.dayCalendar(id, date), toPart(day), own);
    }),
    ...[...tracks].map(([track, own]) =>
      toFile(routes.trackCalendar(id, track), toPart(nameOf(track) ?? track), own),
    ),
    ...sessions.map((one) =>
      toFile(routes.sessionCalendar(id, one.item.id), one.item.title, [one]),
    ),
  ];
}

/** The whole site to follow: each event as one appointment, with its key dates. */
export function buildSiteCalendar(
  events: readonly (CalendarContext & { items: readonly CalendarItem[] })[],
  context: Pick<CalendarContext, 'routes' | 'site'>,
) {
  const { name, timeZone } = context.site;
  const all = events.flatMap(({ items, ...own }) =>
    items
      .filter(({ kind }) => kind === 'event' || kind === 'keyDate')
      .map((item) => stamp(item, own)),
  );
  return toCalendarFile(context.routes.siteCalendar(), { name, timeZone }, all, context);
}

function toCalendarFile(
  path: string,
  named: Pick<Calendar, 'name' | 'timeZone'>,
  stamped: readonly Stamped[],
  { routes, site }: Pick<CalendarContext, 'routes' | 'site'>,
): { path: string; calendar: Calendar } {
  const entries = stamped.map(({ entry }) => entry);
  const { colour } = site.calendar;
  return { path, calendar: { ...named, source: routes.absolute(path), colour, entries } };
}

/** By each value that a fact has or had. */
function groupByFact(all: readonly Stamped[], name: string, toKey: (value: string) => string) {
  const groups = new Map<string, Stamped[]>();
  for (const one of all)
    for (const key of new Set(listFactValues(one.recorded, name).map(toKey)))
      groups.set(key, [...(groups.get(key) ?? []), one]);
  return groups;
}

function stamp(item: CalendarItem, context: CalendarContext) {
  const { language, routes, ledger } = context;
  const { uid, relatedTo, when, standing, isBusy } = item;
  const recorded = getRecorded(ledger, uid);
  const { sequence, created, modified } = recorded;
  const url = routes.absolute(toPath(item, routes));
  const entry: CalendarEntry = {
    ...{ uid, relatedTo, when, isBusy, sequence, created, modified },
    summary: toSummary(item, language),
    description: toDescription(item, { ...context, url }),
    location: toLocation(item, language),
    url,
    status: standing === 'scheduled' ? 'confirmed' : 'cancelled',
  };
  return { item, entry, recorded };
}

/** The page that an entry leads to; what became of a removed session is told on the event's. */
export function toPath({ kind, event, id, session, link }: CalendarItem, routes: Routes): string {
  if (link) return routes.link(link);
  if (session) return routes.session(event.id, session.id);
  return kind === 'removed' ? routes.slot(event.id, id) : routes.event(event.id);
}
