import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestFolder } from '../setup/digest-folder.ts';
import { buildSite, makeSite } from '../setup/make-site.ts';

/** What one changes, by file, and files of the site that then say something else. */
const EDITS = {
  'a session': [
    [
      'content/events/inspiratiedag/sessions/open-data/index.mdx',
      'Open data vinden',
      'Data vinden',
    ],
    [
      '/inspiratiedag/index.html',
      '/inspiratiedag/programme.ics',
      '/sprekers/an-peeters/index.html',
    ],
  ],
  'a speaker': [
    ['content/speakers/an-peeters/index.md', 'name: An Peeters', 'name: Ann Peeters'],
    ['/inspiratiedag/index.html', '/inspiratiedag/sessies/open-data/index.html'],
  ],
  'site.yml': [
    ['content/site.yml', 'name: Agenda van de stad', 'name: Agenda'],
    ['/inspiratiedag/share.png', '/inspiratiedag/index.html', '/sprekers/an-peeters/index.html'],
  ],
  'an interface word of the site': [
    ['content/site.yml', 'Schrijf mij in', 'Ik kom'],
    ['/inspiratiedag/index.html'],
  ],
  'an interface word': [
    ['src/i18n/words/nl.ts', "'Ga naar de inhoud'", "'Naar de inhoud'"],
    ['/index.html', '/404.html', '/inspiratiedag/index.html'],
  ],
} as const;

test('a build after one edit gives the bytes of a build from nothing, in every file', async () => {
  const root = await makeSite('one-edit', 'rich');
  const build = async () => {
    const { code, output } = await buildSite(root, { AS_OF: '2026-03-02T10:00' });
    expect(code, output).toBe(0);
    return digestFolder(join(root, 'dist'));
  };
  let before = await build();
  for (const [edit, [[file, from, to], changed]] of Object.entries(EDITS)) {
    const text = await readFile(join(root, file), 'utf8');
    expect(text.split(from)).toHaveLength(2);
    await writeFile(join(root, file), text.replace(from, to));
    const after = await build();
    const same = changed.filter((each) => !after[each] || after[each] === before[each]);
    expect(same, edit).toEqual([]);
    for (const kept of ['.draaiboek', '.astro', 'dist'])
      await rm(join(root, kept), { recursive: true, force: true });
    before = await build();
    expect(after, edit).toEqual(before);
  }
}, 600_000);
