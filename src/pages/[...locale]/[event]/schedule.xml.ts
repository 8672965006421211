import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getSchedulePaths } from '#data/schedules.ts';
import { SCHEDULE_XML_TYPE } from '#feeds/media-types.ts';
import { serialiseScheduleXml } from '#feeds/schedule-xml.ts';

export const getStaticPaths = getSchedulePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { schedule } }) =>
  new Response(serialiseScheduleXml(schedule), { headers: { 'Content-Type': SCHEDULE_XML_TYPE } });
