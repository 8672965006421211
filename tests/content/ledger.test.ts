import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Ledger } from '#domain/ledger.ts';
import { fixtureRoot, RICH, RICH_EVENT } from './broken-content.ts';

const COMMAND = fileURLToPath(new URL('../../scripts/ledger.ts', import.meta.url));
const WORKFLOW = fileURLToPath(new URL('../../.github/workflows/pages.yml', import.meta.url));
const FILE = `content/${RICH_EVENT}/ledger.yml`;
const EVENT = 'opendatadag@stad.test';
const DATA = 'opendatadag.data-vinden@stad.test';
const COUNTING = 'opendatadag.fietstellingen@stad.test';

const NAMED = { GIT_AUTHOR_NAME: 'E', GIT_AUTHOR_EMAIL: 'e@stad.test' };
const env = {
  ...process.env,
  ...NAMED,
  ...{ GIT_COMMITTER_NAME: 'E', GIT_COMMITTER_EMAIL: 'e@stad.test', GITHUB_ACTIONS: '' },
};
let folder: string;
let published: string;

beforeAll(() => {
  published = folder = mkdtempSync(join(tmpdir(), 'draaiboek-published-'));
  start('site');
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draaiboek-ledger-'));
  cpSync(published, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
afterAll(() => {
  rmSync(published, { recursive: true });
});

/** A project in git whose content has been published once. */
function start(name: string) {
  const root = join(folder, name);
  cpSync(fixtureRoot('rich'), root, { recursive: true });
  const scripts = { ledger: `"${process.execPath}" "${COMMAND}"` };
  writeFileSync(join(root, 'package.json'), JSON.stringify({ scripts }));
  writeFileSync(join(root, '.gitignore'), '.draaiboek/\n');
  git(['init', '--quiet', '--initial-branch', 'main'], name);
  commit(name);
  expect(record([], name)).toMatchObject({ code: 0 });
  commit(name);
}

function git(args: readonly string[], name = 'site') {
  return execFileSync('git', args, { cwd: join(folder, name), env, encoding: 'utf8' });
}

function commit(name = 'site') {
  git(['add', '--all'], name);
  git(['commit', '--quiet', '--message', 'An edit'], name);
}

function edit(file: string, from: string, to: string, name = 'site') {
  const path = join(folder, name, 'content', file);
  const text = readFileSync(path, 'utf8');
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(path, text.replace(from, to));
}

function record(args: readonly string[] = [], name = 'site', more: object = {}) {
  const run = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: join(folder, name),
    env: { ...env, AS_OF: '2026-03-02T09:00', ...more },
    encoding: 'utf8',
  });
  return { code: run.status, says: run.stdout + run.stderr };
}

const read = (name = 'site', file = FILE) => readFileSync(join(folder, name, file), 'utf8');
const entriesOf = (text: string) => (parse(text) as Ledger).entries;
const sequences = (name = 'site') =>
  Object.fromEntries(
    [EVENT, DATA, COUNTING].map((uid) => [uid, entriesOf(read(name))[uid]?.sequence]),
  );

const rewordData = (name?: string) => {
  edit(RICH.session, 'summary: Waar u', 'summary: Hoe u', name);
};
const retitleCounting = (name?: string) => {
  const file = `${RICH_EVENT}/sessions/fietstellingen/index.md`;
  edit(file, 'title: Fietsers tellen', 'title: Tellen', name);
};

test('an edit raises what it changes, and writing again changes nothing', () => {
  retitleCounting();
  expect(record()).toEqual({ code: 0, says: `Bijgewerkt: ${FILE}\n` });
  // The event lists its programme, so that it changes too.
  expect(sequences()).toEqual({ [EVENT]: 1, [DATA]: 0, [COUNTING]: 1 });
  const written = read();
  expect(record([], 'site', { AS_OF: '2026-03-03T09:00' }).code).toBe(0);
  expect(read()).toBe(written);
});

test('a new stamp never comes before the stored one', () => {
  rewordData();
  record([], 'site', { AS_OF: '2020-01-01T00:00' });
  expect(entriesOf(read())[DATA]).toMatchObject({
    created: '2026-03-02T08:00:00Z',
    modified: '2026-03-02T08:00:01Z',
  });
});

test('two pull requests merged one after the other leave every number right', () => {
  git(['switch', '--quiet', '-c', 'data']);
  rewordData();
  commit();
  git(['switch', '--quiet', '-c', 'counting', 'main']);
  retitleCounting();
  commit();
  git(['switch', '--quiet', 'main']);
  for (const branch of ['data', 'counting']) {
    git(['merge', '--quiet', '--no-edit', '--no-ff', branch]);
    expect(record(['HEAD^1']).code).toBe(0);
    commit();
  }
  expect(sequences()).toEqual({ [EVENT]: 1, [DATA]: 1, [COUNTING]: 1 });
});

test('a shallow clone is enough, and a pull request is told without an error', () => {
  rewordData();
  commit();
  git(['clone', '--quiet', '--depth', '1', `file://${join(folder, 'site')}`, 'shallow'], '.');
  const told = record(['--check'], 'shallow', { GITHUB_ACTIONS: 'true' });
  expect(told.code).toBe(0);
  expect(told.says).toMatch(`::notice file=${FILE},line=1,col=1::Na publicatie`);
  expect(git(['status', '--short'], 'shallow')).toBe('');
  record([], 'shallow');
  expect(sequences('shallow')).toEqual({ [EVENT]: 0, [DATA]: 1, [COUNTING]: 0 });
});

describe('what was published is not forgotten', () => {
  test('a lowered number', () => {
    rewordData();
    record();
    commit();
    git(['checkout', '--quiet', 'HEAD~1', '--', FILE]);
    const { code, says } = record();
    const line =
      read()
        .split('\n')
        .findIndex((text) => text.includes(DATA)) + 3;
    expect(code).toBe(1);
    expect(says).toContain(`${FILE}:${line}:`);
    expect(says).toContain('Hier staat 0, maar gepubliceerd was 1');
  });

  test('a lost line, in the words of the session', () => {
    const [, lost = ''] = /( {2}opendatadag\.data-vinden@[^]*?)(?=\n {2}\S)/.exec(read()) ?? [];
    expect(lost).toContain('Open data vinden');
    writeFileSync(join(folder, 'site', FILE), read().replace(`${lost}\n`, ''));
    const { code, says } = record(['--check']);
    expect(code).toBe(1);
    expect(says).toContain('‘Open data vinden’ staat in agenda’s van bezoekers');
  });

  test('a whole event', () => {
    rmSync(join(folder, 'site', 'content', RICH_EVENT), { recursive: true });
    const { code, says } = record(['--check']);
    expect(code).toBe(1);
    expect(says).toContain(FILE);
    // Once, not for each of its sessions.
    expect(says.match(/Haal het terug/g)).toHaveLength(1);
  });

  test('but who starts from a demonstration may delete its events', () => {
    const block = 'demonstration: { asOf: 2026-03-01 }\n';
    appendFileSync(join(folder, 'site/content/site.yml'), block);
    commit();
    edit('site.yml', block, '');
    rmSync(join(folder, 'site', 'content', RICH_EVENT), { recursive: true });
    expect(record(['--check'])).toMatchObject({ code: 0 });
  });

  test('a renamed folder that left its ledger behind', () => {
    const [from, to] = ['inspiratiedag', 'datadag'].map((name) =>
      join(folder, 'site/content/events', name),
    );
    cpSync(from ?? '', to ?? '', { recursive: true });
    rmSync(join(to ?? '', 'ledger.yml'));
    for (const name of ['index.mdx', 'en.mdx', 'programme.mdx', 'programme.en.mdx', 'sessions'])
      rmSync(join(from ?? '', name), { recursive: true });
    edit('events/datadag/index.mdx', '[opendatadag]', '[opendatadag, inspiratiedag]');
    const { code, says } = record();
    expect(code).toBe(1);
    expect(says).toContain(`${FILE}:1:1`);
  });
});

test('the publishing workflow records, commits and pushes, whoever pushes in between', () => {
  const { jobs } = parse(readFileSync(WORKFLOW, 'utf8')) as {
    jobs: { ledger: { steps: { id?: string; run?: string }[] } };
  };
  const script = jobs.ledger.steps.find(({ id }) => id === 'record')?.run ?? '';
  rewordData();
  commit();
  git(['clone', '--quiet', '--bare', 'site', 'origin'], '.');
  const origin = `file://${join(folder, 'origin')}`;
  git(['clone', '--quiet', '--depth', '2', origin, 'runner'], '.');
  git(['clone', '--quiet', origin, 'colleague'], '.');
  retitleCounting('colleague');
  commit('colleague');
  git(['push', '--quiet'], 'colleague');
  const output = join(folder, 'output');
  const run = spawnSync('bash', ['-e', '-c', script], {
    cwd: join(folder, 'runner'),
    env: { ...env, GITHUB_REF: 'refs/heads/main', GITHUB_OUTPUT: output },
    encoding: 'utf8',
  });
  expect(run.stderr + run.stdout).not.toContain('::error');
  expect(run.status).toBe(0);
  git(['pull', '--quiet'], 'colleague');
  expect(readFileSync(output, 'utf8')).toContain(git(['rev-parse', 'HEAD'], 'colleague').trim());
  expect(sequences('colleague')).toEqual({ [EVENT]: 1, [DATA]: 1, [COUNTING]: 1 });
});
