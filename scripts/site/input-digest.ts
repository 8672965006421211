import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A mark of everything that a build reads, so that `npm start` builds only what changed.
 *
 * @param settings what the environment adds: addresses and the moment
 */
export async function digestInputs(root: string, settings: readonly string[]): Promise<string> {
  const files = [join(root, 'astro.config.mjs'), join(root, 'package-lock.json')];
  for (const folder of ['content', 'src', 'public']) {
    const path = join(root, folder);
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const found = entries.filter((entry) => entry.isFile());
    files.push(...found.map(({ parentPath, name }) => join(parentPath, name)).sort());
  }
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of files) hash.update(file.slice(root.length)).update(await readFile(file));
  return hash.digest('hex');
}
