import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { SEARCH_FOLDER } from '../routes.ts';

/** Of a page that says what it is: not what leads elsewhere or stands on all pages of its kind. */
const READ = {
  rootSelector: 'main[data-pagefind-meta]',
  excludeSelectors: ['.no-print', '.registration', 'dt'],
};

/** Lets visitors search the built pages without a server; dev has no index. */
export function searchIndex(): AstroIntegration {
  return { name: 'search-index', hooks: { 'astro:build:done': ({ dir }) => writeIndex(dir) } };
}

/** An index for each language beside the pages of a built site, and the engine that reads it. */
async function writeIndex(site: URL): Promise<void> {
  const outputPath = fileURLToPath(new URL(SEARCH_FOLDER, site));
  const { index, errors } = await createIndex(READ);
  const added = await index?.addDirectory({ path: fileURLToPath(site) });
  const written = await index?.writeFiles({ outputPath });
  await close();
  const problems = [errors, added?.errors ?? [], written?.errors ?? []].flat();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  // Pagefind's own interfaces, of which we use none.
  const unused = glob('pagefind-*.{js,css}', { cwd: outputPath });
  for await (const file of unused) await rm(join(outputPath, file));
}
