import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Listening } from '../../scripts/site/listen.ts';
import { serveSite } from '../../scripts/site/serve.ts';
import { LARGE_MOMENT, LARGE_SESSIONS, makeLargeSite } from '../setup/large-programme.ts';
import { buildSite } from '../setup/make-site.ts';
import { findViolations } from './axe.ts';
import { useBrowser } from './open-page.ts';
import { readPages } from './pages.ts';

const open = useBrowser();
const openStates = (path: string) => open(new URL(path, inject('states')).href);

const listTitles = (page: Page) => page.locator('main ol a').allInnerTexts();

/** Waits until the page has told about what one looks for, and says what. */
async function waitForAnswer(page: Page, query: string): Promise<string> {
  await page.waitForFunction(
    (sought) => document.querySelector('[role=status]')?.textContent.includes(`${sought}”`),
    query,
  );
  return page.getByRole('status').innerText();
}

/** What search holds of each page, by its address. */
async function readIndex(folder: string, lang: string) {
  const place = join(folder, '_search/fragment');
  const names = (await readdir(place)).filter((name) => name.startsWith(`${lang}_`));
  const texts = names.map(async (name) => {
    const text = gunzipSync(await readFile(join(place, name))).toString();
    return JSON.parse(text.slice(text.indexOf('{'))) as Held;
  });
  return new Map((await Promise.all(texts)).map((each) => [each.url, each]));
}
interface Held {
  url: string;
  content: string;
  meta: Record<string, string>;
}

