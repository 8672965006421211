import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSchedulePaths } from '#data/schedules.ts';
import { SCHEDULE_JSON_TYPE } from '#feeds/media-types.ts';
import { serialiseScheduleJson } from '#feeds/schedule-json.ts';

export const getStaticPaths = getSchedulePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { schedule } }) =>
  new Response(serialiseScheduleJson(schedule), {
    headers: { 'Content-Type': SCHEDULE_JSON_TYPE },
  });
