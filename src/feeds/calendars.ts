import type { CalendarColour } from '../domain/calendar-colour.ts';
import {
  type CalendarItem,
  isSessionItem,
  type SessionItem,
  toItemTitle,
} from '../domain/calendar-item.ts';
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

/** The event as one appointment. */
export function buildEventCalendar(
  event: Event,
  items: readonly CalendarItem[],
  context: CalendarContext,
): Calendar {
  const own = items.filter(({ subject }) => subject.kind === 'event');
  return toCalendar(event.title, context.routes.eventCalendar(event.id), event, own, context);
}

/** The event, its sessions and its key dates, to follow. */
export function buildProgrammeCalendar(
  event: Event,
  items: readonly CalendarItem[],
  context: CalendarContext,
): Calendar {
  const name = context.language.t('calendar.name', { event: event.title });
  return toCalendar(name, context.routes.programmeCalendar(event.id), event, items, context);
}

/** One session, removed ones too: their published address keeps answering. */
export function buildSessionCalendar(
  event: Event,
  item: SessionItem,
  context: CalendarContext,
): Calendar {
  const path = context.routes.sessionCalendar(event.id, item.subject.id);
  return toCalendar(toItemTitle(item, event), path, event, [item], context);
}

/** Every calendar file of an event: where it stands, and what is in it once it is written. */
export function listCalendars(
  event: Event,
  items: readonly CalendarItem[],
  context: CalendarContext,
): { path: string; build: () => Calendar }[] {
  const { routes } = context;
  return [
    {
      path: routes.eventCalendar(event.id),
      build: () => buildEventCalendar(event, items, context),
    },
    {
      path: routes.programmeCalendar(event.id),
      build: () => buildProgrammeCalendar(event, items, context),
    },
    ...items.filter(isSessionItem).map((item) => ({
      path: routes.sessionCalendar(event.id, item.subject.id),
      build: () => buildSessionCalendar(event, item, context),
    })),
  ];
}

/**
 * Gives an item its words and stamps.
 *
 * @throws RangeError when the ledger doesn't have the item; `completeLedger` sees to that.
 */
export function buildEntry(
  item: CalendarItem,
  event: Event,
  { language, routes, speakers, ledger }: CalendarContext,
): CalendarEntry {
  const { uid, relatedTo, when, standing, isBusy } = item;
  const recorded = ledger.entries[uid];
  if (!recorded) throw new RangeError(`The ledger has no entry for ${uid}.`);
  const url = routes.absolute(toPath(item, event.id, routes));
  return {
    uid,
    relatedTo,
    when,
    summary: toSummary(item, event, language),
    description: toDescription(item, event, { language, speakers, url }),
    location: toLocation(item, event, language),
    url,
    status: standing === 'scheduled' ? 'confirmed' : 'cancelled',
    isBusy,
    sequence: recorded.sequence,
    created: Temporal.Instant.from(recorded.created),
    modified: Temporal.Instant.from(recorded.modified),
  };
}

function toCalendar(
  name: string,
  path: string,
  event: Event,
  items: readonly CalendarItem[],
  context: CalendarContext,
): Calendar {
  return {
    name,
    source: context.routes.absolute(path),
    colour: context.site.calendar.colour,
    timeZone: event.start.timeZoneId,
    entries: items.map((item) => buildEntry(item, event, context)),
  };
}

/** The page that an entry leads to; what became of a removed session is told on the event's. */
function toPath({ subject }: CalendarItem, eventId: string, routes: Routes): string {
  switch (subject.kind) {
    case 'event':
      return routes.event(eventId);
    case 'session':
      return routes.session(eventId, subject.session.id);
    case 'removed':
      return routes.slot(eventId, subject.id);
    case 'keyDate':
      return subject.keyDate.url ? routes.link(subject.keyDate.url) : routes.event(eventId);
  }
}