describe('in an event of 600 sessions', () => {
  let site: Listening;
  beforeAll(async () => {
    const root = await makeLargeSite('search');
    const { code, output } = await buildSite(root, { AS_OF: LARGE_MOMENT });
    if (code !== 0) throw new Error(output);
    site = await serveSite({ folder: join(root, 'dist'), port: 0, now: () => new Date(0) });
  });
  afterAll(() => site.close());

  test('each of 50 sessions is found by a word of its text, before all else', async () => {
    const { page, complaints } = await open(`${site.address}zoeken/`);
    const missed: unknown[] = [];
    for (const { word, title } of LARGE_SESSIONS.filter((_, index) => index % 12 === 5)) {
      await page.goto(`${site.address}zoeken/?q=${word}`);
      await waitForAnswer(page, word);
      const [first] = await listTitles(page);
      if (first !== title) missed.push({ word, title, first });
    }
    expect(missed).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('results come by ten, and focus goes to the first of those that one asks for', async () => {
    const { page } = await open(`${site.address}zoeken/?q=bestuur`);
    expect(await waitForAnswer(page, 'bestuur')).toMatch(/^Resultaten voor “bestuur”: 6\d\d$/);
    expect(await listTitles(page)).toHaveLength(10);
    await page.getByRole('button', { name: 'Toon meer resultaten' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('main ol a').length === 20);
    expect(await page.locator('main ol a').nth(10).evaluate(isFocused)).toBe(true);
    expect(await findViolations(page)).toEqual([]);
  });
});

const isFocused = (element: Element) => element === document.activeElement;

test('by keyboard alone one goes from the header to what one looks for, and back', async () => {
  const { page, requests, complaints } = await open('ai4gov/');
  await page.getByRole('link', { name: 'Zoeken' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zoeken/');
  const countIndexFiles = () => requests.filter((each) => each.includes('/_search/')).length;
  expect(countIndexFiles()).toBe(0);
  const box = page.getByRole('searchbox', { name: 'Zoek in evenementen, sessies en sprekers' });
  while (!(await box.evaluate(isFocused))) await page.keyboard.press('Tab');
  await page.keyboard.type('ethiek');
  await page.keyboard.press('Enter');
  expect(await waitForAnswer(page, 'ethiek')).toBe('Resultaten voor “ethiek”: 3');
  expect(countIndexFiles()).toBeGreaterThan(3);
  expect(new URL(page.url()).search).toBe('?q=ethiek');
  const first = page.locator('main ol li').first();
  expect(await first.innerText()).toMatch(
    /^Valkuilen van AI: ethiek en regelgeving\s+Sessie · donderdag 10 juni 2021, van 15\.30/,
  );
  expect(await first.locator('mark').first().innerText()).toBe('ethiek');
  await box.fill('nergensgenoemd');
  await page.keyboard.press('Enter');
  expect(await waitForAnswer(page, 'nergensgenoemd')).toMatch(/^Geen resultaten .* minder woorden/);
  expect(await listTitles(page)).toEqual([]);
  expect(await page.getByRole('button', { name: 'Toon meer' }).isVisible()).toBe(false);
  await page.goBack();
  await waitForAnswer(page, 'ethiek');
  expect(await box.inputValue()).toBe('ethiek');
  while (!(await first.locator('a').evaluate(isFocused))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ai4gov/sessies/valkuilen-van-ai/');
  expect(complaints).toEqual([]);
});

test('what is not there or not allowed is told in words, and tried again', async () => {
  const { page } = await open('zoeken/');
  await page.route('**/_search/*.js*', (route) => route.abort());
  await page.getByRole('searchbox').fill('ethiek');
  await page.keyboard.press('Enter');
  const failure = page.getByText('Zoeken lukt nu niet.');
  await failure.waitFor();
  await page.unroute('**/_search/*.js*');
  await page.getByRole('searchbox').press('Enter');
  await waitForAnswer(page, 'ethiek');
  for (const part of ['*.json*', '*.pagefind', 'fragment/*']) {
    await page.route(`**/_search/${part}`, (route) => route.abort());
    await page.reload();
    await failure.waitFor();
    await page.unroute(`**/_search/${part}`);
  }
});

test('without script the page says so, and leads to what there is', async () => {
  const { page } = await open(new URL('zoeken/', inject('states')).href, {
    javaScriptEnabled: false,
  });
  expect(await page.getByRole('searchbox').count()).toBe(0);
  expect(await page.locator('main').innerText()).toContain('Zoeken werkt alleen met JavaScript.');
  expect(await page.locator('main').getByRole('link').allInnerTexts()).toEqual(['Evenementen']);
});

test('words of a text are never read as HTML', async () => {
  const { page, complaints } = await open('zoeken/');
  const text = 'Let op <img src=x onerror=alert(1)> en &lt;mark> bij ethiek';
  const meta = { kind: 'session', title: '<b>Ethiek</b>' };
  const body = `pagefind_dcd${JSON.stringify({ url: '/x/', content: text, meta, anchors: [] })}`;
  await page.route('**/fragment/*', (route) => route.fulfill({ body }));
  await page.getByRole('searchbox').fill('ethiek');
  await page.keyboard.press('Enter');
  await waitForAnswer(page, 'ethiek');
  const first = page.locator('main ol li').first();
  expect(await first.locator('a').innerText()).toBe('<b>Ethiek</b>');
  expect(await first.locator('p').last().innerText()).toContain(
    'Let op <img src=x onerror=alert(1)> en',
  );
  expect(await first.locator('img, b').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('no page but search may run WebAssembly, and none asks a search engine to list search', async () => {
  const pages = (await readPages()).filter(([, html]) => html.includes('wasm-unsafe-eval'));
  const paths = ['zoeken/index.html', 'en/search/index.html'];
  expect([...new Set(pages.map(([path]) => path))].toSorted()).toEqual(paths.toSorted());
  for (const [, html] of pages) expect(html).toContain('content="noindex"');
});

test('each language finds its own pages once, and says when their text is in another', async () => {
  const dutch = await readIndex(inject('statesFolder'), 'nl');
  const english = await readIndex(inject('statesFolder'), 'en');
  expect([...dutch.keys()].filter((url) => url.startsWith('/en/'))).toEqual([]);
  expect([...english.keys()].filter((url) => !url.startsWith('/en/'))).toEqual([]);
  expect(english.get('/en/digitaal-erfgoed/')?.meta['lang']).toBeUndefined();
  expect(english.get('/en/dienst-dichtbij/')?.meta['lang']).toBe('nl');
  const { page } = await openStates('en/search/?q=Loket');
  expect(await waitForAnswer(page, 'Loket')).toMatch(/^Results for “Loket”: [1-9]/);
  expect(await page.locator('main ol a').first().getAttribute('lang')).toBe('nl');
  expect(await findViolations(page)).toEqual([]);
});

test('an event, session or speaker is found with what it is and when, and nothing else is', async () => {
  const index = await readIndex(inject('statesFolder'), 'nl');
  const pages = (await readPages()).filter(([, html]) =>
    /<main[^>]* data-pagefind-meta/.test(html),
  );
  const kinds = Map.groupBy(index.values(), ({ meta }) => meta['kind']);
  expect([...kinds.keys()].toSorted()).toEqual(['event', 'session', 'speaker']);
  expect(index.get('/privacy/')).toBeUndefined();
  expect([...index.keys()].filter((url) => /bedankt|uitschrijven|archief/.test(url))).toEqual([]);
  expect(pages.filter(([, html]) => html.includes('content="noindex"'))).toEqual([]);
  const { content, meta } = index.get('/dienst-dichtbij/sessies/avondloket/') ?? {};
  expect(meta).toMatchObject({
    kind: 'session',
    slot: expect.stringMatching(/^Gaat niet door/) as string,
  });
  expect(content).not.toMatch(/Wanneer|In uw agenda/);
  for (const { url, meta: each } of index.values())
    if (each['kind'] !== 'speaker')
      expect([url, each['when']]).toEqual([url, expect.stringMatching(/\d{4}/)]);
});
