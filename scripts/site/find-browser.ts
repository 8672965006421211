import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

type Environment = Readonly<Record<string, string | undefined>>;
type Command = readonly [program: string, ...args: string[]];

export type Machine = ReturnType<typeof thisMachine>;

/**
 * The path of a Chrome or Chromium that runs; one is installed where none is there. Fails with a
 * sentence that says what to type where that cannot be.
 */
export function findBrowser(): string {
  const chosen = process.env['CHROME_PATH'];
  if (chosen && runs(chosen)) return chosen;
  if (chosen) {
    throw new Error(`CHROME_PATH names ${chosen}, and no browser runs there. Correct or unset it.`);
  }
  const places = browserPlaces(process.env);
  // The first way is to do nothing: most machines have a browser.
  for (const commands of [[], ...waysToInstall(thisMachine())]) {
    commands.every(run);
    const found = places.find(runs);
    if (found) return found;
  }
  throw new Error(`The browser tests need Chrome or Chromium, and none was found or could be installed.
Type: sudo apt-get install chromium (Fedora: sudo dnf install chromium;
macOS: brew install --cask google-chrome; Windows: winget install Google.Chrome)
Or say where it is: CHROME_PATH=/path/to/chrome npm test`);
}

/** Every place where a browser may stand on any system, the likeliest first. */
export function browserPlaces(env: Environment): string[] {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return [
    ...names.flatMap((name) => toFolders(env).map((folder) => join(folder, name + suffix))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => env[name] ?? [])
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
    chromium.executablePath(),
  ];
}

/**
 * The ways to get a browser, in the order in which to try them. The system's package manager is
 * only touched where the machine is there to be thrown away: as root, in a container or under CI.
 */
export function waysToInstall({ isRoot, isContainer, isCI, has }: Machine): Command[][] {
  const isDisposable = isRoot && (isContainer || isCI);
  const managers: Command[][] = [
    [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', 'chromium'],
    ],
    [['dnf', 'install', '-y', '-q', 'chromium']],
    [['apk', 'add', '--quiet', 'chromium']],
  ];
  // The browser's own libraries are a matter of the system's packages too.
  const libraries = isDisposable ? ['--with-deps'] : [];
  const playwright = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
  return [
    ...managers.filter(([first]) => isDisposable && first && has(first[0])),
    [[process.execPath, playwright, 'install', ...libraries, 'chromium']],
  ];
}

function thisMachine() {
  const groups = '/proc/1/cgroup';
  return {
    isRoot: process.getuid?.() === 0,
    isContainer:
      ['/.dockerenv', '/run/.containerenv'].some(existsSync) ||
      (existsSync(groups) && /docker|kubepods|containerd|lxc/.test(readFileSync(groups, 'utf8'))),
    isCI: ['true', '1'].includes(process.env['CI'] ?? ''),
    /** Is this program on the PATH? */
    has: (program: string) =>
      toFolders(process.env).some((folder) => existsSync(join(folder, program))),
  };
}

function toFolders(env: Environment): string[] {
  return (env['PATH'] ?? '').split(delimiter).filter(Boolean);
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
  if (status === 0) return true;
  // Playwright's installer repeats the same stack trace for each try and each mirror.
  const lines = stderr.split('\n').filter((line) => /^[^\s}]/.test(line));
  console.error([...new Set(lines)].join('\n'));
  return false;
}
