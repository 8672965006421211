/**
 * Makes the pictures of `content/README.md` anew, from what the guide itself says to write, and
 * those of `README.md`, from the real content and a fixture with rooms:
 * CHROME_PATH=… node tests/setup/make-guide-pictures.ts
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { copyProject } from '../../scripts/site/copy-project.ts';
import { findFreePort } from '../../scripts/site/listen.ts';
import { serveSite } from '../../scripts/site/serve.ts';
import { type Example, follow, readGuide, SIX_STEPS } from '../content/guide.ts';
import { buildSite, makeSite } from './make-site.ts';

const PROJECT = join(import.meta.dirname, '../..');
const PICTURES = join(PROJECT, '.github/guide');
const MOMENT = '2027-04-01T10:00';
const ENDPOINT = 'https://formulieren.stad.test/f/agenda';

/** What a label says, and the element that it stands beside. */
type Labels = readonly (readonly [field: string, selector: string])[];

const EVENT: Labels = [
  ['kind', '.band .kind'],
  ['title', 'h1'],
  ['days (programme.md)', '.band .fact:nth-child(1) dd'],
  ['venue', '.band .fact:nth-child(2) dd'],
  ['registration: closes', '.band .fact:nth-child(3) dd'],
  ['summary', '.band .lead'],
  ['registration: audience', '.band .lead ~ * .fact:nth-child(1) dd'],
  ['registration: price', '.band .lead ~ * .fact:nth-child(2) dd'],
  ['de tekst onder de velden', '#over ~ p'],
];

const PROGRAMME: Labels = [
  ['date', '.programme time'],
  ['kind', '.slot .title'],
  ['id, title', '#herstelblok .title'],
  ['session', '#herstelblok .parts .title'],
  ['speakers (van de sessie)', '#herstelblok .parts .title ~ ul'],
  ['parts', '#herstelblok .parts > :last-child .title'],
  ['start, minutes', '#ruilbeurs .times'],
  ['room, track', '#ruilbeurs .title + *'],
];

const SESSION: Labels = [
  ['title', 'h1'],
  ['summary', '.lead'],
  ['start, minutes (programme.md)', 'main .fact:nth-child(1) dd'],
  ['room (programme.md)', 'main .fact:nth-child(2) dd'],
  ['speakers', 'main .fact:nth-child(3) dd'],
  ['level', 'main .fact:nth-child(4) dd'],
  ['slides', 'main .fact:nth-child(5) dd'],
  ['de tekst onder de velden', 'main .prose p'],
];

const guide = await readGuide();
const examplesOf = (title: string): readonly Example[] =>
  guide.find((section) => section.title === title)?.examples ?? [];
const steps = examplesOf(SIX_STEPS);

const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await withSite(steps, async (open) => {
    await save('event', await open('buurtdag/'), EVENT);
  });
  const more = ['Blokken, zalen en themalijnen', 'Sessies en sprekers'].flatMap(examplesOf);
  await withSite([...steps, ...more], async (open) => {
    await save('programme', await open('buurtdag/'), PROGRAMME, '.programme');
    await save('session', await open('buurtdag/sessies/herstellen/'), SESSION);
  });
  await saveReport();
  await saveForReadme();
} finally {
  await browser.close();
}

/** Builds and serves a site with examples of the guide. */
async function withSite(
  examples: readonly Example[],
  look: (open: (path: string) => Promise<Page>) => Promise<void>,
): Promise<void> {
  const root = await copyProject('guide');
  await follow(root, examples);
  const port = await findFreePort(4800);
  const env = { AS_OF: MOMENT, SITE_ADDRESS: `http://127.0.0.1:${port}/`, FORM_ENDPOINT: ENDPOINT };
  const { code, output } = await buildSite(root, env);
  if (code !== 0) throw new Error(output);
  const now = () => new Date('2027-04-01T08:00:00Z');
  const site = await serveSite({ folder: join(root, 'dist'), port, now });
  await look((path) => openPage(new URL(path, site.address).href));
  await site.close();
  await rm(root, { recursive: true });
}

async function openPage(address: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 900, height: 1000 },
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  // The first time the font may be too late to be used.
  await page.reload({ waitUntil: 'networkidle' });
  return page;
}

/** Draws the labels in a margin of their own, beside what they are about, and takes the picture. */
async function save(name: string, page: Page, labels: Labels, part = 'main'): Promise<void> {
  const clip = await page.evaluate(drawLabels, { labels, part });
  await keep(name, await page.screenshot({ clip, fullPage: true }));
}

