import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFreePort, type Listening } from '../../scripts/site/listen.ts';
import { serveSite } from '../../scripts/site/serve.ts';
import { buildSite, makeSite } from '../setup/make-site.ts';
import { findViolations } from './axe.ts';
import { useBrowser } from './open-page.ts';

const UNTRANSLATED = 'digitaal-erfgoed/sessies/scannen/';

const open = useBrowser();
let site: Listening;
let folder = '';
/** The same, with French besides, in which nothing is translated. */
let threeLanguages = '';
/** Below a base path; `toFull` gives the address of a page. */
const toFull = (path: string) => `https://zennevallei.test/agenda/${path}`;
let pages: ReadonlyMap<string, string>;

/** A site in two languages of which one session is not translated. */
beforeAll(async () => {
  const root = await makeSite('languages', 'two-languages');
  await rm(join(root, 'content/events/digitaal-erfgoed/sessions/scannen/en.md'));
  const env = { AS_OF: '2027-01-10T10:00' };
  const { code, output } = await buildSite(root, { ...env, SITE_ADDRESS: toFull('') });
  if (code !== 0) throw new Error(output);
  folder = join(root, 'dist');
  pages = await readPages(folder);
  threeLanguages = await makeSite('languages-served', 'two-languages');
  const settings = join(threeLanguages, 'content/site.yml');
  const text = await readFile(settings, 'utf8');
  await writeFile(settings, text.replace('languages: [en]', 'languages: [en, fr]'));
  const port = await findFreePort(4900);
  const SITE_ADDRESS = `http://127.0.0.1:${port}/`;
  await buildSite(threeLanguages, { ...env, SITE_ADDRESS });
  site = await serveSite({ folder: join(threeLanguages, 'dist'), port, now: () => new Date(0) });
});
afterAll(() => site.close());

async function readPages(from: string): Promise<ReadonlyMap<string, string>> {
  const files = (await readdir(from, { recursive: true })).filter((file) => file.endsWith('.html'));
  const texts = files.map(async (file) => {
    const html = await readFile(join(from, file), 'utf8');
    return [file.replace(/index\.html$/, ''), html] as const;
  });
  return new Map(await Promise.all(texts));
}

const findLinks = (html = '') =>
  [...html.matchAll(/<a href="([^"]+)" lang="(\w+)" hreflang="\2"[^>]*>([^<]+)</g)].map(
    ([, href, lang, name]) => [href, lang, name],
  );
const findAlternates = (html = '') =>
  [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
    ([, lang, href]) => `${lang} ${href}`,
  );

test('each page tells networks what it is, with the picture of its event in its language', async () => {
  for (const [path, locale, image] of [
    ['digitaal-erfgoed/', 'nl_BE', 'digitaal-erfgoed/share.png'],
    [UNTRANSLATED, 'nl_BE', 'digitaal-erfgoed/share.png'],
    ['en/digitaal-erfgoed/', 'en_GB', 'en/digitaal-erfgoed/share.png'],
    ['', 'nl_BE', 'apple-touch-icon.png'],
  ] as const) {
    const found =
      pages.get(path)?.matchAll(/<meta property="og:([^"]+)" content="([^"]*)">/g) ?? [];
    const facts = new Map(
      [...found].map(([, name = '', content = '']) => [name, content] as const),
    );
    expect(Object.fromEntries(facts)).toMatchObject({
      ...{ url: toFull(path), image: toFull(image), locale },
    });
    expect(facts.get('title')).toBeTruthy();
    const png = await readFile(join(folder, image));
    const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(size).toEqual(image.includes('share') ? [1200, 630] : [512, 512]);
    const told = [facts.get('image:width') ?? '512', facts.get('image:height') ?? '512'];
    expect(size.map(String)).toEqual(told);
  }
});

test('each page links to itself in the other language, which links back', () => {
  const isMoved = (html: string) => html.includes('http-equiv="refresh"');
  // What stands in a frame has nothing around it.
  const isFramed = (path: string) => /\/(?:inbedden|embed)\/$/.test(path);
  const found = [...pages].filter(
    ([path, html]) => path !== '404.html' && !isMoved(html) && !isFramed(path),
  );
  expect(found.length).toBeGreaterThan(25);
  for (const [path, html] of found) {
    const [[href = '', lang, name] = [], ...more] = findLinks(html);
    expect(more).toEqual([]);
    expect([lang, name]).toEqual(path.startsWith('en/') ? ['nl', 'Nederlands'] : ['en', 'English']);
    const there = pages.get(href.replace('/agenda/', ''));
    expect(findLinks(there).map(([back]) => back)).toEqual([`/agenda/${path}`]);
  }
  expect(findLinks(pages.get('sprekers/tom-de-smet/'))[0]?.[0]).toBe(
    '/agenda/en/speakers/tom-de-smet/',
  );
  expect(findLinks(pages.get('404.html'))).toEqual([]);
});

