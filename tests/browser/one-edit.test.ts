import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestFolder } from '../setup/digest-folder.ts';
import { buildSite, makeSite } from '../setup/make-site.ts';

/**
 * What one changes, by file, and files of the site that then say something else. First what all
 * pages show, so that a page that stayed behind is still there at the end.
 */
const EDITS = {
  'an interface word': [
    ['src/i18n/words/nl.ts', "'Ga naar de inhoud'", "'Naar de inhoud'"],
    ['/index.html', '/404.html', '/inspiratiedag/index.html'],
  ],
  'the theme': [
    ['src/styles/theme.css', '#0b5560', '#0b5561'],
    ['/inspiratiedag/index.html', '/inspiratiedag/sessies/open-data/index.html'],
  ],
  'an interface word of the site': [
    ['content/site.yml', 'Schrijf mij in', 'Ik kom'],
    ['/inspiratiedag/index.html'],
  ],
  'site.yml': [
    ['content/site.yml', 'name: Agenda van de stad', 'name: Agenda'],
    ['/inspiratiedag/share.png', '/inspiratiedag/index.html', '/sprekers/an-peeters/index.html'],
  ],
  'a speaker': [
    ['content/speakers/an-peeters/index.md', 'name: An Peeters', 'name: Ann Peeters'],
    [
      '/inspiratiedag/index.html',
      '/inspiratiedag/sessies/open-data/index.html',
      '/vervolgdag/sessies/open-data/index.html',
    ],
  ],
  'the text of an event': [
    ['content/events/inspiratiedag/index.mdx', 'Voor wie met data', 'Voor al wie met data'],
    ['/inspiratiedag/index.html'],
  ],
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
  'a picture': [
    ['content/events/inspiratiedag/stadhuis.jpg', 'Exif', 'Exig'],
    ['/inspiratiedag/index.html'],
  ],
} as const;

test('builds after one edit each give the bytes of a build from nothing, in every file', async () => {
  const root = await makeSite('one-edit', 'rich');
  // Another event, of which a build leaves out what an edit doesn't touch.
  const events = join(root, 'content/events');
  const other = join(events, 'vervolgdag/index.mdx');
  await cp(join(events, 'inspiratiedag'), join(events, 'vervolgdag'), { recursive: true });
  const facts = await readFile(other, 'utf8');
  await writeFile(other, facts.replace('formerly: [opendatadag]\n', ''));
  const kept = join(root, '.draaiboek/cache/dist/vervolgdag/sessies/fietstellingen/index.html');
  const build = async () => {
    const { code, output } = await buildSite(root, { AS_OF: '2026-03-02T10:00' });
    expect(code, output).toBe(0);
    return digestFolder(join(root, 'dist'));
  };
  let before = await build();
  for (const [edit, [[file, from, to], changed]] of Object.entries(EDITS)) {
    // One character per byte, as one of the files is a picture.
    const text = await readFile(join(root, file), 'latin1');
    expect(text.split(from)).toHaveLength(2);
    await writeFile(join(root, file), text.replace(from, to), 'latin1');
    // The first build keeps nothing.
    const made = await stat(kept).catch(() => undefined);
    const after = await build();
    if (edit === 'a session') expect((await stat(kept)).mtimeMs).toBe(made?.mtimeMs);
    const same = changed.filter((each) => !after[each] || after[each] === before[each]);
    expect(same, edit).toEqual([]);
    before = after;
  }
  for (const made of ['.draaiboek', '.astro', 'dist'])
    await rm(join(root, made), { recursive: true, force: true });
  expect(before).toEqual(await build());
}, 600_000);
