import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './site/find-browser.ts';

type Tally = readonly [passed: number, failed: number];

process.chdir(join(import.meta.dirname, '..'));
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const args = process.argv.slice(2);
const paths = args.filter((arg) => arg.startsWith('tests/'));
const needsBrowser = paths.length === 0 || paths.some((path) => path.startsWith('tests/browser'));

// Types before lint: `astro check` also writes the types of the collections, by which typed rules
// in a fresh clone know what `astro:content` holds.
const checks: Readonly<Record<string, string>> = {
  format: 'prettier/bin/prettier.cjs --check . --log-level warn',
  types: 'astro/bin/astro.mjs check --minimumSeverity warning --minimumFailingSeverity warning',
  lint: 'eslint/bin/eslint.js . --max-warnings 0 --config scripts/eslint.config.js',
};

const summary: string[] = [];
const total = { passed: 0, failed: 0 };
if (args.length === 0) {
  for (const [name, command] of Object.entries(checks)) {
    step(name, () => (run(command.split(' ')) ? [1, 0] : [0, 1]));
  }
}
if (needsBrowser) {
  step('browser', () => {
    process.env['CHROME_PATH'] = findBrowser();
    return [1, 0];
  });
}
step('tests', runVitest);
console.log(`\n== summary\n${summary.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function step(name: string, work: () => Tally): void {
  console.log(`\n== ${name}`);
  const started = performance.now();
  let tally: Tally = [0, 1];
  try {
    tally = work();
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const verdict = tally[1] === 0 ? 'ok' : 'FAILED';
  summary.push(`${name.padEnd(8)} ${verdict.padEnd(6)} ${seconds.padStart(6)} s`);
  total.passed += tally[0];
  total.failed += tally[1];
}

/**
 * Counts from Vitest's JSON report. A run can fail with no failed test in it (a file that cannot
 * be read, a setup that throws) or die before there is a report: that is one failure.
 */
function runVitest(): Tally {
  const file = join(tmpdir(), `draaiboek-tests-${process.pid}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const script = 'vitest/vitest.mjs';
  const isGreen = run([script, 'run', '--config', 'tests/vitest.config.ts', ...reporters, ...args]);
  const report = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  rmSync(file, { force: true });
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(report) as Record<string, number>;
  return [numPassedTests, isGreen ? 0 : Math.max(1, numFailedTests)];
}

/** By the script of each package: its name in node_modules/.bin needs a shell on Windows. */
function run([script = '', ...scriptArgs]: readonly string[]): boolean {
  const command = [join('node_modules', script), ...scriptArgs];
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  return status === 0;
}
