import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';

type Place = Pick<AstroConfig, 'base' | 'outDir'>;

/**
 * Writes each page and feed in two calls that wait. Astro leaves both the folder and the file to
 * other threads, which costs more than the work itself: a tenth of a build. It still writes error
 * pages, redirects and all of a build that keeps pages for the next one, and says what it thinks of
 * a page that stands in `public/` already.
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

/** Renders as Astro does, and leaves nothing to be written where the file is there by then. */
function writeInstead(own: AstroPrerenderer, place: Place): AstroPrerenderer['render'] {
  return async (request, page) => {
    const rendered = await own.render(request, page);
    const response = rendered instanceof Response ? rendered : rendered.response;
    const file = toFile(request.url, place);
    const path = fileURLToPath(file);
    if (page.collectMetadata || response.status !== 200 || existsSync(path)) return rendered;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await response.bytes());
    // From this Astro tells other integrations which files a route has.
    page.routeData.distURL.push(file);
    return new Response();
  };
}

/** A page is the index of its own folder; a feed has an ending. */
function toFile(address: string, { base, outDir }: Place): URL {
  const path = new URL(address).pathname.slice(base.replace(/\/$/, '').length + 1);
  return new URL(path.replace(/(?<=^|\/)$/, 'index.html'), outDir);
}
