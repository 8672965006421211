import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MOST_SLOTS } from '#domain/programme.ts';
import { findFreePort, type Listening } from '../../scripts/site/listen.ts';
import { serveSite } from '../../scripts/site/serve.ts';
import {
  LARGE_DATES,
  LARGE_EVENT,
  LARGE_SESSIONS,
  type LargeSession,
  makeLargeSite,
  writeEvent,
} from '../setup/large-programme.ts';
import { buildSite } from '../setup/make-site.ts';
import { findViolationsInLooks } from './axe.ts';
import { findHtmlMistakes } from './html-mistakes.ts';
import { useBrowser } from './open-page.ts';

const [FIRST, SECOND] = LARGE_DATES;
const DAY = `${LARGE_EVENT}/programma/${FIRST}/`;
/** An event of as much as one page holds: each day has two slots beside its sessions. */
const PART = LARGE_DATES.flatMap((date) =>
  LARGE_SESSIONS.filter((each) => each.date === date).slice(0, MOST_SLOTS / 3 - 2),
);

const open = useBrowser();
let site: Listening;
let root = '';

beforeAll(async () => {
  root = await makeLargeSite('large-programme');
  await writeEvent(root, 'deel', PART);
  const port = await findFreePort(5400);
  const { output } = await buildSite(root, {
    SITE_ADDRESS: `http://127.0.0.1:${port}/`,
    AS_OF: `${FIRST}T10:40`,
    SERVED_LOCALLY: '1',
  });
  expect(output).toBe('De site staat in dist/.\n');
  const now = () => new Date(`${FIRST}T10:40:00+01:00`);
  site = await serveSite({ folder: join(root, 'dist'), port, now });
}, 400_000);
afterAll(() => site.close());

const openHere = (path: string, options = {}) => open(new URL(path, site.address).href, options);
const read = (path: string) => readFile(join(root, 'dist', path, 'index.html'), 'utf8');
const told = (page: Page) => page.locator('output').innerText();
const listShown = (page: Page) =>
  page.locator('.slot[data-fits]:visible').evaluateAll((slots) => slots.map(({ id }) => id));

/** Pairs of facets, each with every pair of their values that the sessions have. */
function listPairs(sessions: readonly LargeSession[], names: readonly string[]) {
  const toValue = (session: LargeSession, name: string) =>
    session[(name === 'day' ? 'date' : name) as 'date' | 'room' | 'track' | 'kind' | 'language'];
  const valuesOf = (name: string) => [...new Set(sessions.map((each) => toValue(each, name)))];
  return names.flatMap((one, index) =>
    names.slice(index + 1).flatMap((other) =>
      valuesOf(one).flatMap((first) =>
        valuesOf(other).map((second) => ({
          search: `?${one}=${first}&${other}=${second}`,
          ids: sessions
            .filter((each) => toValue(each, one) === first && toValue(each, other) === second)
            .map(({ id }) => id)
            .sort(),
        })),
      ),
    ),
  );
}

test('600 sessions are split by day, and each page is lighter than 100 KB as it is sent', async () => {
  const paths = [
    'deel',
    LARGE_EVENT,
    ...LARGE_DATES.map((date) => `${LARGE_EVENT}/programma/${date}`),
  ];
  const sizes = await Promise.all(paths.map(async (path) => gzipSync(await read(path)).length));
  expect(await read('deel')).toContain('data-fits=');
  expect(await read(LARGE_EVENT)).not.toContain('data-fits=');
  expect(Math.max(...sizes)).toBeLessThan(100_000);
});

test.each([
  ['one day of many', DAY, LARGE_SESSIONS.slice(0, 200), ['room', 'track', 'kind', 'language']],
  ['all days of one page', 'deel/', PART, ['day', 'room', 'track', 'kind', 'language']],
])('of %s, each two values show what a plain count finds', async (_, path, sessions, names) => {
  const { page, complaints } = await openHere(path);
  const pairs = listPairs(sessions, names);
  const found = await page.evaluate(
    (searches) =>
      searches.map((search) => {
        history.replaceState(null, '', search);
        dispatchEvent(new PopStateEvent('popstate'));
        const slots = [...document.querySelectorAll('.slot[data-fits]')];
        const ids = slots.filter((slot) => slot.checkVisibility()).map(({ id }) => id);
        const text = document.querySelector('output')?.textContent;
        const days = [...document.querySelectorAll('.day')];
        const bare = days.filter(
          (day) => day.checkVisibility() && !day.querySelector('.slot:not([hidden])'),
        );
        return { search, ids: ids.sort(), text, bare: bare.length };
      }),
    pairs.map(({ search }) => search),
  );
  expect(found).toEqual(
    pairs.map(({ search, ids }) => {
      return { search, ids, text: `U ziet ${ids.length} van ${sessions.length} sessies.`, bare: 0 };
    }),
  );
  expect(complaints).toEqual([]);
});

