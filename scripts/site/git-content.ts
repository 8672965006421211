import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Writes `content/` as it was at a commit into a folder, and says which commit that is. Git's own
 * index is not touched.
 *
 * @param wanted any name of a commit; without one, where this branch left the main one
 * @throws Error in the editor's words when git cannot give it.
 */
export async function restoreContent(
  root: string,
  wanted: string | undefined,
  folder: string,
): Promise<string> {
  const ask = (...args: string[]) =>
    run('git', args, { cwd: root })
      .then(({ stdout }) => stdout.trim())
      .catch(() => undefined);
  const find = (name: string) =>
    ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
  const gitFolder = await ask('rev-parse', '--absolute-git-dir');
  if (!gitFolder) {
    throw new Error(
      'Hier is geen git, dus er is niets om mee te vergelijken. Installeer git en doe dit in een map die met git clone is opgehaald.',
    );
  }
  if (!(await find('HEAD'))) {
    throw new Error('In git staat nog niets om mee te vergelijken. Maak eerst een commit.');
  }
  const main = (await find('origin/main')) ? 'origin/main' : (await find('main')) ? 'main' : 'HEAD';
  const commit = wanted ? await find(wanted) : await ask('merge-base', 'HEAD', main);
  if (!commit) throw new Error(await explainMissing(wanted ?? main));
  const tree = await ask('rev-parse', '--verify', '--quiet', `${commit}:./content`);
  const target = join(folder, 'content');
  await mkdir(target, { recursive: true });
  if (tree) {
    const places = {
      GIT_DIR: gitFolder,
      GIT_WORK_TREE: target,
      GIT_INDEX_FILE: join(folder, 'index'),
    };
    const options = { cwd: target, env: { ...process.env, ...places } };
    await run('git', ['read-tree', tree], options);
    await run('git', ['checkout-index', '--all'], options);
  }
  return `${wanted ?? main} (${commit.slice(0, 7)})`;

  async function explainMissing(name: string): Promise<string> {
    return (await ask('rev-parse', '--is-shallow-repository')) === 'true'
      ? `‘${name}’ is hier niet: deze kloon heeft maar een deel van de geschiedenis. Haal de rest op met: git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'`
      : `‘${name}’ bestaat niet in git. Kijk de naam van de tak, het label of de commit na, of haal de nieuwste op met: git fetch`;
  }
}
