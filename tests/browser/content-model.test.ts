import { appendFile, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFreePort, type Listening } from '../../scripts/site/listen.ts';
import { serveSite } from '../../scripts/site/serve.ts';
import { buildSite, makeSite } from '../setup/make-site.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
let folder = '';
let site: Listening;

/** The content that has everything, with a speaker and a session that may not be seen yet. */
beforeAll(async () => {
  const root = await makeSite('content-model', 'rich');
  const content = join(root, 'content');
  const event = join(content, 'events/inspiratiedag');
  await mkdir(join(content, 'speakers/geheim'));
  await writeFile(
    join(content, 'speakers/geheim/index.md'),
    '---\nname: Nog Geheim\ndraft: true\npicture: { file: ./geheim.jpg, alt: Niemand }\n---\n',
  );
  await sharp(join(event, 'stadhuis.jpg'))
    .resize(500)
    .toFile(`${content}/speakers/geheim/geheim.jpg`);
  await appendFile(join(event, 'index.mdx'), '\n![De zaal](./stadhuis.jpg)\n');
  const programme = join(event, 'programme.mdx');
  const text = await readFile(programme, 'utf8');
  const late = `      - session: later
        minutes: 30
      - id: avond
        start: 23:30
        minutes: 60
        title: Avond
        speakers: [{ id: geheim }, { id: an-peeters }]
      - id: nacht
        minutes: 30
        title: Nacht
`;
  await writeFile(
    programme,
    text.replace('    end: 17:00\n', '').replace('  - date: 2026-04-24\n', `${late}$&`),
  );
  const port = await findFreePort(4600);
  const { code, output } = await buildSite(root, {
    AS_OF: '2026-03-01T10:00',
    SITE_ADDRESS: `http://127.0.0.1:${port}/agenda/`,
  });
  if (code !== 0) throw new Error(output);
  folder = join(root, 'dist');
  const now = () => new Date('2026-03-01T09:00:00Z');
  const served = join(root, 'served');
  await cp(folder, join(served, 'agenda'), { recursive: true });
  for (const file of ['404.html', '_headers']) await cp(join(folder, file), join(served, file));
  site = await serveSite({ folder: served, port, now });
});
afterAll(() => site.close());

const openHere = (path: string) => open(new URL(`agenda/${path}`, site.address).href);
const read = (path: string) => readFile(join(folder, path));

test('a site in one language offers no other', async () => {
  const html = await readFile(join(folder, 'inspiratiedag/index.html'), 'utf8');
  expect(html).not.toContain('hreflang');
});

describe('former addresses', () => {
  test.each([
    ['opendatadag/', 'inspiratiedag/'],
    ['opendatadag/bedankt/', 'inspiratiedag/bedankt/'],
    ['opendatadag/sessies/data-vinden/', 'inspiratiedag/sessies/open-data/'],
    ['inspiratiedag/sessies/data-vinden/', 'inspiratiedag/sessies/open-data/'],
  ])('%s leads to %s', async (former, now) => {
    const html = (await read(`${former}index.html`)).toString();
    const path = `/agenda/${now}`;
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${path}">`);
    expect(html).toContain(`<link rel="canonical" href="${new URL(path, site.address).href}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<a href="${path}" id="moved">`);
    // What stands after the # comes along: a place on the page, or chosen sessions.
    const { page, complaints } = await openHere(`${former}#open-data`);
    await page.waitForURL(new URL(`${path}#open-data`, site.address).href);
    expect(complaints).toEqual([]);
  });

  test('a removed session leads to what became of it', async () => {
    const { page } = await openHere('opendatadag/sessies/sensoren/');
    await page.waitForURL(new URL('/agenda/inspiratiedag/#sensoren', site.address).href);
    expect(await page.locator('#sensoren').innerText()).toContain('De spreker is verhinderd.');
  });

  test.each([
    ['opendatadag/calendar.ics', 'inspiratiedag/calendar.ics'],
    ['opendatadag/programme.ics', 'inspiratiedag/programme.ics'],
    ['opendatadag/sessions/sensoren.ics', 'inspiratiedag/sessions/sensoren.ics'],
    ['inspiratiedag/sessions/data-vinden.ics', 'inspiratiedag/sessions/open-data.ics'],
    ['opendatadag/sessions/data-vinden.ics', 'inspiratiedag/sessions/open-data.ics'],
  ])('%s serves the bytes of %s', async (former, now) => {
    expect((await read(former)).equals(await read(now))).toBe(true);
  });
});

