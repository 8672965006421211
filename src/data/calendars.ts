import { buildCalendarItems } from '../domain/calendar-item.ts';
import type { Event } from '../domain/event.ts';
import { completeLedger } from '../domain/ledger.ts';
import { toPublishedEntries } from '../domain/published.ts';
import { buildChangesFeed } from '../feeds/changes-feed.ts';
import { buildSchedule } from '../feeds/schedule.ts';
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

type EventCalendar = Awaited<ReturnType<typeof getEventCalendars>>[number];
type Build<File> = (...from: [Event, EventCalendar['items'], EventCalendar]) => File | undefined;

/** A file of each event in each language, also under its former names. */
async function getFiles<File>(build: Build<File>) {
  return (await getEventCalendars()).flatMap((calendar) => {
    const { event, items, locale } = calendar;
    const file = build(event, items, calendar);
    if (!file) return [];
    const made = { props: { file }, cacheKey: toFileKey({ file }) };
    return [event.id, ...event.formerly].map((id) => ({ params: { locale, event: id }, ...made }));
  });
}

export const getChangesPaths = () => getFiles(buildChangesFeed);
/** Of the events that have a session. */
export const getSchedulePaths = () => getFiles(buildSchedule);