function drawLabels({ labels, part }: { labels: Labels; part: string }) {
  const linesOf = (element: Element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  };
  document.body.style.marginInlineEnd = '17rem';
  const whole = document.querySelector(part)?.getBoundingClientRect();
  let lowest = 0;
  let last = 0;
  for (const [index, [field, selector]] of labels.entries()) {
    const target = document.querySelector(selector);
    if (!target) throw new Error(`Nothing on the page is ${selector}.`);
    const [first = target.getBoundingClientRect()] = linesOf(target);
    const middle = first.top + first.height / 2;
    const top = Math.max(middle + scrollY, lowest);
    lowest = top + 34;
    last = Math.max(last, top + 24);
    // The line starts where all that stands beside it ends.
    const beside = linesOf(target.closest('li, .fact') ?? target).filter(
      (each) => each.top < middle && each.bottom > middle,
    );
    const from = Math.max(...[first, ...beside].map((each) => each.right));
    const label = document.createElement('p');
    label.textContent = `${index + 1}  ${field}`;
    label.style.cssText = `position:absolute;top:${top}px;right:1rem;width:15rem;margin:0;padding:.2rem .6rem;transform:translateY(-50%);border-radius:.3rem;background:#7a1030;color:#fff;font:600 13px/1.4 ui-monospace,monospace`;
    const line = document.createElement('div');
    line.style.cssText = `position:absolute;top:${top - 1}px;left:${from + 6}px;right:16rem;border-top:2px dashed #7a1030`;
    document.body.append(line, label);
  }
  const y = Math.max((whole?.top ?? 0) + scrollY - 8, 0);
  return { x: 0, y, width: innerWidth, height: last - y + 48 };
}

/** What visitors see: the real event, wide and light, narrow and dark, printed; and rooms. */
async function saveForReadme(): Promise<void> {
  const real = await makeSite('pictures');
  await buildSite(real, { AS_OF: '2021-06-01T10:00', FORM_ENDPOINT: ENDPOINT });
  const rooms = await makeSite('pictures-rooms', 'two-days');
  await buildSite(rooms, { AS_OF: '2026-09-01T10:00', FORM_ENDPOINT: ENDPOINT });
  const takes = [
    ['event', real, 'ai4gov/', { width: 1280, height: 2000 }, {}],
    ['event-narrow', real, 'ai4gov/', { width: 320, height: 1400 }, { colorScheme: 'dark' }],
    ['event-printed', real, 'ai4gov/', { width: 720, height: 1400 }, { media: 'print' }],
    ['rooms', rooms, 'dienst-dichtbij/#programma', { width: 1280, height: 1400 }, {}],
  ] as const;
  for (const [name, root, path, viewport, media] of takes) {
    const port = await findFreePort(4800);
    const site = await serveSite({ folder: join(root, 'dist'), port, now: () => new Date() });
    const page = await openPage(new URL(path, site.address).href);
    await page.setViewportSize(viewport);
    await page.emulateMedia(media);
    await keep(`../${name}`, await page.screenshot());
    await site.close();
  }
  await Promise.all([real, rooms].map((root) => rm(root, { recursive: true })));
}

/** What `npm run dev` shows while the programme names a session that does not exist. */
async function saveReport(): Promise<void> {
  const root = await copyProject('guide');
  await follow(root, steps);
  const file = join(root, 'content/events/buurtdag/programme.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('session: herstellen', 'session: herstelen'));
  const child = spawn(process.execPath, [join(PROJECT, 'scripts/dev.ts'), '--as-of', MOMENT], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const [found] =
        /http:\/\/127\.0\.0\.1:\d+\//.exec(stripVTControlCharacters(String(chunk))) ?? [];
      if (found) resolve(found);
    });
    child.once('exit', reject);
  });
  const context = await browser.newContext({ viewport: { width: 900, height: 380 } });
  const page = await context.newPage();
  await page.goto(`${address}buurtdag/`);
  await keep('report', await page.screenshot());
  child.kill();
  await once(child, 'exit');
  await rm(root, { recursive: true });
}

/** Few colours are enough for text, and keep a picture small. */
async function keep(name: string, picture: Buffer): Promise<void> {
  await sharp(picture)
    .png({ palette: true, colours: 64 })
    .toFile(join(PICTURES, `${name}.png`));
}
