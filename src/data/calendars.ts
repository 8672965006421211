import { type CalendarItem, buildCalendarItems } from '../domain/calendar-item.ts';
import type { Event, Speaker } from '../domain/event.ts';
import { type Ledger, completeLedger } from '../domain/ledger.ts';
import { toPublishedEntries } from '../domain/published.ts';
import { getEntries, once } from './entries.ts';
import { getEvents, getSpeakers } from './events.ts';
import { type PageContext, getContexts } from './site.ts';

/** What the calendar files of one event are made of. */
export interface EventCalendar {
  event: Event;
  items: CalendarItem[];
  /** The committed ledger, completed at this moment with what it does not know yet. */
  ledger: Ledger;
  speakers: ReadonlyMap<string, Speaker>;
}

const getLedgers = once(async (): Promise<ReadonlyMap<string, Ledger>> => {
  const [contexts, stored, speakers] = await Promise.all([
    getContexts(),
    getEntries('ledgers'),
    getSpeakers(),
  ]);
  const languages = await Promise.all(
    contexts.map(async (context) => [context, await getEvents(context)] as const),
  );
  const [own] = languages;
  if (!own) return new Map();
  const [{ site, moment }, events] = own;
  return new Map(
    [...events.keys()].map((id) => {
      const localised = languages.flatMap(([{ language }, ofLanguage]) => {
        const event = ofLanguage.get(id);
        if (!event) return [];
        const items = buildCalendarItems(event, site.calendar.domain);
        return [[language.lang, { event, items }] as const];
      });
      const published = toPublishedEntries(new Map(localised), speakers);
      return [id, completeLedger(stored.get(id)?.data, published, moment)];
    }),
  );
});

/** The calendar entries of every event in the language of the pages, with their stamps. */
export async function getEventCalendars(context: PageContext): Promise<EventCalendar[]> {
  const [events, ledgers, speakers] = await Promise.all([
    getEvents(context),
    getLedgers(),
    getSpeakers(),
  ]);
  return [...events.values()].flatMap((event) => {
    const ledger = ledgers.get(event.id);
    const items = buildCalendarItems(event, context.site.calendar.domain);
    return ledger ? [{ event, ledger, speakers, items }] : [];
  });
}
