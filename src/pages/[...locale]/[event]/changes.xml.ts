import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getChangesPaths } from '#data/calendars.ts';

export const getStaticPaths = getChangesPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { file } }) => new Response(file);
