import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measuresPrograms } from './measure.ts';

const ELEVENTY = '3.1.8';

/**
 * The generators that this machine can run beside ours, with what to run in the folder of a site.
 *
 * @param folder where Eleventy is fetched into: it is nobody's dependency
 */
export function findPeers(folder: string) {
  const home = join(folder, 'eleventy');
  const script = join(home, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (!existsSync(script)) {
    const what = ['install', `@11ty/eleventy@${ELEVENTY}`];
    const args = [...what, '--prefix', home, '--no-audit', '--no-fund'];
    spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  }
  const eleventy = {
    id: 'eleventy',
    name: `Eleventy ${ELEVENTY}`,
    command: [script, '--quiet'],
  } as const;
  // Null where there is none.
  const said = spawnSync('hugo', ['version'], { encoding: 'utf8' }).stdout as string | null;
  const version = /v([\d.]+)/.exec(said ?? '')?.[1];
  if (version && measuresPrograms) {
    return [
      eleventy,
      { id: 'hugo', name: `Hugo ${version}`, command: ['hugo', '--quiet'] },
    ] as const;
  }
  console.log('Without Hugo: this machine lacks it, or GNU time to measure it with.');
  return [eleventy];
}
