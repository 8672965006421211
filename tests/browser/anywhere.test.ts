import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startEndpoint } from '../../scripts/endpoint/server.ts';
import { listen, type Listening } from '../../scripts/site/listen.ts';
import { serveSite } from '../../scripts/site/serve.ts';
import { buildSite, makeSite } from '../setup/make-site.ts';
import { useBrowser, type WatchedPage } from './open-page.ts';

const ORIGIN = 'https://evenementen.voorbeeld.test';
const FORM = 'https://formulieren.voorbeeld.test';
const ELSEWHERE = 'https://elders.voorbeeld.test';
/** The site that `site.yml` lets show a programme. */
const FRAMER = 'https://www.gemeente.test';
const BASE = '/pio/ai4gov/';
const HOME = `${ORIGIN}${BASE}`;
const EVENT = `${HOME}digitaal-erfgoed/`;

const openPage = useBrowser();
let servers: Listening[] = [];
let folder = '';
let registrations = '';
let open: (address: string) => Promise<WatchedPage>;

/** A site in two languages, built for a domain and a path, and served with its own `_headers`. */
beforeAll(async () => {
  const root = await makeSite('anywhere', 'two-languages');
  const event = join(root, 'content/events/digitaal-erfgoed/index.mdx');
  const text = await readFile(event, 'utf8');
  await writeFile(event, text.replace('---\n', '---\nformerly: [zolder]\n'));
  const { code, output } = await buildSite(root, {
    AS_OF: '2027-01-10T10:00',
    SITE_ADDRESS: HOME,
    FORM_ENDPOINT: `${FORM}/f/agenda`,
  });
  if (code !== 0) throw new Error(output);
  // Hosts read `_headers` and `404.html` at the top of what they publish.
  const published = join(root, 'published');
  folder = join(published, BASE);
  registrations = join(root, 'registrations.ndjson');
  await mkdir(published);
  await cp(join(root, 'dist'), folder, { recursive: true });
  for (const file of ['_headers', '404.html']) await cp(join(folder, file), join(published, file));
  const now = Temporal.Instant.from('2027-01-10T09:00:00Z');
  const site = await serveSite({ folder: published, port: 0, now: () => new Date(now.toString()) });
  const file = registrations;
  const endpoint = await startEndpoint({ port: 0, file, now: () => now, log: () => undefined });
  // Shows the page of ours that its own address asks for.
  const frame = createServer(({ url = '' }, response) => {
    const address = new URL(decodeURIComponent(url.slice(2)), EVENT).href;
    response.setHeader('Content-Type', 'text/html').end(`<iframe src="${address}"></iframe>`);
  });
  const elsewhere = await listen(frame, 0);
  servers = [site, endpoint, elsewhere];
  const answers = {
    [ORIGIN]: site.address.replace(/\/$/, ''),
    [FORM]: endpoint.address,
    [ELSEWHERE]: elsewhere.address,
    [FRAMER]: elsewhere.address,
  };
  open = (address) => openPage(address, { answers });
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

const isOurs = (address: string) => new URL(address).origin === ORIGIN;

/** Every address of the site that a page names, as the browser reads it. */
async function findAddresses(page: Page): Promise<string[]> {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('[href], [src], [srcset], [action], [poster]')].flatMap(
      (each) => {
        const given = ['href', 'src', 'action', 'poster'].map((name) => each.getAttribute(name));
        const sizes = each.getAttribute('srcset')?.split(',') ?? [];
        const all = [...given, ...sizes.map((size) => size.trim().split(' ')[0])];
        return all.flatMap((address) => (address ? new URL(address, document.baseURI).href : []));
      },
    ),
  );
  return found.map((address) => address.replace(/^webcal:/, 'https:').replace(/#.*/, ''));
}

describe('on any domain and below any path', () => {
  test('every link and file of every page is there, and below that path', async () => {
    const { page, requests, complaints } = await open(HOME);
    const statuses = new Map<string, number | undefined>();
    const files = await readdir(folder, { recursive: true });
    const built = files.filter((file) => file.endsWith('index.html'));
    const waiting = built.map((file) => HOME + file.replace('index.html', ''));
    expect(waiting.length).toBeGreaterThan(25);
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const isPage = next.endsWith('/');
      const response = isPage ? await page.goto(next) : undefined;
      const fetched = isPage ? undefined : await page.evaluate(fetchStatus, next);
      statuses.set(next, response?.status() ?? fetched);
      const found = isPage ? (await findAddresses(page)).filter(isOurs) : [];
      const isNew = (address: string) => !statuses.has(address) && !waiting.includes(address);
      waiting.push(...new Set(found.filter(isNew)));
    }
    const reached = [...statuses.keys()];
    expect([...statuses].filter(([, status]) => status !== 200)).toEqual([]);
    expect(reached.filter((address) => !address.startsWith(HOME))).toEqual([]);
    expect(requests.filter((request) => !request.startsWith(`GET ${HOME}`))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('the page for what does not exist works at any depth', async () => {
    const own = `${HOME}en/diep/onder/niets/`;
    const { page, requests } = await open(own);
    expect(await page.locator('h1').innerText()).toBe('Deze pagina bestaat niet');
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.filter((request) => !request.startsWith(`GET ${HOME}`))).toEqual([]);
    const named = (await findAddresses(page)).filter(isOurs);
    for (const address of named.filter((each) => each !== own)) {
      expect([address, await page.evaluate(fetchStatus, address)]).toEqual([address, 200]);
    }
    await page.locator('main a').first().click();
    expect(page.url()).toBe(HOME);
  });

  test('what machines read names the full addresses', async () => {
    const files = await readdir(folder, { recursive: true });
    const kinds = new Map<string, string[]>();
    for (const file of files.filter((name) => /\.(?:html|ics|xml|txt)$/.test(name))) {
      const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n ', '');
      const named = text.match(/https:\/\/evenementen\.voorbeeld\.test[^\s"<\\]*/g) ?? [];
      expect(named.filter((address) => !address.startsWith(HOME))).toEqual([]);
      for (const [kind, pattern] of Object.entries(TOLD)) {
        const told = [...text.matchAll(pattern)].map(([, address = '']) => address);
        kinds.set(kind, [...(kinds.get(kind) ?? []), ...told]);
      }
    }
    for (const [kind, told] of kinds) {
      expect([kind, told.length > 0]).toEqual([kind, true]);
      expect([kind, told.filter((address) => !address.startsWith(HOME))]).toEqual([kind, []]);
    }
  });
});

/** Where an address of the site itself stands in full. */
const TOLD = {
  canonical: /<link rel="canonical" href="([^"]*)"/g,
  hreflang: /<link rel="alternate" hreflang="[^"]*" href="([^"]*)"/g,
  sitemap: /<loc>([^<]*)</g,
  robots: /^Sitemap: (.*)$/gm,
  calendar: /^URL(?:;VALUE=URI)?:(\S*)/gm,
  changes: /<link rel="self" href="([^"]*)"/g,
  source: /^SOURCE;VALUE=URI:(\S*)/gm,
  'JSON-LD': /"@type":"Event","name":"[^"]*","description":"[^"]*","url":"([^"]*)"/g,
};

