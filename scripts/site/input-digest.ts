import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const INPUTS = ['content', 'src', 'public', 'astro.config.mjs', 'package-lock.json'];

/**
 * A mark of everything that a build reads, so that `npm start` builds only what changed.
 *
 * @param settings what the environment adds: addresses and the moment
 */
export async function digestInputs(root: string, settings: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const input of INPUTS) {
    for (const file of await listFiles(join(root, input))) {
      hash.update(file.slice(root.length)).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}

async function listFiles(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
