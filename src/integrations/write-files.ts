import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';

type Place = Pick<AstroConfig, 'base' | 'outDir'>;

/**
 * Writes each page and feed in calls that wait. Astro leaves both the folder and the file to other
 * threads, which costs more than the work itself: a tenth of a build. It still writes error pages,
 * redirects and all of a build that keeps pages for the next one, and says what it thinks of a page
 * that stands in `public/` already.
 */
export function writeFiles(): AstroIntegration {
  let place: Place;
  return {
    name: 'write-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = config;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => ({ ...own, render: writeInstead(own, place) })),
    },
  };
}

/** Renders as Astro does, and leaves nothing to be written where no file was there before. */
function writeInstead(own: AstroPrerenderer, place: Place): AstroPrerenderer['render'] {
  const folders = new Set<string>();
  return async (request, page) => {
    const rendered = await own.render(request, page);
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (page.collectMetadata || response.status !== 200) return rendered;
    const file = toFile(request.url, place);
    const path = fileURLToPath(file);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const body = await response.bytes();
    if (!writeAnew(path, body)) return new Response(body);
    // From this Astro tells other integrations which files a route has.
    page.routeData.distURL.push(file);
    return new Response();
  };
}

/** Whether a file could be written where there was none: one call says both. */
function writeAnew(path: string, body: Uint8Array): boolean {
  try {
    writeFileSync(path, body, { flag: 'wx' });
    return true;
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw problem;
  }
}

/** A page is the index of its own folder; a feed has an ending. */
function toFile(address: string, { base, outDir }: Place): URL {
  const path = new URL(address).pathname.slice(base.replace(/\/$/, '').length + 1);
  return new URL(path.replace(/(?<=^|\/)$/, 'index.html'), outDir);
}
