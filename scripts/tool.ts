import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/**
 * The script behind a command of an installed package, to be run with this very Node. The names in
 * node_modules/.bin would do on Linux; on Windows they are .cmd files, which need a shell.
 *
 * @example
 * await toolPath('prettier') // '/home/…/node_modules/prettier/bin/prettier.cjs'
 */
export async function toolPath(name: string): Promise<string> {
  const folder = new URL(`../node_modules/${name}/`, import.meta.url);
  const manifest: unknown = JSON.parse(await readFile(new URL('package.json', folder), 'utf8'));
  const { bin } = manifest as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[name];
  if (script === undefined) throw new Error(`The package ${name} has no command of that name.`);
  return fileURLToPath(new URL(script, folder));
}