test('search engines are told of translations in the same words on each, and of no others', () => {
  const expected = ['nl sprekers/tom-de-smet/', 'en en/speakers/tom-de-smet/'];
  const told = [...expected, 'x-default sprekers/tom-de-smet/'].map((line) =>
    line.replace(' ', ` ${toFull('')}`),
  );
  expect(findAlternates(pages.get('sprekers/tom-de-smet/'))).toEqual(told);
  expect(findAlternates(pages.get('en/speakers/tom-de-smet/'))).toEqual(told);
  // A person of whom the site has the name alone is the same in each language.
  expect(findAlternates(pages.get('en/speakers/joke-hermans/'))).toHaveLength(3);
  const silent = [
    UNTRANSLATED,
    'en/digitaal-erfgoed/sessions/scannen/',
    'en/digitaal-erfgoed/thanks/',
  ];
  for (const path of silent) expect(findAlternates(pages.get(path))).toEqual([]);
});

test('a page whose text is not translated says so in its own language', () => {
  const sentence =
    'The text of this page has not been translated into English. It is shown here in Dutch.';
  const telling = [...pages].filter(([, html]) => html.includes(sentence));
  expect(telling.map(([path]) => path)).toEqual(['en/digitaal-erfgoed/sessions/scannen/']);
});

test('a session says in which language it is held where that is not the one of its page', () => {
  const told = /<dt[^>]*>\s*Language\s*<\/dt>\s*<dd[^>]*>\s*Dutch\s*</;
  expect(pages.get('en/digitaal-erfgoed/sessions/scannen/')).toMatch(told);
  expect(pages.get(UNTRANSLATED)).not.toContain('Voertaal');
});

test('the sitemap lists what search engines may find, and robots.txt names it', async () => {
  const listed = [...pages].filter(
    ([path, html]) => !html.includes('content="noindex"') && !path.endsWith('sessions/scannen/'),
  );
  const sitemap = await readFile(join(folder, 'sitemap.xml'), 'utf8');
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  expect(addresses.toSorted()).toEqual(listed.map(([path]) => toFull(path)).sort());
  expect(addresses).toContain(toFull('en/woordenlijst/'));
  const robots = await readFile(join(folder, 'robots.txt'), 'utf8');
  expect(robots).toContain(`\nSitemap: ${toFull('sitemap.xml')}\n`);
});

test('the link leads to the same thing, without a mistake that axe finds, also on a narrow screen', async () => {
  const path = 'digitaal-erfgoed/sessies/auteursrecht/';
  const { page } = await open(`${site.address}${path}`, { viewport: { width: 320, height: 600 } });
  const link = page
    .getByRole('navigation', { name: 'Taal' })
    .getByRole('link', { name: 'English' });
  await link.click();
  expect(page.url()).toBe(`${site.address}en/digitaal-erfgoed/sessions/auteursrecht/`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await findViolations(page)).toEqual([]);
});

test('the chosen sessions go along', async () => {
  const { page } = await open(`${site.address}digitaal-erfgoed/mijn-programma/`);
  await page.locator('input[type=checkbox]:enabled').first().check();
  const { hash } = new URL(page.url());
  await page.getByRole('link', { name: 'English' }).click();
  expect(page.url()).toBe(`${site.address}en/digitaal-erfgoed/my-programme/${hash}`);
  expect(await page.locator('input:checked').count()).toBe(1);
});

test('a page for a wrong address speaks every language, each with its own home', async () => {
  const html = (await readPages(join(threeLanguages, 'dist'))).get('404.html') ?? '';
  const passages = [...html.matchAll(/<div class="[^"]*" lang="(\w+)">(.*?)<\/div>/gs)];
  const told = passages.map(([, lang, text = '']) => [lang, /href="([^"]+)">([^<]+)/.exec(text)]);
  expect(told.map(([lang, link]) => [lang, link?.[1], link?.[2]])).toEqual([
    ['nl', '/', 'Bekijk alle evenementen'],
    ['en', '/en/', 'See all events'],
    ['fr', '/fr/', 'Voir tous les événements'],
  ]);
  const { page } = await open(`${site.address}404.html`);
  expect(await findViolations(page)).toEqual([]);
  expect(await page.locator('h1').count()).toBe(1);
});

test('what a third language lacks is told truly, also where the second has it', async () => {
  const { page } = await open(`${site.address}fr/digitaal-erfgoed/`);
  const notice = page.getByText('n’existe pas en français. Il est affiché ici en néerlandais.');
  expect(await notice.count()).toBe(1);
  expect(await page.locator('link[hreflang]').count()).toBe(0);
  expect(await page.locator('h1').getAttribute('lang')).toBe('nl');
  const { page: english } = await open(`${site.address}en/digitaal-erfgoed/`);
  const told = await english
    .locator('link[hreflang]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
  expect(told).toEqual(['nl', 'en', 'x-default']);
});
