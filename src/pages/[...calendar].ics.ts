import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCalendarPaths } from '#data/paths.ts';
import { serialiseCalendar } from '#feeds/ics.ts';
import { CALENDAR_TYPE } from '#feeds/media-types.ts';

export const getStaticPaths = getCalendarPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { calendar } }) =>
  new Response(serialiseCalendar(calendar), { headers: { 'Content-Type': CALENDAR_TYPE } });
