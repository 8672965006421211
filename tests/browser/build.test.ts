import { copyFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findIssues } from '#integrations/find-issues.ts';
import { formatReport } from '#integrations/issue-report.ts';
import { copyProject } from '../../scripts/site/copy-project.ts';
import { fixtureRoot } from '../content/broken-content.ts';
import { CORPUS } from '../content/corpus.ts';
import { digestFolder } from '../setup/digest-folder.ts';
import { buildSite, makeSite } from '../setup/make-site.ts';

/** One of each kind: the syntax of fields, a schema, two files, MDX, a picture. */
const MISTAKES = [
  'a colon in a text deep in the fields',
  'a choice in Dutch',
  'a session named otherwise than its folder',
  'a tag that is not closed',
  'a portrait with a capital that its file has not',
];

describe('a build with wrong content', () => {
  const moment = { AS_OF: '2026-03-02T10:00', FORM_ENDPOINT: '' };
  let root = '';
  let before: Record<string, string> = {};

  beforeAll(async () => {
    root = await copyProject('wrong');
    await cp(fixtureRoot('rich'), root, { recursive: true });
    expect(await buildSite(root, moment)).toMatchObject({ code: 0 });
    before = await digestFolder(join(root, 'dist'));
    expect(Object.keys(before)).toContain('/inspiratiedag/index.html');
  });

  beforeEach(async () => {
    Object.entries(moment).forEach(([name, value]) => vi.stubEnv(name, value));
    await rm(join(root, 'content'), { recursive: true });
    await cp(join(fixtureRoot('rich'), 'content'), join(root, 'content'), { recursive: true });
    return () => vi.unstubAllEnvs();
  });

  test.each(MISTAKES)('tells of %s as the check does, and leaves the old site', async (title) => {
    const broken = CORPUS.find((each) => each.title === title && each.fixture === 'rich');
    await broken?.mistake(join(root, 'content'));
    const { code, output } = await buildSite(root, moment);
    expect(code).toBe(1);
    expect(output).toContain(`content/${broken?.place}  fout`);
    expect(output).toBe(`${formatReport(await findIssues(root))}\n`);
    expect(output).not.toMatch(/^\s+at /m);
    expect(await digestFolder(join(root, 'dist'))).toEqual(before);
  });
});

test('the same content at the same moment gives the same bytes in any zone of the machine', async () => {
  const digests = [];
  // Built anew, built again over what was there, and built in another folder.
  const root = await makeSite('zones');
  for (const [TZ, folder] of [
    ['UTC', root],
    ['Europe/Brussels', root],
    ['America/New_York', await makeSite('zones-elsewhere')],
  ] as const) {
    const { code, output } = await buildSite(folder, { AS_OF: '2026-01-01T12:00', TZ });
    expect(output).toBe('De site staat in dist/.\n');
    expect(code).toBe(0);
    digests.push(await digestFolder(join(folder, 'dist')));
  }
  expect(Object.keys(digests[0] ?? {})).toContain('/ai4gov/programme.ics');
  expect(digests[1]).toEqual(digests[0]);
  expect(digests[2]).toEqual(digests[0]);
});

test('a past event shows the record: no form, and the programme as a file', async () => {
  const root = await makeSite('past');
  await buildSite(root, { AS_OF: '2021-06-11T10:00' });
  const html = await readFile(join(root, 'dist/ai4gov/index.html'), 'utf8');
  expect(html).toContain('Dit evenement is voorbij.');
  expect(html).not.toContain('<form');
  expect(html).toContain('Het programma als agendabestand (.ics)');
  expect(html).not.toMatch(/webcal:|calendar\.google\.com|<details/);
});

test('a cancelled event offers nothing to add, and says what to do with what was added', async () => {
  const root = await makeSite('cancelled', 'cancelled');
  await buildSite(root, { AS_OF: '2026-11-01T10:00' });
  for (const page of ['', 'sessies/dak-isoleren/']) {
    const html = await readFile(join(root, `dist/energiemarkt/${page}index.html`), 'utf8');
    expect(html).not.toMatch(/webcal:|calendar\.google\.com|<details/);
    expect(html.includes('Toevoegen kan niet meer.')).toBe(page === '');
  }
});

test('before the opening day the page says from when one can register, and shows no form', async () => {
  const root = await makeSite('early');
  const path = join(root, 'content/events/ai4gov/index.mdx');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('registration:\n', 'registration:\n  opens: 2021-05-03\n'));
  await buildSite(root, { AS_OF: '2021-05-02T23:59' });
  const html = await readFile(join(root, 'dist/ai4gov/index.html'), 'utf8');
  expect(html).toContain('Inschrijven kan vanaf maandag 3 mei 2021 (Belgische tijd).');
  expect(html).not.toContain('<form');
});

test('a picture in a text is found beside its file, and resized into the site', async () => {
  const root = await makeSite('picture');
  const folder = join(root, 'content/events/ai4gov');
  await copyFile(join(root, '../../../.github/event.png'), join(folder, 'zaal.png'));
  const path = join(folder, 'index.mdx');
  await writeFile(path, `${await readFile(path, 'utf8')}\n![De zaal](./zaal.png)\n`);
  const { output } = await buildSite(root);
  expect(output).toBe('De site staat in dist/.\n');
  const html = await readFile(join(root, 'dist/ai4gov/index.html'), 'utf8');
  expect(html).toMatch(/<img [^>]*alt="De zaal"[^>]*src="\/_astro\/zaal\.[^"]+\.webp"/);
});
