import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

/** What a program has used: seconds of all cores and on the clock, and megabytes at its peak. */
export type Usage = Record<'cpu' | 'wall' | 'peak', number>;

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'usage.mjs')).href;
/** GNU's `time`, which only Linux has, writes this last. */
const TIME = ['/usr/bin/time', '-f', '%U %S %M'];

/** Whether programs that are no script can be measured here. */
export const measuresPrograms = process.platform === 'linux' && existsSync('/usr/bin/time');

let discarded = 0;

/**
 * Moves what a build made out of its way, into a folder that is deleted when nothing is measured
 * any more. Linux's ext4 without a journal does not use a deleted file's number again for one to six
 * minutes, and searches for another one by one: after a deletion 8,000 new files cost 10 s of its
 * time instead of 0.6.
 * https://github.com/torvalds/linux/blob/v6.12/fs/ext4/ialloc.c (recently_deleted)
 */
export async function discard(path: string, into: string): Promise<void> {
  if (!existsSync(path)) return;
  await mkdir(into, { recursive: true });
  await rename(path, join(into, `${(discarded += 1)}-${basename(path)}`));
}

/**
 * Runs a program in a folder until it ends and says what it used. A script runs in this Node;
 * another program needs GNU's `time`.
 *
 * @throws Error with what it printed, when it failed.
 */
export async function measure(command: readonly string[], cwd: string): Promise<Usage> {
  const isScript = /\.[cm]?[jt]s$/.test(command[0] ?? '');
  const [program = '', ...args] = isScript
    ? [process.execPath, '--import', PRELOAD, ...command]
    : [...TIME, ...command];
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], AS_OF: process.env['AS_OF'] };
  const started = performance.now();
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const closed = once(child, 'close') as Promise<[code: number]>;
  const [out, problems, used] = await Promise.all(
    child.stdio.slice(1).map((stream) => text(stream as NodeJS.ReadableStream)),
  );
  const [code] = await closed;
  if (code !== 0) throw new Error(`${command.join(' ')}\n${out}${problems}`);
  const wall = (performance.now() - started) / 1000;
  if (!isScript) {
    const last = problems?.trim().split('\n').at(-1);
    const [user = NaN, system = NaN, kilobytes = NaN] = last?.split(' ').map(Number) ?? [];
    return { cpu: user + system, wall, peak: kilobytes / 1024 };
  }
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(used ?? '') as NodeJS.ResourceUsage;
  // Kilobytes on every platform: https://nodejs.org/api/process.html#processresourceusage
  return { cpu: (userCPUTime + systemCPUTime) / 1e6, wall, peak: maxRSS / 1024 };
}

/**
 * Builds a site as `npm run build` does, from nothing.
 *
 * @param kept what of the caches stays: `drawn` holds the share images
 */
export async function measureBuild(root: string, kept: readonly string[] = []): Promise<Usage> {
  const cache = join(root, '.draaiboek/cache');
  const caches = await readdir(cache).catch(() => []);
  const old = caches.filter((name) => !kept.includes(name)).map((name) => join(cache, name));
  const made = ['.astro', 'dist', '.draaiboek/vite'].map((name) => join(root, name));
  for (const path of [...old, ...made]) await discard(path, join(root, '.draaiboek/discarded'));
  return measure([join(import.meta.dirname, '../../scripts/build.ts')], root);
}

/** The size in bytes of each file in a folder, by its path, but for those in one folder of it. */
export async function listSizes(folder: string, without?: string): Promise<Map<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const all = files.map(({ parentPath, name }) => join(parentPath, name));
  const paths = all.filter((path) => !without || !path.startsWith(join(folder, without)));
  const sizes = paths.map(async (path) => {
    return [path.slice(folder.length + 1), (await stat(path)).size] as const;
  });
  return new Map(await Promise.all(sizes));
}
