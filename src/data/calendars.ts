import { buildCalendarItems } from '../domain/calendar-item.ts';
import { completeLedger } from '../domain/ledger.ts';
import { toPublishedEntries } from '../domain/published.ts';
import { buildChangesFeed } from '../feeds/changes-feed.ts';
import { getEntries, once } from './entries.ts';
import { getEvents, getSpeakers } from './events.ts';
import { toFileKey } from './page-keys.ts';
import { getContexts } from './site.ts';

/**
 * What the calendar files of every event in each language are made of. The ledger is the committed
 * one, completed at this moment with what it does not know yet.
 */
export const getEventCalendars = once(async () => {
  const [contexts, ledgers] = await Promise.all([getContexts(), getEntries('ledgers')]);
  const languages = contexts.map(async (context) => {
    const [events, speakers] = await Promise.all([getEvents(context), getSpeakers(context)]);
    return [...events.values()].map((event) => {
      const items = buildCalendarItems(event, context.site.calendar.domain);
      return { ...context, event, items, speakers };
    });
  });
  const byEvent = Map.groupBy((await Promise.all(languages)).flat(), ({ event }) => event.id);
  return [...byEvent].flatMap(([id, calendars]) => {
    const [own] = calendars;
    if (!own) return [];
    const items = calendars.map((calendar) => [calendar.language.lang, calendar.items] as const);
    const published = toPublishedEntries(new Map(items), own.speakers);
    const ledger = completeLedger(ledgers.get(id)?.data, published, own.moment);
    return calendars.map((calendar) => ({ ...calendar, ledger }));
  });
});

/** The changes of every event in each language, also under its former names. */
export async function getChangesPaths() {
  return (await getEventCalendars()).flatMap(({ event, items, locale, ...context }) => {
    const props = { feed: buildChangesFeed(event, items, context) };
    const file = { props, cacheKey: toFileKey(props) };
    return [event.id, ...event.formerly].map((id) => ({ params: { locale, event: id }, ...file }));
  });
}
