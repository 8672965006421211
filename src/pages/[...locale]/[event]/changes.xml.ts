import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getFeedPaths } from '#data/calendars.ts';
import { buildChangesFeed } from '#feeds/changes-feed.ts';

export const getStaticPaths = getFeedPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { event, items, ...context } }) =>
  new Response(buildChangesFeed(event, items, context));
