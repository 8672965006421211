import { posix, win32 } from 'node:path';

export type Machine = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  isContainer: boolean;
};

export type Command = readonly [program: string, ...args: string[]];

const onPath = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Every place where a browser may stand, the likeliest first; nothing is looked up here. */
export function browserPlaces({ platform, env }: Machine, ofPlaywright: string): string[] {
  const { delimiter, join } = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  const named = onPath.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));

  const installed =
    platform === 'darwin'
      ? macApplications
      : platform === 'win32'
        ? windowsFolders
            .flatMap((name) => env[name] ?? [])
            .map((folder) => win32.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'))
        : [];

  return [...named, ...installed, ofPlaywright];
}

/** How each package manager that we know puts Chromium on the machine. */
const packageManagers: Readonly<Record<string, readonly Command[]>> = {
  'apt-get': [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', 'chromium'],
  ],
  dnf: [['dnf', 'install', '-y', '-q', 'chromium']],
  apk: [['apk', 'add', '--quiet', 'chromium']],
};

/**
 * The ways to get a browser, in the order in which to try them. The system's package manager is
 * only touched where the machine is there to be thrown away: as root, in a container or under CI.
 *
 * @example
 * planInstallation({ platform: 'linux', isRoot: false, … }, ['apt-get'], 'node …/cli.js')
 * // [[['node', '…/cli.js', 'install', 'chromium']]]
 */
export function planInstallation(
  { platform, env, isRoot, isContainer }: Machine,
  managers: readonly string[],
  playwright: Command,
): (readonly Command[])[] {
  const mayTouchSystem =
    platform === 'linux' && isRoot && (isContainer || env['CI'] === 'true' || env['CI'] === '1');
  const system = mayTouchSystem
    ? Object.entries(packageManagers)
        .filter(([manager]) => managers.includes(manager))
        .map(([, commands]) => commands)
    : [];
  // The browser's own libraries are a matter of the system's packages too.
  const withLibraries = mayTouchSystem ? ['--with-deps'] : [];

  return [...system, [[...playwright, 'install', ...withLibraries, 'chromium']]];
}

/** What a person can type where none of the ways led anywhere. */
export function adviseByHand({ platform }: Machine): string {
  const way: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'brew install --cask google-chrome',
    win32: 'winget install Google.Chrome',
    linux: 'sudo apt-get install chromium (Fedora: sudo dnf install chromium)',
  };
  return [
    'The browser tests need Chrome or Chromium, and none was found or could be installed.',
    `Type: ${way[platform] ?? 'the command with which your system installs Chromium'}`,
    'Or say where it is: CHROME_PATH=/path/to/chrome npm test',
  ].join('\n');
}
