import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getShareImage } from '#data/images.ts';
import { getEventPaths } from '#data/paths.ts';

export const getStaticPaths = getEventPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => getShareImage(props.event, props.context);
