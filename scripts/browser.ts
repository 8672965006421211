import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Command, Machine } from './browser-plan.ts';
import { adviseByHand, browserPlaces, planInstallation } from './browser-plan.ts';
import { toolPath } from './tool.ts';

/**
 * The path of a Chrome or Chromium that runs; one is installed where none is there. Fails with a
 * sentence that says what to type where that cannot be.
 */
export async function findBrowser(): Promise<string> {
  const machine = thisMachine();
  const chosen = machine.env['CHROME_PATH'];
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(`CHROME_PATH names ${chosen}, and no browser runs there. Correct or unset it.`);
  }

  const places = browserPlaces(machine, chromium.executablePath());
  const find = () => places.find(runs);
  const playwright: Command = [process.execPath, await toolPath('playwright-core')];
  const managers = ['apt-get', 'dnf', 'apk'].filter(isOnPath);

  let found = find();
  for (const commands of planInstallation(machine, managers, playwright)) {
    if (found) break;
    commands.every(run);
    found = find();
  }
  if (!found) throw new Error(adviseByHand(machine));
  return found;
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    isContainer: ['/.dockerenv', '/run/.containerenv'].some(existsSync) || hasContainerGroup(),
  };
}

function hasContainerGroup(): boolean {
  const file = '/proc/1/cgroup';
  return existsSync(file) && /docker|kubepods|containerd|lxc/.test(readFileSync(file, 'utf8'));
}

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((dir) => existsSync(join(dir, program)));
}

/**
 * A file alone proves nothing: on Ubuntu `chromium-browser` may be a stub that asks for a snap,
 * and Playwright's build starts only where its libraries are. Windows has neither trouble, and
 * there `--version` would open a window: https://crbug.com/158372
 */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function run([program, ...args]: Command): boolean {
  console.log(`$ ${[program, ...args].join(' ')}`);
  const { status, stderr } = spawnSync(program, args, {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) console.error(withoutStack(stderr));
  return status === 0;
}

/** Playwright's installer repeats the same stack trace for each try and each mirror. */
function withoutStack(text: string): string {
  const lines = text.split('\n').filter((line) => /^[^\s}]/.test(line));
  return [...new Set(lines)].join('\n');
}
