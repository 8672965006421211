import { fork } from 'node:child_process';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeGrowthContent } from './growth-content.ts';
import { buildSite } from './site/build-site.ts';
import { copyProject } from './site/copy-project.ts';
import { runCommand } from './site/run-command.ts';

interface Figures {
  events: number;
  pages: number;
  seconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
  megabytes: number;
}

// A build is measured in a process of its own: memory that one leaves behind is not the next one's.
const [events] = process.argv.slice(2).map(Number);
if (process.send && events) process.send(await measure(events));
else await runCommand(() => compare(events ? [events] : [50, 200]));

/** Builds sites of growing size one after the other; time per page should stay the same. */
async function compare(sizes: readonly number[]): Promise<void> {
  const rows: Figures[] = [];
  for (const size of sizes) rows.push(await measureApart(size));
  console.table(
    rows.map((row) => ({ ...row, 'ms CPU per page': round((1000 * row.cpuSeconds) / row.pages) })),
  );
}

function measureApart(size: number): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [String(size)]);
    child.once('message', (figures) => {
      resolve(figures as Figures);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`De bouw van ${size} evenementen stopte met code ${code}.`));
    });
  });
}

async function measure(size: number): Promise<Figures> {
  const root = await copyProject(`growth-${size}`);
  await writeGrowthContent(root, size);
  process.chdir(root);
  const started = performance.now();
  const cpuBefore = process.cpuUsage();
  await buildSite(root, 'dist');
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const { pages, bytes } = await countOutput(join(root, 'dist'));
  await rm(root, { recursive: true, force: true });
  return {
    events: size,
    pages,
    seconds: round(seconds),
    cpuSeconds: round((user + system) / 1e6),
    // Kilobytes on every platform: https://nodejs.org/api/process.html#processresourceusage
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    megabytes: round(bytes / 2 ** 20),
  };
}

async function countOutput(folder: string): Promise<{ pages: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map((file) => stat(join(file.parentPath, file.name))));
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: sizes.reduce((sum, { size }) => sum + size, 0),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
