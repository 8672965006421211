import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import type { Report, Tally } from './test-summary.ts';
import { addTallies, formatTally, reachesBrowser, tallyReport } from './test-summary.ts';
import { toolPath } from './tool.ts';

const root = join(import.meta.dirname, '..');
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

type Step = { name: string; run: () => Promise<Tally> };

const eslintArgs = ['.', '--max-warnings', '0', '--config', 'scripts/eslint.config.js'];
const astroArgs = ['check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'];

const format = checkStep('format', 'prettier', ['--check', '.', '--log-level', 'warn']);
const lint = checkStep('lint', 'eslint', eslintArgs);
const types = checkStep('types', 'astro', astroArgs);
const browser: Step = {
  name: 'browser',
  run: async () => {
    process.env['CHROME_PATH'] = await findBrowser();
    return { passed: 1, failed: 0 };
  },
};

const args = process.argv.slice(2);
const tests: Step = { name: 'tests', run: () => runVitest(args) };
// Types before lint: `astro check` also writes the types of the collections, by which typed rules
// in a fresh clone know what `astro:content` holds.
const steps =
  args.length === 0
    ? [format, types, lint, browser, tests]
    : reachesBrowser(args)
      ? [browser, tests]
      : [tests];

const results = [];
for (const { name, run } of steps) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const tally = await run().catch((problem: unknown) => {
    console.error(problem instanceof Error ? problem.message : problem);
    return { passed: 0, failed: 1 };
  });
  results.push({ name, tally, seconds: (performance.now() - started) / 1000 });
}

console.log('\n== summary');
for (const { name, tally, seconds } of results) {
  const verdict = tally.failed === 0 ? 'ok' : 'FAILED';
  console.log(`${name.padEnd(8)} ${verdict.padEnd(6)} ${seconds.toFixed(1).padStart(6)} s`);
}
const total = addTallies(results.map(({ tally }) => tally));
console.log(formatTally(total));
process.exitCode = total.failed === 0 ? 0 : 1;

/** A tool whose output only matters when it finds something. */
function checkStep(name: string, tool: string, toolArgs: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await runTool(tool, toolArgs, 'pipe');
      if (code !== 0) console.log(output.trimEnd());
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

async function runVitest(filters: readonly string[]): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'draaiboek-tests-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const command = ['run', '--config', 'tests/vitest.config.ts', ...reporters, ...filters];
  const { code } = await runTool('vitest', command, 'inherit');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  await rm(folder, { recursive: true });
  return tallyReport(text === undefined ? undefined : (JSON.parse(text) as Report), code !== 0);
}

async function runTool(name: string, toolArgs: readonly string[], output: 'pipe' | 'inherit') {
  const script = await toolPath(name);
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...toolArgs], {
      cwd: root,
      stdio: ['ignore', output, output],
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
