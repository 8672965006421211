import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSessionCalendarPaths } from '#data/paths.ts';
import { buildSessionCalendar } from '#feeds/calendars.ts';
import { CALENDAR_HEADERS, serialiseCalendar } from '#feeds/ics.ts';

export const getStaticPaths = getSessionCalendarPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context, calendar, item } }) => {
  const feed = buildSessionCalendar(calendar.event, item, { ...context, ...calendar });
  return new Response(serialiseCalendar(feed), { headers: CALENDAR_HEADERS });
};
