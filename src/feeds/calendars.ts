import type { CalendarColour } from '../domain/calendar-colour.ts';
import type { CalendarItem } from '../domain/calendar-item.ts';
import type { Calendar, CalendarEntry } from '../domain/calendar.ts';
import type { Event } from '../domain/event.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Speakers } from '../domain/speaking.ts';
import type { PageLanguage } from '../i18n/language.ts';
import type { Routes } from '../routes.ts';
import { toDescription, toLocation, toSummary } from './calendar-text.ts';

/** All that turns items into entries: language, addresses and colour of the site, names, stamps. */
export interface CalendarContext {
  language: PageLanguage;
  routes: Routes;
  site: { calendar: { colour: CalendarColour } };
  speakers: Speakers;
  ledger: Ledger;
}

/**
 * Every calendar file of an event and where it stands: the event as one appointment; the event with its
 * sessions and key dates, to follow; each session, removed ones too, as their published address
 * keeps answering.
 */
export function buildCalendars(
  { id, title, start }: Event,
  items: readonly CalendarItem[],
  context: CalendarContext,
): { path: string; calendar: Calendar }[] {
  const { language, routes, site } = context;
  const all = items.map((item) => ({ item, entry: buildEntry(item, context) }));
  const ofKinds = (...kinds: CalendarItem['kind'][]) =>
    all.filter(({ item }) => kinds.includes(item.kind));
  const toFile = (path: string, name: string, chosen: typeof all) => ({
    path,
    calendar: {
      name,
      source: routes.absolute(path),
      colour: site.calendar.colour,
      timeZone: start.timeZoneId,
      entries: chosen.map(({ entry }) => entry),
    },
  });
  return [
    toFile(routes.eventCalendar(id), title, ofKinds('event')),
    toFile(routes.programmeCalendar(id), language.t('calendar.name', { event: title }), all),
    ...ofKinds('session', 'removed').map((one) =>
      toFile(routes.sessionCalendar(id, one.item.id), one.item.title, [one]),
    ),
  ];
}

/**
 * Gives an item its words and stamps.
 *
 * @throws RangeError when the ledger doesn't have the item; `completeLedger` sees to that.
 */
function buildEntry(item: CalendarItem, context: CalendarContext): CalendarEntry {
  const { language, routes, ledger } = context;
  const { uid, relatedTo, when, standing, isBusy } = item;
  const recorded = ledger.entries[uid];
  if (!recorded) throw new RangeError(`The ledger has no entry for ${uid}.`);
  const { sequence, created, modified } = recorded;
  const url = routes.absolute(toPath(item, routes));
  return {
    uid,
    relatedTo,
    when,
    summary: toSummary(item, language),
    description: toDescription(item, { ...context, url }),
    location: toLocation(item, language),
    url,
    status: standing === 'scheduled' ? 'confirmed' : 'cancelled',
    isBusy,
    sequence,
    created,
    modified,
  };
}

/** The page that an entry leads to; what became of a removed session is told on the event's. */
function toPath({ kind, event, id, session, link }: CalendarItem, routes: Routes): string {
  if (link) return routes.link(link);
  if (session) return routes.session(event.id, session.id);
  return kind === 'removed' ? routes.slot(event.id, id) : routes.event(event.id);
}