async function fetchStatus(address: string): Promise<number> {
  return (await fetch(address)).status;
}

describe('the policy of the page and that of the headers', () => {
  test('come with every answer, and say how long to keep it', async () => {
    const { page } = await open(EVENT);
    const headersOf = async (address: string) =>
      page.evaluate(async (url) => Object.fromEntries((await fetch(url)).headers), address);
    const all = {
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'strict-transport-security': 'max-age=31536000',
    };
    const font = await page.locator('link[as=font]').getAttribute('href');
    expect(await headersOf(EVENT)).toMatchObject(all);
    expect(await headersOf(`${HOME}nergens/`)).toMatchObject(all);
    expect(await headersOf(`${ORIGIN}${font}`)).toMatchObject({
      ...all,
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(await headersOf(`${HOME}calendar.ics`)).toMatchObject({
      ...all,
      'content-type': 'text/calendar; charset=utf-8',
    });
    const { 'cache-control': kept } = await headersOf(`${HOME}_astro/nergens.js`);
    expect(kept).toBe('no-store');
  });

  test('stand for nginx outside what is published, and not for the site of npm start', async () => {
    const part = '.draaiboek/nginx.conf';
    const text = await readFile(join(folder, '../../..', part), 'utf8');
    expect(text).toContain(`location ${BASE} {\n  error_page 404 ${BASE}404.html;\n`);
    expect(await readdir(folder)).not.toContain('nginx.conf');
    expect(existsSync(join(inject('folder'), '..', part))).toBe(false);
  });

  test('let one register and choose sessions, without a complaint', async () => {
    const { page, complaints } = await open(EVENT);
    await page.locator('#field-naam').fill('Ann D’Hondt');
    await page.locator('#field-email').fill('overal@voorbeeld.be');
    await page.locator('#field-organisatie').fill('Stad Gent');
    await page.getByLabel('In de zaal').check();
    await page.waitForFunction(() => document.forms[0]?.noValidate);
    const sent = page.waitForRequest(`${FORM}/f/agenda`);
    await page.getByRole('button', { name: 'Verstuur uw inschrijving' }).click();
    // What the service of a form needs to take it from this domain alone.
    expect((await (await sent).allHeaders())['referer']).toBe(`${ORIGIN}/`);
    await page.getByRole('heading', { name: 'U bent ingeschreven' }).waitFor();
    expect(await readFile(registrations, 'utf8')).toContain('overal@voorbeeld.be');
    await page.goto(`${EVENT}mijn-programma/`);
    await page.locator('input[type=checkbox]:enabled').first().check();
    expect(new URL(page.url()).hash).not.toBe('');
    expect(complaints).toEqual([]);
  });

  test('let one search in each language, without a complaint', async () => {
    for (const path of ['zoeken/?q=auteursrecht', 'en/search/?q=copyright']) {
      const { page, requests, complaints } = await open(HOME + path);
      const link = page.locator('main ol').getByRole('link', { name: /foto|photo/i });
      await link.first().click();
      await page.waitForLoadState('networkidle');
      expect(page.url()).toMatch(/\/(?:sessies|sessions)\/auteursrecht\/$/);
      expect(requests.filter((request) => !request.startsWith(`GET ${HOME}`))).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });

  test.each([
    [ELSEWHERE, '.', "frame-ancestors 'none'"],
    [FRAMER, '.', "frame-ancestors 'none'"],
    [FRAMER, 'sessies/auteursrecht/', "frame-ancestors 'none'"],
    [ELSEWHERE, 'inbedden/', `frame-ancestors ${FRAMER}`],
    [ELSEWHERE, `${HOME}en/digitaal-erfgoed/embed/`, `frame-ancestors ${FRAMER}`],
  ])('do not let %s show %s in a frame', async (site, shown, policy) => {
    const { page, complaints } = await open(`${site}/?${encodeURIComponent(shown)}`);
    const [, frame] = page.frames();
    expect(frame?.url()).toBe('chrome-error://chromewebdata/');
    expect(complaints).toEqual([expect.stringContaining(policy)]);
  });

  test.each([
    ['inbedden/', EVENT],
    [`${HOME}en/digitaal-erfgoed/embed/`, `${HOME}en/digitaal-erfgoed/`],
    ['../zolder/inbedden/', EVENT],
  ])('let the site that is named show %s, whose links leave its frame', async (shown, event) => {
    const { page, complaints } = await open(`${FRAMER}/?${encodeURIComponent(shown)}`);
    const frame = page.frameLocator('iframe');
    await frame.locator('#auteursrecht').waitFor();
    expect(await frame.locator('script, form, body > header, footer, nav').count()).toBe(0);
    expect(await frame.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await frame.locator('link[rel=canonical]').getAttribute('href')).toBe(event);
    await frame.locator('h1 a').click();
    await page.waitForURL(event, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
  });
});
