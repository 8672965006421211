import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { readWithPart, toTable } from '../generated-tables.ts';
import { useBrowser } from './open-page.ts';
import { readBuilt, readPages } from './pages.ts';

const README = 'scripts/README.md';

const open = useBrowser();

/** What a page is, by its address and what it holds; the first that fits. */
const TYPES: readonly (readonly [type: string, path: RegExp, html?: RegExp])[] = [
  ['moved', /./, / id="moved"/],
  ['not found', /^404/],
  ['home', /^(?:en\/)?index\.html/],
  ['archive', /^(?:archief|en\/archive)\//],
  ['speaker', /^(?:sprekers|en\/speakers)\//],
  ['session', /\/(?:sessies|sessions)\//],
  ['search', /^(?:zoeken|en\/search)\//],
  ['my programme', /\/(?:mijn-programma|my-programme)\//],
  ['in a frame', /\/(?:inbedden|embed)\//],
  ['thanks', /\/(?:bedankt|thanks)\//],
  ['withdrawal', /\/(?:uitschrijven|withdraw)\//],
  ['withdrawn', /\/(?:uitgeschreven|withdrawn)\//],
  ['event with a form', /./, / data-registration=/],
  ['event', /./, /"@type":"Event"/],
  ['text', /./],
];

const toType = ([path, html]: readonly [string, string]) =>
  TYPES.find(([, place, part]) => place.test(path) && (part?.test(html) ?? true))?.[0] ?? '';
const findScripts = (html: string) =>
  [...html.matchAll(/<script(?! type="application\/ld\+json")[^>]*>([^]*?)<\/script>/g)].map(
    ([, code = '']) => code,
  );

/** What search fetches before its first answer, beside a part of its index. */
const ENGINE = ['_search/pagefind.js', '_search/wasm.nl.pagefind'];

/** Everything that needs script: what its script says alone, and when it starts. */
const ENHANCEMENTS = [
  ['form without reload', /data-registration/, 'the first touch of the form'],
  ['what is on now', /running/, 'the page, on the day itself'],
  ['filters', /data-fits/, 'the page'],
  ['my programme', /X-WR-CALNAME/, 'the page'],
  ['search', /pagefind\.js/, 'the page, with a question in its address'],
  ['former address keeps what stands after #', /#moved/, 'the page'],
] as const;

/** Tenths, and whole ones from ten up, so that a bundler may order its code otherwise. */
const toKilobytes = (code: string | Buffer) => {
  const kilobytes = gzipSync(code).length / 1000;
  return `${kilobytes < 10 ? kilobytes.toFixed(1) : Math.ceil(kilobytes)} KB`;
};

// When a script changed: npm test -- tests/browser/budgets.test.ts -u
test('the table of enhancements says what the built pages hold; -u writes it anew', async () => {
  const pages = await readPages();
  const rows = ENHANCEMENTS.map(([name, mark, trigger]) => {
    const holders = pages.filter(([, html]) => findScripts(html).some((code) => mark.test(code)));
    const [, html = ''] = holders[0] ?? [];
    return {
      name,
      trigger,
      on: new Set(holders.map(toType)),
      code: findScripts(html).find((code) => mark.test(code)) ?? '',
    };
  });
  const lines = rows.map(async ({ name, trigger, on, code }) => {
    const fetched = name === 'search' ? ENGINE : (/_astro\/[\w.-]+\.js/.exec(code) ?? []);
    const files = fetched.map((file) => readFile(join(inject('statesFolder'), file)));
    const later = Buffer.concat(await Promise.all(files));
    return [
      name,
      [...on].join(', '),
      trigger,
      toKilobytes(code),
      later.length > 0 ? toKilobytes(later) : '–',
    ];
  });
  const head = ['enhancement', 'on', 'starts with', 'in the page', 'fetched then'];
  const table = toTable([head, ...(await Promise.all(lines))]);
  const wanted = await readWithPart(README, 'enhancements', table);
  await expect(wanted).toMatchFileSnapshot(`../../${README}`);
});

test('a page has no script but those of the table, each once', async () => {
  const wrong = (await readPages()).filter(([, html]) => {
    const scripts = findScripts(html);
    const known = ENHANCEMENTS.flatMap(([, mark]) => scripts.find((code) => mark.test(code)) ?? []);
    return known.length < scripts.length;
  });
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test('pages are light: the largest of each type, as it is sent', async () => {
  const largest: Record<string, { html: string; brotli: number; gzip: number }> = {};
  for (const page of await readPages()) {
    const [path, html] = page;
    const type = path === 'ai4gov/index.html' ? 'event AI4GOV' : toType(page);
    if ((largest[type]?.html.length ?? 0) > html.length) continue;
    largest[type] = { html, brotli: 0, gzip: gzipSync(html).length };
  }
  for (const each of Object.values(largest)) each.brotli = brotliCompressSync(each.html).length;
  const table = Object.entries(largest).map(
    ([type, { html, brotli, gzip }]) =>
      `${type.padEnd(18)} ${[Buffer.byteLength(html), gzip, brotli].map((size) => String(size).padStart(7)).join('')}`,
  );
  console.log(`${'bytes per page'.padEnd(18)}    html   gzip brotli\n${table.sort().join('\n')}`);
  expect(largest['event AI4GOV']?.brotli).toBeLessThanOrEqual(14_600);
});

describe('the event page with an open form', () => {
  test('asks for itself and its font alone, and runs nothing until the form is touched', async () => {
    const { page, requests } = await open('ai4gov/');
    // The header shows the picture of the tab, for which a browser asks when it likes.
    const asked = requests.filter((request) => !request.endsWith('/favicon.svg'));
    expect(asked.map((request) => request.replace(/\S+\//, ''))).toEqual([
      'GET ',
      expect.stringMatching(/^GET atkinson.*\.woff2$/),
    ]);
    expect(new Set(requests).size).toBeLessThanOrEqual(3);
    expect(await page.evaluate(() => document.forms[0]?.noValidate)).toBe(false);
    const [[, html] = ['', '']] = await readBuilt(inject('folder'), 'ai4gov/index.html');
    expect(findScripts(html).join('').length).toBeLessThanOrEqual(2000);
    expect(html).not.toContain('astro-island');
  });

  test.each([
    [320, 0],
    [320, 1500],
    [1280, 0],
    [1280, 1500],
  ])('shifts nothing at %d CSS pixels with a font %d ms late', async (width, late) => {
    const { page } = await open('ai4gov/', { viewport: { width, height: 720 } });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, late));
      await route.continue();
    });
    await page.reload({ waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBe(0);
  });
});
