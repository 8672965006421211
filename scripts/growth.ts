import { spawnSync } from 'node:child_process';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeGrowthContent } from './growth-content.ts';
import { buildSite } from './site/build-site.ts';
import { copyProject } from './site/copy-project.ts';
import { runCommand } from './site/run-command.ts';

// Each build is measured in a process of its own: memory that one leaves behind is not the next's.
const [size] = process.argv.slice(2).map(Number);
if (size) await runCommand(() => measure(size));
else {
  for (const events of ['50', '200']) {
    const args = [import.meta.filename, events];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    process.exitCode ||= status ?? 1;
  }
}

/** Builds a site of so many events and prints what that and each of its pages cost. */
async function measure(events: number): Promise<void> {
  const root = await copyProject(`growth-${events}`);
  await writeGrowthContent(root, events);
  process.chdir(root);
  const started = performance.now();
  const cpuBefore = process.cpuUsage();
  await buildSite(root, 'dist');
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  const cpuSeconds = (user + system) / 1e6;

  const entries = await readdir('dist', { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map((file) => stat(join(file.parentPath, file.name))));
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  await rm(root, { recursive: true });
  console.table({
    [`${events} events`]: {
      pages,
      seconds: seconds.toFixed(1),
      'CPU seconds': cpuSeconds.toFixed(1),
      'CPU ms per page': ((1000 * cpuSeconds) / pages).toFixed(1),
      // Kilobytes on every platform: https://nodejs.org/api/process.html#processresourceusage
      'peak MB': Math.round(process.resourceUsage().maxRSS / 1024),
      'MB of files': (bytes / 2 ** 20).toFixed(1),
    },
  });
}
