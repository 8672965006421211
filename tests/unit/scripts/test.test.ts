import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const script = join(import.meta.dirname, '../../../scripts/test.ts');

/** Runs `npm test -- …`, without the variables by which Vitest knows that it runs in itself. */
function runTests(...args: string[]) {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME };
  const { status, stdout } = spawnSync(process.execPath, [script, ...args], {
    env,
    encoding: 'utf8',
  });
  const steps = [...stdout.matchAll(/^== (\w+)$/gm)].map(([, name]) => name);
  return { status, steps, lastLine: stdout.trimEnd().split('\n').at(-1) };
}

test('a part of the tests needs no browser, and ends with what was counted', () => {
  expect(runTests('tests/unit/scripts/installed.test.ts')).toEqual({
    status: 0,
    steps: ['tests', 'summary'],
    lastLine: '8 passed, 0 failed',
  });
}, 60_000);

test('a red run in which no test failed still ends with a failure', () => {
  expect(runTests('tests/unit/no-such.test.ts')).toEqual({
    status: 1,
    steps: ['tests', 'summary'],
    lastLine: '0 passed, 1 failed',
  });
}, 60_000);
