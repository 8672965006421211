import { buildSchedule } from '../feeds/schedule.ts';
import { getEventCalendars } from './calendars.ts';
import { toFileKey } from './page-keys.ts';

/** The schedule of each event with a session, in each language, also under its former names. */
export async function getSchedulePaths() {
  const calendars = await getEventCalendars();
  return calendars.flatMap(({ event, items, ...context }) => {
    const schedule = buildSchedule(event, items, context);
    if (!schedule) return [];
    const file = { props: { schedule }, cacheKey: toFileKey(schedule) };
    return [event.id, ...event.formerly].map((name) => {
      return { params: { locale: context.locale, event: name }, ...file };
    });
  });
}
