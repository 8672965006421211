import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSchedulePaths } from '#data/schedules.ts';
import { SCHEDULE_TYPES } from '#feeds/media-types.ts';
import { serialiseScheduleJson } from '#feeds/schedule-json.ts';
import { serialiseScheduleXml } from '#feeds/schedule-xml.ts';

export const getStaticPaths = getSchedulePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;
const SERIALISERS = { json: serialiseScheduleJson, xml: serialiseScheduleXml };

export const GET: APIRoute<Props> = ({ props: { schedule, format } }) =>
  new Response(SERIALISERS[format](schedule), {
    headers: { 'Content-Type': SCHEDULE_TYPES[format] },
  });
