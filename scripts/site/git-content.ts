import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `content/` as it was at a commit into a folder, and says which commit that is. Git's own
 * index is not touched.
 *
 * @param wanted any name of a commit; without one, where this branch left the main one
 * @throws Error in the editor's words when git cannot give it.
 */
export function restoreContent(root: string, wanted: string | undefined, folder: string): string {
  // Without git there is no answer at all.
  const ask = (...args: string[]) =>
    (spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout as string | null)?.trim();
  const find = (name: string) => ask('rev-parse', '-q', '--verify', '--end-of-options', name);
  const gitFolder = ask('rev-parse', '--absolute-git-dir');
  if (!gitFolder || !find('HEAD')) {
    throw new Error(
      gitFolder
        ? 'In git staat nog niets om mee te vergelijken. Maak eerst een commit.'
        : 'Hier is geen git, dus er is niets om mee te vergelijken. Installeer git en doe dit in een map die met git clone is opgehaald.',
    );
  }
  const name = wanted ?? ['origin/main', 'main'].find(find) ?? 'HEAD';
  const commit = wanted ? find(`${name}^{commit}`) : ask('merge-base', 'HEAD', name);
  if (!commit) {
    throw new Error(
      ask('rev-parse', '--is-shallow-repository') === 'true'
        ? `‘${name}’ is hier niet: deze kloon heeft maar een deel van de geschiedenis. Haal de rest op met: git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'`
        : `‘${name}’ bestaat niet in git. Kijk de naam van de tak, het label of de commit na, of haal de nieuwste op met: git fetch`,
    );
  }
  const tree = find(`${commit}:./content`);
  const cwd = join(folder, 'content');
  mkdirSync(cwd);
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, 'index') };
  const places = [`--git-dir=${gitFolder}`, '--work-tree=.'];
  if (tree) execFileSync('git', [...places, 'read-tree', '--reset', '-u', tree], { cwd, env });
  return `${name} (${commit.slice(0, 7)})`;
}
