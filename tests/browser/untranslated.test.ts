import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, makeSite } from '../setup/make-site.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const folders: Record<string, string> = {};

/** What becomes of each translation of a site in two languages. */
const LEFT: Record<string, (text: string) => string | undefined> = {
  nothing: () => undefined,
  'the titles': (text) => {
    const [name = 'titles: {}'] = /^(?:title|name|organisation): .*$/m.exec(text) ?? [];
    return `---\n${name}\n---\n`;
  },
};

/** A talk that is announced in the language in which it is held, and nowhere translated. */
const ENGLISH = 'scannen';
const ENGLISH_TALK = `---
title: Scanning for the archive
summary: How to scan with what you have.
language: en
---

From the first box to the last, with an eye for your budget.
`;

beforeAll(async () => {
  for (const [left, toLeft] of Object.entries(LEFT)) {
    const root = await makeSite(`untranslated-${left.replace(' ', '-')}`, 'two-languages');
    const content = join(root, 'content');
    const files = await readdir(content, { recursive: true });
    for (const file of files.filter((each) => /\ben\.mdx?$/.test(each))) {
      const text = toLeft(await readFile(join(content, file), 'utf8'));
      if (text === undefined) await rm(join(content, file));
      else await writeFile(join(content, file), text);
    }
    const talk = join(content, 'events/digitaal-erfgoed/sessions', ENGLISH);
    await writeFile(join(talk, 'index.md'), ENGLISH_TALK);
    await rm(join(talk, 'en.md'), { force: true });
    const { code, output } = await buildSite(root, { AS_OF: '2027-01-10T10:00' });
    if (code !== 0) throw new Error(output);
    folders[left] = join(root, 'dist/en');
  }
});

// WCAG 2.2, criterion 3.1.2.
test.for(Object.keys(LEFT))('where %s is translated, words say their language', async (left) => {
  const folder = folders[left] ?? '';
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
  const told = [
    ...[
      'Archivaris',
      'Rechten en plichten',
      'Delen',
      'Hoe neemt u deel?',
      'Dia’s',
      'Studienamiddag',
    ],
    ...['Erfgoed van morgen', 'Gratis voor', 'Heemkringen', '50 plaatsen', 'Vijf minuten te voet'],
    ...['drempelvrij', 'Wie online volgt', 'Op aanvraag', 'nieuwe verwarming', 'In de zaal'],
    ...[
      'Oude Bibliotheek',
      'Kerkstraat 5, 1500 Halle',
      'Laatste dag om',
      'Leeszaal',
      'Een paar woorden volstaan',
    ],
  ];
  for (const word of told) expect(dutch).toContain(word);
});

test('a talk that is announced in English is in English on each page', async () => {
  const folder = folders['nothing'] ?? '';
  const read = (path: string) => readFile(join(folder, path, ENGLISH, 'index.html'), 'utf8');
  const dutch = await read('../digitaal-erfgoed/sessies');
  const english = await read('digitaal-erfgoed/sessions');
  expect(dutch).toMatch(/<h1 lang="en">Scanning/);
  expect(dutch).toMatch(/<div class="hung section prose" lang="en"/);
  expect(english).toMatch(/<h1>Scanning/);
  for (const html of [dutch, english]) expect(html).not.toMatch(/niet vertaald|not translated/);
});
