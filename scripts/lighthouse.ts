import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readContent } from '../src/content-files/read-content.ts';
import { findSiteFacts } from '../src/content-files/site-facts.ts';
import { getMoment } from '../src/moment.ts';
import { buildSite } from './site/build-site.ts';
import { findBrowser } from './site/find-browser.ts';
import { useLocalAddresses } from './site/local-addresses.ts';
import { runCommand } from './site/run-command.ts';
import { serveSite } from './site/serve.ts';

// Fetched when it is asked for: 170 MB with all that it needs, for a command that few people run.
const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const DEMONSTRATION = ['', 'ai4gov/', 'ai4gov/sessies/valkuilen-van-ai/'];
const OUTPUT = '.draaiboek/lighthouse';

interface Report {
  categories: Record<string, { score: number | null }>;
  /** How fast this machine was; below 1,000 it is too slow or too busy to judge a page by. */
  environment: { benchmarkIndex: number };
}

/** Scores pages of the site, given as paths, as a phone would get them; fails below 100. */
await runCommand(async () => {
  const root = process.cwd();
  const { asOf, timeZone } = findSiteFacts(await readContent(root));
  if (asOf) process.env['AS_OF'] ??= asOf;
  process.env['CHROME_PATH'] = findBrowser();
  const { sitePort: port } = await useLocalAddresses(root);
  await buildSite(root, OUTPUT);
  const folder = join(root, OUTPUT);
  await compressFiles(folder);
  const now = () => new Date(getMoment(timeZone).epochMilliseconds);
  const { address } = await serveSite({ folder, port, now });

  const paths = process.argv.length > 2 ? process.argv.slice(2) : DEMONSTRATION;
  const medians: Record<string, Record<string, number>> = {};
  for (const path of paths) {
    const runs: Record<string, number>[] = [];
    while (runs.length < 3) runs.push(await score(new URL(path, address).href));
    medians[`/${path}`] = Object.fromEntries(
      [...CATEGORIES, 'machine'].map((name) => [name, toMedian(runs.map((run) => run[name] ?? 0))]),
    );
  }
  console.table(medians);
  const isPerfect = Object.values(medians).every((each) =>
    CATEGORIES.every((name) => each[name] === 100),
  );
  // The servers would keep this process alive.
  process.exit(isPerfect ? 0 : 1);
});

/** Hosts compress what they send, and loopback has to be no heavier. */
async function compressFiles(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => /\.(?:html|js|svg|txt|xml)$/.test(each))) {
    await writeFile(join(folder, `${name}.gz`), gzipSync(await readFile(join(folder, name))));
  }
}

/** Runs Lighthouse once, with its settings for a phone. */
async function score(address: string): Promise<Record<string, number>> {
  const report = join(OUTPUT, 'report.json');
  const flags = [
    `--only-categories=${CATEGORIES.join(',')}`,
    '--output=json',
    `--output-path=${report}`,
    '--quiet',
    '--no-enable-error-reporting',
    `--chrome-flags=--headless=new${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`,
  ];
  const options = { stdio: 'inherit', shell: process.platform === 'win32' } as const;
  // Without waiting in one go (spawnSync), which would stop the server in this process.
  const run = spawn('npx', ['--yes', LIGHTHOUSE, address, ...flags], options);
  const [code] = (await once(run, 'close')) as [number];
  if (code !== 0) throw new Error(`${LIGHTHOUSE} failed on ${address}.`);
  const { categories, environment } = JSON.parse(await readFile(report, 'utf8')) as Report;
  const scores = Object.entries(categories).map(
    ([name, each]) => [name, Math.round((each.score ?? 0) * 100)] as const,
  );
  return { ...Object.fromEntries(scores), machine: Math.round(environment.benchmarkIndex) };
}

function toMedian(scores: readonly number[]): number {
  return scores.toSorted((a, b) => a - b)[Math.floor(scores.length / 2)] ?? 0;
}
