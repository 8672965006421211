import { readFile, rm, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import astro from 'astro/package.json' with { type: 'json' };
import { copyProject } from '../../scripts/site/copy-project.ts';
import { readOptions } from '../../scripts/site/options.ts';
import { runCommand } from '../../scripts/site/run-command.ts';
import { SEARCH_FOLDER } from '../../src/routes.ts';
import { readWithPart, toTable } from '../generated-tables.ts';
import { compareCalendars } from './calendars.ts';
import { AS_OF, writeBenchContent } from './content.ts';
import { findDifferences } from './find-differences.ts';
import { findPeers } from './find-peers.ts';
import {
  type Usage,
  discard,
  listSizes,
  measure,
  measureBuild,
  measuresPrograms,
} from './measure.ts';
import { writePeers } from './peers.ts';

const ROUNDS = 3;
/** So many take minutes, and differ less from one run to the next. */
const ONCE_FROM = 1000;

const project = join(import.meta.dirname, '../..');
const folder = join(project, '.draaiboek/bench');
const discarded = join(folder, 'discarded');

await runCommand(async () => {
  const { values, positionals } = readOptions(
    'npm run bench -- [calendars] [<aantal> …] [--write]',
    {
      write: { type: 'boolean' },
    },
  );
  if (positionals[0] === 'calendars') {
    compareCalendars();
    return;
  }
  process.env['AS_OF'] = AS_OF;
  const peers = findPeers(folder);
  const counts = positionals.length > 0 ? positionals.map(Number) : [50, 200, 1000];
  const rows: string[][] = [];
  const quotes: string[] = [];
  for (const events of counts) {
    const compared = await compare(events, peers);
    rows.push(...compared.rows);
    quotes.push(compared.quote);
  }
  const head = ['events', 'made by', 'CPU s', '× its CPU', 'wall s', 'peak MB', 'pages', 'files'];
  const table = toTable([[...head, 'MB', 'MDX modules'], ...rows]);
  const made = Temporal.Now.plainDateISO().toString();
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
  const about = `${made}, ${machine}; Node ${process.versions.node}, Astro ${astro.version}.`;
  console.log(`${about}\n\n${table}`);
  await rm(discarded, { recursive: true, force: true });
  if (!values.write) return;
  const parts = {
    'scripts/README.md': `\n${about}\n\n${table}\n`,
    'README.md': `\n${quotes.at(-1)}\nMeasured on ${made}, ${machine}.\n\n`,
  };
  for (const [path, part] of Object.entries(parts)) {
    const file = join(project, path);
    await writeFile(file, await readWithPart(file, 'bench', part));
  }
});

/**
 * Builds so many events here and with each peer, in turn. The first build here is what the peers
 * get their content from. Ours is timed with its share images as drawn before, as no peer draws
 * any, and a second time with all of them to be drawn.
 */
async function compare(events: number, peers: ReturnType<typeof findPeers>) {
  const root = await copyProject(`bench-${events}`);
  await writeBenchContent(root, events);
  const first = await measureBuild(root);
  const own = await listSizes(join(root, 'dist'), SEARCH_FOLDER);
  const modules = await readFile(join(root, '.astro/content-modules.mjs'), 'utf8');
  const sites = await writePeers(join(root, 'dist'), join(folder, String(events)));
  const drawn = [...own.keys()].filter((path) => path.endsWith('share.png')).length;

  const ours = { isOurs: true, dist: join(root, 'dist') };
  const drawing = {
    ...ours,
    name: `Draaiboek, drawing ${drawn} share images`,
    run: () => measureBuild(root),
    usages: [first],
  };
  const drawnBefore = {
    ...ours,
    name: 'Draaiboek',
    run: () => measureBuild(root, ['drawn']),
    usages: [] as Usage[],
  };
  const others = peers.map(({ id, name, command }) => {
    const dist = join(sites[id], 'dist');
    const run = async () => {
      await discard(dist, discarded);
      return measure(command, sites[id]);
    };
    return { name, isOurs: false, dist, run, usages: [] as Usage[] };
  });
  const all = [drawing, drawnBefore, ...others];
  for (let round = 0; round < (events < ONCE_FROM ? ROUNDS : 1); round += 1)
    for (const { run, usages } of all) if (usages.length <= round) usages.push(await run());

  const cost = toMedian(drawnBefore.usages);
  const rows: string[][] = [];
  const times: string[] = [];
  for (const { name, isOurs, dist, usages } of all) {
    const sizes = await listSizes(dist, SEARCH_FOLDER);
    const differences = findDifferences(own, sizes, sites.types);
    if (differences.length > 0) throw new Error(`${name}:\n${differences.join('\n')}`);
    const { cpu, wall, peak } = toMedian(usages);
    const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const ratio = (cost.cpu / cpu).toFixed(2);
    if (!isOurs) times.push(`${ratio} × ${name}`);
    rows.push([
      ...[String(events), name, cpu.toFixed(1), isOurs ? '' : ratio, wall.toFixed(1)],
      ...[peak.toFixed(0), String(sites.types.size), String(sizes.size)],
      ...[(bytes / 1e6).toFixed(1), isOurs ? String(modules.match(/\.mdx"/g)?.length ?? 0) : ''],
    ]);
  }
  if (measuresPrograms) {
    const program = join(project, 'node_modules/.bin/pagefind');
    const index = ['--site', ours.dist, '--output-path', join(discarded, `search-${events}`)];
    const { cpu, wall, peak } = await measure([program, ...index, '--silent'], root);
    const figures = [cpu.toFixed(1), '', wall.toFixed(1), peak.toFixed(0), '', '', '', ''];
    rows.push([String(events), 'its search index alone', ...figures]);
  }
  for (const path of [root, join(folder, String(events))]) await discard(path, discarded);
  const peak = `peak ${cost.peak.toFixed(0)} MB`;
  const quote = `${events} events, ${sites.types.size} pages: CPU ${times.join(', ')}; ${peak}.`;
  return { rows, quote };
}

/** The run in the middle, by its CPU time. */
function toMedian(usages: readonly Usage[]): Usage {
  const sorted = [...usages].sort((a, b) => a.cpu - b.cpu);
  return sorted[sorted.length >> 1] ?? { cpu: NaN, wall: NaN, peak: NaN };
}
