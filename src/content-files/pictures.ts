import { open } from 'node:fs/promises';
import { isPictureName } from '../domain/text-files.ts';

/** How the formats that browsers show begin: https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm */
const BEGINNINGS = /^(?:\xFF\xD8\xFF|\x89PNG|GIF8|RIFF....WEBP|....ftyp(?:avif|avis))/s;
const LENGTH = 12;

/**
 * Whether a file is called a picture but is none: a photo of a telephone that was only renamed, a
 * page that was saved in its place. Astro would end with an error that names no text.
 */
export async function isBrokenPicture(path: string): Promise<boolean> {
  if (!isPictureName(path)) return false;
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(LENGTH), 0, LENGTH, 0);
  return !BEGINNINGS.test(buffer.toString('latin1', 0, bytesRead));
}
