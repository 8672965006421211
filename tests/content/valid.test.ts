import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findIssues } from '#integrations/find-issues.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURES = join(PROJECT, 'tests/fixtures');

/** Every site that is whole: the one of this project and each fixture there is. */
const SITES: [string, string][] = [
  ['this project', PROJECT],
  ...readdirSync(FIXTURES).map((name): [string, string] => [name, join(FIXTURES, name)]),
];

/** Before, while and after one can register for the events of the sites. */
const MOMENTS = ['2021-06-01T10:00', '2026-03-02T10:00', '2026-09-15T10:00', '2026-12-01T10:00'];

beforeEach(() => {
  vi.stubEnv('FORM_ENDPOINT', '');
  vi.stubEnv('SERVED_LOCALLY', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(SITES)('nothing is wrong with the content of %s', (_, root) => {
  // The example posts nowhere yet, which is a mistake while its form is open.
  test.each(MOMENTS.slice(root === PROJECT ? 1 : 0))('as of %s', async (moment) => {
    vi.stubEnv('AS_OF', moment);
    expect((await findIssues(root)).issues).toEqual([]);
  });

  test.each(MOMENTS)('as our own server shows it as of %s', async (moment) => {
    vi.stubEnv('AS_OF', moment);
    vi.stubEnv('FORM_ENDPOINT', 'http://127.0.0.1:4380/f/x');
    vi.stubEnv('SERVED_LOCALLY', '1');
    expect((await findIssues(root)).issues).toEqual([]);
  });
});
