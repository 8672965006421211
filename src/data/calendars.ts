import { buildCalendarItems } from '../domain/calendar-item.ts';
import { completeLedger } from '../domain/ledger.ts';
import { toPublishedEntries } from '../domain/published.ts';
import { listSchedules } from '../feeds/schedule.ts';
import { getEntries, once } from './entries.ts';
import { getEvents, getSpeakers } from './events.ts';
import { getPageKeys } from './page-keys.ts';
import { getContexts } from './site.ts';

/**
 * What the calendar files of every event in each language are made of. The ledger is the committed
 * one, completed at this moment with what it does not know yet.
 */
export const getEventCalendars = once(async () => {
  const [contexts, ledgers] = await Promise.all([getContexts(), getEntries('ledgers')]);
  const languages = contexts.map(async (context) => {
    const [events, speakers] = await Promise.all([getEvents(context), getSpeakers(context)]);
    const toKey = await getPageKeys(context);
    return [...events.values()].map((event) => {
      const items = buildCalendarItems(event, context.site.calendar.domain);
      return { ...context, event, items, speakers, toKey };
    });
  });
  const byEvent = Map.groupBy((await Promise.all(languages)).flat(), ({ event }) => event.id);
  return [...byEvent].flatMap(([id, calendars]) => {
    const [own] = calendars;
    if (!own) return [];
    const items = calendars.map((calendar) => [calendar.language.lang, calendar.items] as const);
    const published = toPublishedEntries(new Map(items), own.speakers);
    const ledger = completeLedger(ledgers.get(id)?.data, published, own.moment);
    return calendars.map(({ toKey, ...calendar }) => {
      const cacheKey = toKey({ events: [calendar.event], ledger });
      return { ...calendar, ledger, cacheKey };
    });
  });
});

/** A file of each event in each language, also under its former names. */
export async function getFeedPaths() {
  return (await getEventCalendars()).flatMap(({ cacheKey, ...props }) => {
    const names = [props.event.id, ...props.event.formerly];
    return names.map((event) => ({ params: { locale: props.locale, event }, props, cacheKey }));
  });
}

/** Of the events that have a session. */
export async function getSchedulePaths() {
  const paths = await getFeedPaths();
  return paths.filter(({ props: { event, routes } }) => listSchedules(event, routes).length > 0);
}
