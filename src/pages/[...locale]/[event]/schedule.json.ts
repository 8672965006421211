import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSchedulePaths } from '#data/calendars.ts';
import { SCHEDULE_TYPES } from '#feeds/media-types.ts';
import { serialiseScheduleJson } from '#feeds/schedule-json.ts';
import { buildSchedule } from '#feeds/schedule.ts';

export const getStaticPaths = getSchedulePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
const headers = { 'Content-Type': SCHEDULE_TYPES.json };

export const GET: APIRoute<Props> = ({ props: { event, items, ...context } }) =>
  new Response(serialiseScheduleJson(buildSchedule(event, items, context)), { headers });
