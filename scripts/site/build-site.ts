import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'astro';

/**
 * Builds the site beside the old output and swaps the two at the end, because an Astro build that
 * fails while rendering leaves its folder half empty. A failed build leaves the old output as it
 * was.
 *
 * @param output folder of the site, from the project folder
 * @throws ContentError with the whole report when the content is wrong.
 */
export async function buildSite(root: string, output: string): Promise<void> {
  const target = join(root, output);
  const beside = join(root, '.draaiboek', 'next', output);
  const old = join(root, '.draaiboek', 'old', output);
  await rm(beside, { recursive: true, force: true });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({ root, outDir: beside, logLevel: 'warn' });
  await rm(old, { recursive: true, force: true });
  await Promise.all([mkdir(dirname(old), { recursive: true }), mkdir(dirname(target), { recursive: true })]);
  await rename(target, old).catch(ignoreMissing);
  await rename(beside, target);
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(error: NodeJS.ErrnoException) {
  if (error.code !== 'ENOENT') throw error;
}
