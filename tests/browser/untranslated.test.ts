import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, makeSite } from '../setup/make-site.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
let folder = '';

/** A site in two languages of which nothing is translated. */
beforeAll(async () => {
  const root = await makeSite('untranslated', 'two-languages');
  const content = join(root, 'content');
  const files = await readdir(content, { recursive: true });
  const translations = files.filter((file) => /\ben\.mdx?$/.test(file));
  await Promise.all(translations.map((file) => rm(join(content, file))));
  const { code, output } = await buildSite(root, { AS_OF: '2027-01-10T10:00' });
  if (code !== 0) throw new Error(output);
  folder = join(root, 'dist/en');
});

// WCAG 2.2, criterion 3.1.2.
test('words that are not translated say in which language they are, and no others do', async () => {
  const { page } = await open('/');
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(8);
  const wrong: unknown[] = [];
  let dutch = '';
  for (const file of pages) {
    const html = await readFile(join(folder, file), 'utf8');
    await page.setContent(html.replaceAll(/<script.*?<\/script>/gs, ''));
    const texts = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: { lang: string | null | undefined; text: string }[] = [];
      while (walker.nextNode()) {
        const { parentElement: parent, data: text } = walker.currentNode as Text;
        const lang = parent?.closest('[lang]')?.getAttribute('lang');
        if (!parent?.closest('script, style')) found.push({ lang, text });
      }
      return found;
    });
    const isDutch = /\b(?:de|het|een|van|voor|met|uw|naar|niet|hoe|op|ons)\b|Bewaren|Delen/;
    const isEnglish = /\b(?:the|and|with|you|your|from|by|Track|Room|Replaced|Reason)\b/;
    for (const { lang, text } of texts) {
      if ((lang === 'nl' ? isEnglish : isDutch).test(text)) wrong.push({ file, lang, text });
      if (lang === 'nl') dutch += `${text}\n`;
    }
  }
  expect(wrong).toEqual([]);
  for (const word of ['Archivaris', 'Rechten en plichten', 'Delen', 'Hoe neemt u deel?', 'Dia’s'])
    expect(dutch).toContain(word);
});
