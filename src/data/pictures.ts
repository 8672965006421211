import { posix } from 'node:path';
import type { ImageMetadata } from 'astro';
import type { Picture } from '../domain/event.ts';
import { getEntries } from './entries.ts';

/** Nothing is read before a page asks for it. Telephones write capitals. */
const FILES = import.meta.glob<{ default: ImageMetadata }>(
  '/content/**/*.{jpg,jpeg,png,webp,avif,gif,svg,JPG,JPEG,PNG}',
);

/** The picture of a content file, with the image that stands beside that file. */
export async function getPicture<Shown extends Pick<Picture, 'file'>>(
  collection: 'site' | 'events' | 'sessions' | 'speakers',
  id: string,
  picture: Shown | undefined,
) {
  const entry = (await getEntries(collection)).get(id);
  if (!picture || !entry?.filePath) return undefined;
  const load = FILES[posix.join('/', posix.dirname(entry.filePath), picture.file)];
  return load && { ...picture, image: (await load()).default };
}
