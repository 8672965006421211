import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSchedulePaths } from '#data/calendars.ts';
import { SCHEDULE_TYPES } from '#feeds/media-types.ts';
import { serialiseScheduleXml } from '#feeds/schedule-xml.ts';
import { buildSchedule } from '#feeds/schedule.ts';

export const getStaticPaths = getSchedulePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
const headers = { 'Content-Type': SCHEDULE_TYPES.xml };

export const GET: APIRoute<Props> = ({ props: { event, items, ...context } }) =>
  new Response(serialiseScheduleXml(buildSchedule(event, items, context)), { headers });
