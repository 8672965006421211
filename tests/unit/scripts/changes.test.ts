import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixtureRoot, replace, RICH_EVENT } from '../../content/broken-content.ts';

const SCRIPT = join(import.meta.dirname, '../../../scripts/changes.ts');
const WELCOME = replace(`${RICH_EVENT}/programme.mdx`, 'start: 9.30', 'start: 9.35');

let folder = '';
let root = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draaiboek-git-'));
  root = join(folder, 'site');
  cpSync(fixtureRoot('rich'), root, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a program in the site with nothing of this machine's git. */
function run(program: string, args: readonly string[], cwd = root) {
  const env = {
    PATH: process.env['PATH'],
    TMPDIR: folder,
    GIT_CEILING_DIRECTORIES: folder,
    GIT_CONFIG_GLOBAL: join(folder, 'no-config'),
    GIT_CONFIG_NOSYSTEM: '1',
  };
  return spawnSync(program, args, { cwd, env, encoding: 'utf8' });
}

function git(...args: string[]) {
  const who = [
    '-c',
    'user.name=T',
    '-c',
    'user.email=t@stad.test',
    '-c',
    'init.defaultBranch=main',
  ];
  const { status, stderr } = run('git', [...who, ...args]);
  if (status !== 0) throw new Error(stderr);
}

function commit(message: string) {
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', message);
}

function tell(...args: string[]) {
  const { stdout, stderr, status } = run(process.execPath, [SCRIPT, ...args]);
  return { told: `${stdout}${stderr}`, status };
}

test('the working tree is compared with where the branch left main; git itself stays as it was', async () => {
  commit('First');
  git('checkout', '--quiet', '-b', 'work');
  await WELCOME(join(root, 'content'));
  commit('Later');
  expect(tell()).toEqual({
    told: 'Inspiratiedag open data\n  ‘Welkom’: van 9.30 tot 9.45 uur → van 9.35 tot 9.50 uur\n',
    status: 0,
  });
  expect(tell('HEAD').told).toBe('Lezers zien geen verschil.\n');
  expect(run('git', ['status', '--porcelain', ':!.draaiboek']).stdout).toBe('');
  expect(readdirSync(folder)).toEqual(['site']);
});

test('Markdown takes no title for markup', async () => {
  commit('First');
  await replace('site.yml', 'Agenda van de stad', '"Agenda <b>*1*</b>"')(join(root, 'content'));
  await WELCOME(join(root, 'content'));
  expect(tell('--markdown').told).toBe(
    '### Inspiratiedag open data\n- ‘Welkom’: van 9.30 tot 9.45 uur → van 9.35 tot 9.50 uur\n\n' +
      '### De hele site\n- Naam: Agenda van de stad → Agenda \\<b\\>\\*1\\*\\</b\\>\n',
  );
});

test('files that cannot be read are named with their side', () => {
  commit('First');
  writeFileSync(join(root, 'content/site.yml'), 'name: [');
  expect(tell().told).toMatch(
    /^Lezers zien geen verschil\.\n\nNiet te lezen, dus niet vergeleken: content\/site\.yml \(nu\)\n$/,
  );
});

test('a commit without content makes all of it new', () => {
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message', 'Empty');
  const { told } = tell();
  expect(told).toContain(
    '  Nieuw: evenement ‘Inspiratiedag open data’, donderdag 23 april 2026 tot en met ',
  );
});

test('without git, without a commit and with an unknown name it says what to do', () => {
  expect(tell()).toEqual({
    told: 'Hier is geen git, dus er is niets om mee te vergelijken. Installeer git en doe dit in een map die met git clone is opgehaald.\n',
    status: 1,
  });
  git('init', '--quiet');
  expect(tell()).toEqual({
    told: 'In git staat nog niets om mee te vergelijken. Maak eerst een commit.\n',
    status: 1,
  });
  commit('First');
  expect(tell('nergens')).toEqual({
    told: '‘nergens’ bestaat niet in git. Kijk de naam van de tak, het label of de commit na, of haal de nieuwste op met: git fetch\n',
    status: 1,
  });
});

test('in a shallow clone it says how to fetch what is not there', async () => {
  commit('First');
  await WELCOME(join(root, 'content'));
  commit('Later');
  run('git', ['clone', '--quiet', '--depth=1', `file://${root}`, join(folder, 'clone')]);
  root = join(folder, 'clone');
  expect(tell().told).toBe('Lezers zien geen verschil.\n');
  expect(tell('HEAD~1')).toEqual({
    told: "‘HEAD~1’ is hier niet: deze kloon heeft maar een deel van de geschiedenis. Haal de rest op met: git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'\n",
    status: 1,
  });
});
