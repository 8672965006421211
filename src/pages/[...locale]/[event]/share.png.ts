import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getShareImage } from '#data/images.ts';
import { getEventPaths } from '#data/paths.ts';

// Without the keys of pages: an image is also made of the icon and the theme, and kept by itself.
export const getStaticPaths = async () =>
  (await getEventPaths()).map(({ params, props }) => ({ params, props }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => getShareImage(props.event, props.context);
