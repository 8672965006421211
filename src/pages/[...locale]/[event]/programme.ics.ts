import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCalendarPaths } from '#data/paths.ts';
import { buildProgrammeCalendar } from '#domain/calendar.ts';
import { createCalendarContext } from '#feeds/calendar-context.ts';
import { CALENDAR_HEADERS, serialiseCalendar } from '#feeds/ics.ts';

export const getStaticPaths = getCalendarPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { context, calendar } }) => {
  const { event, items } = calendar;
  const feed = buildProgrammeCalendar(event, items, createCalendarContext(context, calendar));
  return new Response(serialiseCalendar(feed), { headers: CALENDAR_HEADERS });
};
