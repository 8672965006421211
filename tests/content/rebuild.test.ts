import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';

const WORKFLOW = fileURLToPath(new URL('../../.github/workflows/rebuild.yml', import.meta.url));
const { jobs } = parse(readFileSync(WORKFLOW, 'utf8')) as {
  jobs: { rebuild: { steps: { run: string }[] } };
};
const [{ run: script } = { run: '' }] = jobs.rebuild.steps;

/** Runs the hourly script against a published file, with a `gh` that writes down what it is asked. */
async function runHourly(published: string | undefined, pages = 'echo "$SITE"') {
  const folder = mkdtempSync(join(tmpdir(), 'draaiboek-rebuild-'));
  const asked = join(folder, 'asked');
  writeFileSync(asked, '');
  const gh = join(folder, 'gh');
  writeFileSync(
    gh,
    `#!/bin/sh\nif [ "$1" = api ]; then ${pages}; else echo "$@" >> "${asked}"; fi\n`,
  );
  chmodSync(gh, 0o755);
  const server = createServer(({ url }, response) => {
    const isFound = url === '/agenda/next-changes.json' && published !== undefined;
    response.writeHead(isFound ? 200 : 404).end(published);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });
  const env = {
    PATH: `${folder}:${process.env['PATH'] ?? ''}`,
    SITE: `http://127.0.0.1:${(server.address() as AddressInfo).port}/agenda/`,
    ...{ GITHUB_REPOSITORY: 'stad/agenda', GITHUB_REF_NAME: 'main' },
  };
  const code = await new Promise((resolve) => {
    execFile('bash', ['-e', '-c', script], { env }, (problem) => resolve(problem?.code ?? 0));
  });
  return { code, asked: readFileSync(asked, 'utf8') };
}

const PAST = '2021-06-07T22:00:00Z';
const FUTURE = '2999-06-07T22:00:00Z';

test('when a change has come, the site is published anew', async () => {
  expect(await runHourly(JSON.stringify({ changes: [PAST, FUTURE] }))).toEqual({
    code: 0,
    asked: 'workflow run pages.yml --repo stad/agenda --ref main\n',
  });
});

test.each([
  ['no change has come', { changes: [FUTURE] }],
  ['there is none to come', { changes: [] }],
  ['the site is shown as of another moment', { asOf: '2021-06-01T08:00:00Z', changes: [PAST] }],
])('when %s, the hour ends at once', async (_, published) => {
  expect(await runHourly(JSON.stringify(published))).toEqual({ code: 0, asked: '' });
});

test('a project that publishes no pages is left alone', async () => {
  expect(await runHourly(undefined, 'exit 1')).toEqual({ code: 0, asked: '' });
});

test.each([
  ['is missing', undefined],
  ['cannot be read', '<h1>'],
])('a published file that %s is an error, and does not publish every hour', async (_, text) => {
  const { code, asked } = await runHourly(text);
  expect(code).not.toBe(0);
  expect(asked).toBe('');
});
