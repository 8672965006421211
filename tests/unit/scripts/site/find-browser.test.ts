import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterEach, expect, test, vi } from 'vitest';
import type { Machine } from '../../../../scripts/site/find-browser.ts';
import {
  browserPlaces,
  findBrowser,
  waysToInstall,
} from '../../../../scripts/site/find-browser.ts';

afterEach(() => vi.unstubAllEnvs());

test('each name is looked up along the PATH, then each system’s own places, then Playwright’s', () => {
  const PATH = ['/usr/local/bin', '', '/usr/bin'].join(delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  expect(browserPlaces({ PATH, PROGRAMFILES: '/Programs', LOCALAPPDATA: '/me' })).toEqual([
    ...['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'].flatMap(
      (name) => [join('/usr/local/bin', name + suffix), join('/usr/bin', name + suffix)],
    ),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join('/Programs/Google/Chrome/Application/chrome.exe'),
    join('/me/Google/Chrome/Application/chrome.exe'),
    chromium.executablePath(),
  ]);
});

test('a browser that was chosen and does not run is never replaced by another', () => {
  vi.stubEnv('CHROME_PATH', '/nowhere/chrome');
  expect(findBrowser).toThrow(
    'CHROME_PATH names /nowhere/chrome, and no browser runs there. Correct or unset it.',
  );
});

const laptop: Machine = {
  isRoot: false,
  isContainer: false,
  isCI: false,
  has: (program) => program === 'apt-get',
};
const byPlaywright = ['install chromium'];
const byApt = ['apt-get update -qq, apt-get install -y -qq chromium'];
const withLibraries = ['install --with-deps chromium'];

test.each<[string, Partial<Machine>, string[]]>([
  ['a laptop is left alone', {}, byPlaywright],
  ['root on a laptop is too', { isRoot: true }, byPlaywright],
  ['CI without root may not touch the system', { isCI: true }, byPlaywright],
  ['a container without root may not either', { isContainer: true }, byPlaywright],
  [
    'root in a container uses the package manager first',
    { isRoot: true, isContainer: true },
    [...byApt, ...withLibraries],
  ],
  [
    'root under CI does the same, with what the system has',
    { isRoot: true, isCI: true, has: (program) => program === 'apk' },
    ['apk add --quiet chromium', ...withLibraries],
  ],
  [
    'a container without a package manager that we know',
    { isRoot: true, isContainer: true, has: () => false },
    withLibraries,
  ],
])('%s', (_title, machine, expected) => {
  const ways = waysToInstall({ ...laptop, ...machine });
  const told = ways.map((commands) => commands.map((command) => command.join(' ')).join(', '));
  expect(told.map((text) => text.replace(/^.*cli\.js /, ''))).toEqual(expected);
});
