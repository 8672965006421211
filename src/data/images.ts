import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { cacheDir, publicDir, root, srcDir } from 'astro:config/server';
import type { Event } from '../domain/event.ts';
import { readBandColours } from '../domain/theme-colours.ts';
import type { Drawing } from '../feeds/draw-image.ts';
import { designShareImage } from '../feeds/share-image.ts';
import { describeShare } from '../i18n/describe-event.ts';
import type { PageContext } from './site.ts';

/** The picture that stands beside a link to an event. */
export async function getShareImage(event: Event, { site, language }: PageContext) {
  const theme = await readFile(new URL('styles/theme.css', srcDir), 'utf8');
  const said = describeShare(event, site.name, language);
  return draw(designShareImage(said, readBandColours(theme), await readIcon()));
}

/** The icon on a home screen, which shows black where a picture has nothing, and beside a link. */
export async function getTouchIcon() {
  const size = { width: 512, height: 512, background: '#fff' };
  const node = { type: 'image', src: await readIcon(), style: size } as const;
  return draw({ ...size, node, css: '', attempts: [] });
}

async function readIcon(): Promise<string> {
  return `data:image/svg+xml;base64,${await readFile(new URL('favicon.svg', publicDir), 'base64')}`;
}

/** Two events that look alike are drawn at once, each into a file of its own until it is done. */
let drawings = 0;

/** Draws what no build before this one did: by all it is made of, the versions of packages too. */
async function draw(drawing: Drawing): Promise<Response> {
  const versions = await readFile(new URL('package.json', root));
  const hash = createHash('sha256').update(JSON.stringify(drawing)).update(versions).digest('hex');
  const file = new URL(`drawn/${hash}.png`, cacheDir);
  const image = await readFile(file).catch(async () => {
    const { drawImage } = await import('../feeds/draw-image.ts');
    const drawn = await drawImage(drawing);
    const beside = new URL(`${hash}.${process.pid}.${(drawings += 1)}`, file);
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(beside, drawn);
    await rename(beside, file);
    return drawn;
  });
  return new Response(image, { headers: { 'Content-Type': 'image/png' } });
}
