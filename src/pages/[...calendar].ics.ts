import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCalendarPaths } from '#data/paths.ts';
import { CALENDAR_HEADERS, serialiseCalendar } from '#feeds/ics.ts';

export const getStaticPaths = getCalendarPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { calendar } }) =>
  new Response(serialiseCalendar(calendar), { headers: CALENDAR_HEADERS });
