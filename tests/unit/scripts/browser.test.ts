import { expect, test } from 'vitest';
import type { Machine } from '../../../scripts/browser-plan.ts';
import { adviseByHand, browserPlaces, planInstallation } from '../../../scripts/browser-plan.ts';

const laptop: Machine = { platform: 'linux', env: {}, isRoot: false, isContainer: false };
const playwright = ['node', 'cli.js'] as const;
const byPlaywright = [['node', 'cli.js', 'install', 'chromium']];
const byPlaywrightWithLibraries = [['node', 'cli.js', 'install', '--with-deps', 'chromium']];
const byApt = [
  ['apt-get', 'update', '-qq'],
  ['apt-get', 'install', '-y', '-qq', 'chromium'],
];

test('on Linux each name is looked up along the PATH, and Playwright’s own build comes last', () => {
  const machine = { ...laptop, env: { PATH: '/usr/local/bin::/usr/bin' } };
  expect(browserPlaces(machine, '/cache/chrome')).toEqual([
    '/usr/local/bin/google-chrome',
    '/usr/bin/google-chrome',
    '/usr/local/bin/google-chrome-stable',
    '/usr/bin/google-chrome-stable',
    '/usr/local/bin/chromium',
    '/usr/bin/chromium',
    '/usr/local/bin/chromium-browser',
    '/usr/bin/chromium-browser',
    '/usr/local/bin/chrome',
    '/usr/bin/chrome',
    '/cache/chrome',
  ]);
});

test('on macOS the applications count too', () => {
  const machine: Machine = { ...laptop, platform: 'darwin' };
  expect(browserPlaces(machine, '/cache/chrome')).toEqual([
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/cache/chrome',
  ]);
});

test('on Windows the folders for programs come from the environment', () => {
  const env = { PATH: 'C:\\tools', PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\me' };
  const machine: Machine = { ...laptop, platform: 'win32', env };
  expect(browserPlaces(machine, 'C:\\cache\\chrome.exe')).toEqual([
    'C:\\tools\\google-chrome.exe',
    'C:\\tools\\google-chrome-stable.exe',
    'C:\\tools\\chromium.exe',
    'C:\\tools\\chromium-browser.exe',
    'C:\\tools\\chrome.exe',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\me\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\cache\\chrome.exe',
  ]);
});

test.each<[string, Machine, string[], unknown]>([
  ['a laptop is left alone', laptop, ['apt-get'], [byPlaywright]],
  ['root on a laptop is too', { ...laptop, isRoot: true }, ['apt-get'], [byPlaywright]],
  [
    'root in a container uses the package manager first',
    { ...laptop, isRoot: true, isContainer: true },
    ['apt-get'],
    [byApt, byPlaywrightWithLibraries],
  ],
  [
    'root under CI does the same, with what the system has',
    { ...laptop, isRoot: true, env: { CI: 'true' } },
    ['apk'],
    [[['apk', 'add', '--quiet', 'chromium']], byPlaywrightWithLibraries],
  ],
  [
    'CI without root may not touch the system',
    { ...laptop, env: { CI: 'true' } },
    ['apt-get'],
    [byPlaywright],
  ],
  [
    'a container without a package manager that we know',
    { ...laptop, isRoot: true, isContainer: true },
    [],
    [byPlaywrightWithLibraries],
  ],
  [
    'macOS under CI has no such package manager',
    { ...laptop, platform: 'darwin', isRoot: true, env: { CI: 'true' } },
    [],
    [byPlaywright],
  ],
])('%s', (_title, machine, managers, expected) => {
  expect(planInstallation(machine, managers, playwright)).toEqual(expected);
});

test('where nothing helps, the sentence says what to type', () => {
  expect(adviseByHand(laptop)).toMatchInlineSnapshot(`
    "The browser tests need Chrome or Chromium, and none was found or could be installed.
    Type: sudo apt-get install chromium (Fedora: sudo dnf install chromium)
    Or say where it is: CHROME_PATH=/path/to/chrome npm test"
  `);
  expect(adviseByHand({ ...laptop, platform: 'freebsd' })).toMatchInlineSnapshot(`
    "The browser tests need Chrome or Chromium, and none was found or could be installed.
    Type: the command with which your system installs Chromium
    Or say where it is: CHROME_PATH=/path/to/chrome npm test"
  `);
});
