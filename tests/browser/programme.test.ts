import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findFreePort, type Listening } from '../../scripts/site/listen.ts';
import { serveSite } from '../../scripts/site/serve.ts';
import { buildSite, makeSite } from '../setup/make-site.ts';
import { findViolations } from './axe.ts';
import { findHtmlMistakes } from './html-mistakes.ts';
import { useBrowser } from './open-page.ts';

/** On the day itself, while three rooms are at work. */
const DURING = new Date('2026-10-08T09:00:00Z');

const open = useBrowser();
let site: Listening;
let now = DURING;

beforeAll(async () => {
  const root = await makeSite('programme', 'two-days');
  const port = await findFreePort(5200);
  const { output } = await buildSite(root, {
    SITE_ADDRESS: `http://127.0.0.1:${port}/`,
    FORM_ENDPOINT: 'http://127.0.0.1:9/f/test',
    AS_OF: '2026-10-08T11:00',
    SERVED_LOCALLY: '1',
  });
  expect(output).toBe('De site staat in dist/.\n');
  site = await serveSite({ folder: join(root, 'dist'), port, now: () => now });
});
beforeEach(() => {
  now = DURING;
});
afterAll(() => site.close());

const openHere = (options = {}) => open(new URL('dienst-dichtbij/', site.address).href, options);

/** The boxes of the slots of the first day, in the order of the page. */
const measure = (page: Page) =>
  page
    .locator('.programme .slots')
    .first()
    .locator(':scope > li')
    .evaluateAll((slots) =>
      slots.map((slot) => {
        const { left, right, top, bottom } = slot.getBoundingClientRect();
        const start = slot.querySelector('time')?.dateTime ?? '';
        const room = /Zaal: (\w+)/.exec(slot.textContent)?.[1];
        const isCut = slot.scrollWidth > slot.clientWidth + 1;
        return { left, right, top, bottom, start, room, isCut };
      }),
    );

describe('where the width allows', () => {
  test('each slot stands below the name of its room, in the order of time, and none overlap', async () => {
    const { page, complaints } = await openHere({ viewport: { width: 1280, height: 900 } });
    const slots = await measure(page);
    const names = page.locator('.room-names').first().locator('span');
    const columns = await names.evaluateAll((all) =>
      all.map((name) => [name.textContent, Math.round(name.getBoundingClientRect().left)]),
    );
    const lefts = Object.fromEntries(columns) as Record<string, number>;
    expect(Object.keys(lefts)).toEqual(['', 'Forum', 'Dokzaal', 'Kadezaal']);
    for (const { left, room, isCut } of slots) {
      expect(Math.round(left)).toBe(lefts[room ?? '']);
      expect(isCut).toBe(false);
    }
    for (const [index, slot] of slots.entries())
      for (const before of slots.slice(0, index)) {
        expect(slot.start >= before.start).toBe(true);
        expect(slot.top).toBeGreaterThanOrEqual(before.top - 1);
        const isBeside = slot.left >= before.right || before.left >= slot.right;
        expect(isBeside || slot.top >= before.bottom - 1).toBe(true);
      }
    expect(complaints).toEqual([]);
  });

  test('on a telephone the same slots are a list, hours left and text right', async () => {
    const { page } = await openHere({ viewport: { width: 320, height: 640 } });
    const slots = await measure(page);
    expect(new Set(slots.map(({ left }) => left)).size).toBe(1);
    expect(slots.every(({ top }, index) => top >= (slots[index - 1]?.bottom ?? 0) - 1)).toBe(true);
    expect(await page.locator('.room-names:visible').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await findViolations(page)).toEqual([]);
  });

  test('the page is sound, and every slot has a place of its own, a break by its time', async () => {
    const { page } = await openHere({ viewport: { width: 1280, height: 900 } });
    expect(await page.locator('.slot:not([id])').count()).toBe(0);
    expect(await page.locator('[id="T2026-10-08-10-30"] .title').innerText()).toBe('Korte pauze');
    const html = await (await fetch(page.url())).text();
    const mistakes = await findHtmlMistakes([['programme', html]]);
    expect(mistakes.filter((mistake) => !mistake.includes('long-title'))).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
  });
});

describe('on the day itself', () => {
  const read = (page: Page) =>
    page
      .locator('.running')
      .evaluateAll((marks) =>
        marks.map((mark) => `${mark.textContent}: ${mark.closest('.slot')?.id ?? ''}`),
      );

  test('what is on and what comes next say so by the clock of the server', async () => {
    const { page, complaints } = await openHere();
    await page.locator('.running').first().waitFor();
    expect(await read(page)).toEqual([
      'Nu bezig: heldere-brieven',
      'Straks: formulieren-testen',
      'Nu bezig: klantreis',
      'Nu bezig: mobiel-loket',
    ]);
    await page.getByRole('link', { name: 'Nu bezig' }).click();
    expect(new URL(page.url()).hash).toBe('#heldere-brieven');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('P');
    expect(complaints).toEqual([]);
  });

  test('the words move along while the page is open, without asking again', async () => {
    const { page, requests } = await open('');
    await page.clock.install({ time: new Date('2031-01-01T00:00:00Z') });
    await page.goto(new URL('dienst-dichtbij/', site.address).href);
    await page.locator('.running').first().waitFor();
    const before = requests.length;
    await page.clock.fastForward('00:25:30');
    expect(await read(page)).toEqual([
      'Nu bezig: formulieren-testen',
      'Straks: vragen-taal',
      'Nu bezig: klantreis',
      'Nu bezig: zitdagen',
    ]);
    expect(requests.length).toBe(before);
  });

  test('what does not take place is not on', async () => {
    now = new Date('2026-10-08T12:00:00Z');
    const { page } = await openHere();
    await page.locator('.running').first().waitFor();
    expect((await read(page)).join()).not.toContain('avondloket');
  });

  test.each(['2026-10-09T13:00:00Z', 'no time'])('at %s nothing is marked', async (time) => {
    now = new Date(time === 'no time' ? NaN : time);
    const { page } = await openHere();
    await page.waitForTimeout(300);
    expect(await page.locator('.running').count()).toBe(0);
    expect(await page.locator('[data-jump]:visible').count()).toBe(0);
  });
});

describe('on paper', () => {
  test.each([
    ['the demonstration', 'ai4gov/', 3],
    ['two days with three rooms', '', 7],
  ])('%s fits sheets of A4 in width, with date and zone, on few of them', async (_, path, most) => {
    const { page } = path ? await open(path) : await openHere();
    const options = { format: 'A4', margin: { left: '15mm', right: '15mm' } } as const;
    const pdf = (await page.pdf(options)).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(most);
    // 180 mm at 96 pixels an inch.
    await page.setViewportSize({ width: 680, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(680);
    const furniture = 'header.header, footer, form, .programme details';
    expect(await page.locator(furniture).locator('visible=true').count()).toBe(0);
    const days = await page.locator('.programme > .stack').allInnerTexts();
    for (const day of days)
      expect(day).toMatch(/^\D+\d+ \w+ 20\d\d[^]{1,3}Alle uren in Belgische tijd/);
    const broken = page.locator('.slot:not(:has(.parts))');
    const rules = await broken.evaluateAll((all) =>
      all.map((one) => getComputedStyle(one).breakInside),
    );
    expect(new Set(rules)).toEqual(new Set(['avoid']));
  });
});
