import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { findIssues } from '#integrations/find-issues.ts';
import { fixtureRoot } from './broken-content.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const VALID: [string, string][] = [
  ['the smallest event there can be', fixtureRoot('smallest')],
  ['an event that uses the whole model', fixtureRoot('rich')],
  ['the content of this project', PROJECT],
];

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each(VALID)('nothing is wrong with %s', async (_, root) => {
  vi.stubEnv('AS_OF', '');
  vi.stubEnv('FORM_ENDPOINT', '');
  expect((await findIssues(root)).issues).toEqual([]);
});

test.each(VALID)('nothing is wrong with %s as our own server shows it', async (_, root) => {
  vi.stubEnv('AS_OF', '2021-06-01T10:00');
  vi.stubEnv('FORM_ENDPOINT', 'http://127.0.0.1:4380/f/x');
  vi.stubEnv('SERVED_LOCALLY', '1');
  expect((await findIssues(root)).issues).toEqual([]);
});

test('nothing is wrong with an event whose form is open and has an address', async () => {
  vi.stubEnv('AS_OF', '2026-03-02T10:00');
  vi.stubEnv('FORM_ENDPOINT', '');
  expect((await findIssues(fixtureRoot('rich'))).issues).toEqual([]);
});
