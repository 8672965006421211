import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCalendarPaths } from '#data/paths.ts';
import { buildEventCalendar } from '#feeds/calendars.ts';
import { CALENDAR_HEADERS, serialiseCalendar } from '#feeds/ics.ts';

export const getStaticPaths = getCalendarPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context, calendar } }) => {
  const { event, items } = calendar;
  const feed = buildEventCalendar(event, items, { ...context, ...calendar });
  return new Response(serialiseCalendar(feed), { headers: CALENDAR_HEADERS });
};
