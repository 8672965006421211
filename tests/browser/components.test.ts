import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFreePort } from '../../scripts/site/listen.ts';
import { serveSite } from '../../scripts/site/serve.ts';
import { buildSite, makeSite } from '../setup/make-site.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
let root: string;
let site: Awaited<ReturnType<typeof serveSite>>;

/** Builds the examples under a base path, with two files that nobody may see beside them. */
beforeAll(async () => {
  root = await makeSite('components', 'components');
  const pages = join(root, 'content/pages');
  await writeFile(join(pages, 'download/deelnemers.pdf'), 'Alleen voor ons.');
  await cp(join(pages, 'download'), join(pages, 'later'), { recursive: true });
  const later = join(pages, 'later/index.mdx');
  await writeFile(later, (await readFile(later, 'utf8')).replace('---', '---\ndraft: true'));
  for (const [file, more] of [
    ['plain/index.md', ''],
    ['mixed/index.mdx', '\n<Notice title="Zie ook">\n\n[Melding](/notice/)\n\n</Notice>\n'],
  ] as const) {
    const text = `---\ntitle: Links\nsummary: Links.\n---\n\n[Melding](/notice/) [ook][n]\n${more}\n[n]: /notice/\n`;
    await mkdir(join(pages, file, '..'));
    await writeFile(join(pages, file), text);
  }
  const port = await findFreePort(4700);
  const address = `http://127.0.0.1:${port}/pio/`;
  const { output } = await buildSite(root, { SITE_ADDRESS: address, AS_OF: '2026-03-02T10:00' });
  expect(output).toBe('De site staat in dist/.\n');
  const folder = join(root, 'served');
  await mkdir(folder);
  await cp(join(root, 'dist'), join(folder, 'pio'), { recursive: true });
  for (const file of ['404.html', '_headers'])
    await cp(join(root, 'dist', file), join(folder, file));
  site = await serveSite({ folder, port, now: () => new Date('2026-03-02T09:00:00Z') });
});
afterAll(() => site.close());

const address = (page: string) => new URL(`pio/${page}/`, site.address).href;

test('the files that pages name are published beside them, and no others', async () => {
  const files = await readdir(join(root, 'dist'), { recursive: true });
  expect(files.filter((file) => /\.(?:pdf|txt|webm|vtt|png)$/.test(file)).sort()).toEqual([
    'apple-touch-icon.png',
    'download/programma.pdf',
    'huisregels.txt',
    'robots.txt',
    'video/dag.png',
    'video/dag.vtt',
    'video/dag.webm',
  ]);
});

test('a download says its kind and size, and leads to the file', async () => {
  const { page } = await open(address('download'));
  const links = page.locator('main a');
  expect(await links.allTextContents()).toEqual([
    'Het programma om af te drukken (PDF, 8\u00a0kB)',
    'de huisregels (TXT, 1\u00a0kB)',
  ]);
  for (const link of await links.all()) {
    const href = (await link.getAttribute('href')) ?? '';
    expect((await page.request.get(new URL(href, site.address).href)).status()).toBe(200);
  }
});

test('a notice says its kind in words and shows its text as Markdown', async () => {
  const { page } = await open(address('notice'));
  const notices = page.getByRole('note');
  expect(await notices.locator('p:first-child').allTextContents()).toEqual([
    'Goed om te weten: De zaal is open vanaf 9 uur',
    'Let op: Breng uw identiteitskaart mee',
    'In orde: De opname staat online',
  ]);
  expect(await notices.nth(1).locator('li').count()).toBe(2);
});

test('a video of our own plays with its captions; one elsewhere is a link', async () => {
  const { page, complaints } = await open(address('video'));
  const played = await page
    .locator('video')
    .first()
    .evaluate(async (video: HTMLVideoElement) => {
      video.muted = true;
      await video.play();
      const [track] = video.textTracks;
      return { title: video.ariaLabel, lang: track?.language, label: track?.label };
    });
  expect(played).toEqual({ title: 'Zo verloopt de dag', lang: 'nl', label: 'Nederlands' });
  await page.getByText('Uitgeschreven tekst', { exact: true }).click();
  expect(await page.getByText('De burgemeester zegt').isVisible()).toBe(true);
  expect(
    await page
      .locator('main a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href)),
  ).toEqual([address('notice'), 'https://voorbeeld.be/opname']);
  expect(complaints).toEqual([]);
});

test.each(['plain', 'mixed'])('a link from the root stays on the site: %s', async (name) => {
  const { page } = await open(address(name));
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect([...new Set(links)]).toEqual(['/pio/notice/']);
});
