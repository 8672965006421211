import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getChangesPaths } from '#data/calendars.ts';

export const getStaticPaths = getChangesPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { feed } }) => new Response(feed);