test('a choice is made with the keyboard, stands in the address and can be gone back from', async () => {
  const { page } = await openHere(DAY);
  expect(await told(page)).toBe('U ziet 200 van 200 sessies.');
  await page.getByLabel('Waar').focus();
  await page.keyboard.type('Zaal 3');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Work');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const fits = LARGE_SESSIONS.slice(0, 200).filter(
    ({ room, kind }) => room === 'zaal-3' && kind === 'workshop',
  );
  expect(await listShown(page)).toEqual(fits.map(({ id }) => id));
  expect(new URL(page.url()).search).toBe('?room=zaal-3&kind=workshop');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  await page.reload();
  expect(await listShown(page)).toHaveLength(fits.length);
  // Another day keeps the choice, and its own control shows it.
  await page.locator(`nav a[data-date="${SECOND}"]`).click();
  await page.waitForURL(`**/${SECOND}/?room=*`);
  expect(new URL(page.url()).search).toBe('?room=zaal-3&kind=workshop');
  expect(await page.getByLabel('Waar').inputValue()).toBe('zaal-3');
  await page.goBack();
  await page.goBack();
  expect(await told(page)).toBe('U ziet 200 van 200 sessies.');
  expect(await page.getByLabel('Waar').inputValue()).toBe('');
  await page.goForward();
  await page.getByRole('link', { name: 'Toon alles' }).press('Enter');
  expect(await told(page)).toBe('U ziet 200 van 200 sessies.');
  expect(new URL(page.url()).search).toBe('');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Toon alles');
});

test('a link to a place shows it whatever was chosen', async () => {
  const { page } = await openHere(`${DAY}?room=zaal-3#sessie-001`);
  expect(await page.locator('#sessie-001').isVisible()).toBe(true);
  expect(await told(page)).toBe('U ziet 17 van 200 sessies.');
  await page.evaluate(() => (location.hash = '#sessie-002'));
  await page.locator('#sessie-002').waitFor();
  expect(await page.locator('#sessie-001').isVisible()).toBe(false);
});

test('without script there are no controls, but days lead to their pages', async () => {
  const { page } = await openHere(DAY, { javaScriptEnabled: false });
  expect(await page.locator('select:visible, output:visible').count()).toBe(0);
  expect(await page.locator('.slot:visible').count()).toBe(202);
  await page.locator(`nav a[data-date="${SECOND}"]`).click();
  expect(await page.locator('h1').innerText()).toBe('Programma, woensdag 18 november 2026');
});

test('an old link to a slot on the event page arrives, one step from the slot itself', async () => {
  const { page } = await openHere(`${LARGE_EVENT}/#sessie-250`);
  const entry = page.locator('#sessie-250');
  expect(await entry.isVisible()).toBe(true);
  await entry.getByRole('link').click();
  await page.waitForURL(`${site.address}${LARGE_EVENT}/programma/${SECOND}/#sessie-250`);
  expect(await page.locator('.slot:target').count()).toBe(1);
});

test('on the day itself, today and what comes next are one step away', async () => {
  const { page } = await openHere(LARGE_EVENT);
  await page.getByRole('link', { name: 'Vandaag' }).click();
  expect(new URL(page.url()).pathname).toBe(`/${DAY}`);
  await page.getByRole('link', { name: 'Straks' }).click();
  expect(new URL(page.url()).hash).toBe('#sessie-049');
  // A page of today needs no link to it.
  expect(await page.getByRole('link', { name: 'Vandaag' }).count()).toBe(0);
});

test('a session leads to those before and after it in its room, and at the same time', async () => {
  const { page } = await openHere(`${LARGE_EVENT}/sessies/sessie-100/`);
  const around = await page
    .getByRole('navigation', { name: 'Andere sessies' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const ofRow = LARGE_SESSIONS.slice(96, 108).filter(({ id }) => id !== 'sessie-100');
  const ids = ['sessie-088', 'sessie-112', ...ofRow.map(({ id }) => id)];
  expect(around).toEqual(ids.map((id) => `/${LARGE_EVENT}/sessies/${id}/`));
  await page.getByRole('link', { name: 'Terug naar het hele programma' }).click();
  await page.waitForURL(`${site.address}${DAY}#sessie-100`);
});

test('search engines and calendar programs find the page of a day', async () => {
  const sitemap = await readFile(join(root, 'dist/sitemap.xml'), 'utf8');
  expect(sitemap).toContain(`${site.address}${DAY}`);
  const calendar = `${site.address}${LARGE_EVENT}/days/${FIRST}.ics`;
  expect(await read(DAY)).toMatch(new RegExp(`<link rel="alternate"[^>]*href="${calendar}"`));
});

test.each([LARGE_EVENT, DAY, `${DAY}?room=zaal-3`, `${LARGE_EVENT}/sessies/sessie-100/`, 'deel/'])(
  '%s is sound in every look',
  async (path) => {
    const { page, complaints } = await openHere(path);
    const { pathname } = new URL(page.url());
    expect(await findHtmlMistakes([[path, await read(pathname)]])).toEqual([]);
    expect(await findViolationsInLooks(page)).toEqual([]);
    expect(complaints).toEqual([]);
  },
  // Axe reads every colour of 300 slots, three times.
  150_000,
);