describe('pictures', () => {
  test('come in several widths with their dimensions, in front matter and in texts', async () => {
    const { page } = await openHere('inspiratiedag/');
    const pictures = await page.locator('main img').evaluateAll((images) =>
      images.map((image) => ({
        alt: image.getAttribute('alt'),
        size: [image.getAttribute('width'), image.getAttribute('height')].join('×'),
        widths: image.getAttribute('srcset')?.match(/ \d+w/g)?.join(''),
        loading: image.getAttribute('loading'),
      })),
    );
    const copies = { size: '1280×853', widths: ' 400w 800w 1280w', loading: 'lazy' };
    expect(pictures).toEqual([
      { alt: 'De grote zaal van het stadhuis', ...copies },
      { alt: 'De zaal', ...copies },
    ]);
  });

  test('are published as copies alone, without the place where they were taken', async () => {
    const original = 'tests/fixtures/rich/content/events/inspiratiedag/stadhuis.jpg';
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const names = (await readdir(join(folder, '_astro'))).filter(
      (name) => !/\.(js|woff2)$/.test(name),
    );
    expect([...new Set(names.map((name) => name.replace(/\..*\./, '.')))].sort()).toEqual([
      'an-peeters.webp',
      'kaart.webp',
      'stadhuis.webp',
    ]);
    for (const name of names) {
      const { exif, width } = await sharp(await read(`_astro/${name}`)).metadata();
      expect(exif).toBeUndefined();
      expect(width).toBeLessThanOrEqual(1280);
    }
  });
});

test('an event of several days says at the top on which day and hour it begins and ends', async () => {
  const { page } = await openHere('inspiratiedag/');
  const when = await page.locator('dl.facts dd').first().innerText();
  expect(when.split('\n')).toEqual([
    'Van donderdag 23 april 2026 tot en met vrijdag 24 april 2026',
    expect.stringMatching(
      /^Het begint donderdag om 9 uur en eindigt vrijdag om .* uur \(Belgische tijd\)\.$/,
    ),
  ]);
});

test('a speaker’s page has who they are, a picture with its credit, and what they do where', async () => {
  const { page, complaints } = await openHere('sprekers/an-peeters/');
  expect(await page.locator('h1').innerText()).toBe('An Peeters');
  expect(await page.locator('figcaption').innerText()).toBe('Foto: Stad');
  const sessions = await page.locator('.appearances li').allInnerTexts();
  expect(sessions.map((text) => text.split(/\n+/))).toEqual([
    [
      'Welkom',
      'donderdag 23 april 2026, van 9.30 tot 9.45 uur (Belgische tijd)',
      'Moderator, Gastvrouw',
      'Inspiratiedag open data',
    ],
    [
      'Open data vinden',
      'donderdag 23 april 2026, van 10 tot 10.45 uur (Belgische tijd)',
      'Diensthoofd Open Data',
      'Inspiratiedag open data',
    ],
    [
      'Avond',
      'donderdag 23 april 2026, van 23.30 tot 0.30 uur (Belgische tijd)',
      'Inspiratiedag open data',
    ],
  ]);
  const links = page.locator('.appearances strong a');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '/agenda/inspiratiedag/#welkom',
    '/agenda/inspiratiedag/sessies/open-data/',
    '/agenda/inspiratiedag/#avond',
  ]);
  expect(complaints).toEqual([]);
});

test('what is a draft is nowhere; a draft speaker is named without a link', async () => {
  const files = await readdir(folder, { recursive: true });
  expect(files.filter((name) => /geheim|later/.test(name))).toEqual([]);
  const { page } = await openHere('inspiratiedag/');
  expect(await page.locator('#later').count()).toBe(0);
  expect(await page.getByText('Nog Geheim').count()).toBe(1);
  expect(await page.getByRole('link', { name: 'Nog Geheim' }).count()).toBe(0);
});

test('each day has a heading with its slots one level deeper, and the night its own date', async () => {
  const { page } = await openHere('inspiratiedag/');
  const headings = page.locator('.programme :is(h2, h3, h4, h5)');
  const outline = await headings.evaluateAll((all) =>
    all.map(({ tagName, textContent }) => `${tagName} ${textContent.trim()}`),
  );
  expect(outline).toEqual([
    'H2 Programma',
    'H3 donderdag 23 april 2026',
    'H4 Onthaal',
    'H4 Welkom',
    'H4 Data in de stad',
    'H5 Open data vinden',
    'H5 Vragen',
    'H4 Fietsers tellen',
    'H4 Lunch',
    'H4 Avond',
    'H4 Nacht',
    'H3 vrijdag 24 april 2026',
    'H4 Conclusies',
    'H3 Niet meer in het programma',
  ]);
  expect(await page.locator('.other-day').allInnerTexts()).toEqual(['vrijdag 24 april 2026']);
});

test('a cancelled session leads from its own page to what replaces it', async () => {
  const { page } = await openHere('inspiratiedag/sessies/fietstellingen/');
  const link = page.getByRole('link', { name: 'In de plaats komt: Open data vinden' });
  expect(await link.getAttribute('href')).toBe('/agenda/inspiratiedag/#open-data');
});
