import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findValid } from '#content-files/check-file.ts';
import { readContent } from '#content-files/read-content.ts';
import { findIssues } from '#integrations/find-issues.ts';
import { formatReport } from '#integrations/issue-report.ts';
import { nl } from '#i18n/words/nl.ts';
import { buildTimetable } from '#domain/timetable.ts';
import { SLOT_KINDS } from '#domain/programme-source.ts';
import { follow, type Example, readGuide, SIX_STEPS } from './guide.ts';
import { useFixedMoment } from './fixed-moment.ts';

const guide = await readGuide();
const sectionOf = (title: string) => guide.find((section) => section.title === title);
const steps = sectionOf(SIX_STEPS)?.examples ?? [];
const others = guide.filter(({ title, examples }) => title !== SIX_STEPS && examples.length > 0);

useFixedMoment();

let root = '';
beforeEach(async () => {
  // The example of this project posts nowhere; who uses it sets an address first.
  vi.stubEnv('FORM_ENDPOINT', 'https://formspree.io/f/abcdefgh');
  root = await mkdtemp(join(tmpdir(), 'draaiboek-guide-'));
});
afterEach(() => rm(root, { recursive: true }));

async function tell(examples: readonly Example[]): Promise<string> {
  await follow(root, examples);
  return formatReport(await findIssues(root));
}

test('whoever does the six steps of the guide has a site with a new event and no mistakes', async () => {
  expect(await tell(steps)).toBe('De inhoud is in orde.');
  const { files } = await readContent(root);
  const made = files.filter(({ file }) => /buurtdag|noor-adams/.test(file));
  expect(made.map(({ collection }) => collection)).toEqual([
    'events',
    'programmes',
    'sessions',
    'speakers',
  ]);
});

test.each(others)('what the guide shows at “$title” is right', async ({ examples }) => {
  expect(await tell([...steps, ...examples])).toBe('De inhoud is in orde.');
});

test('the guide quotes what the check says of a session with a typing mistake', async () => {
  await follow(root, steps);
  const file = join(root, 'content/events/buurtdag/programme.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('session: herstellen', 'session: herstelen'));
  const [, quoted] =
    /```text\n(.*?)\n```/s.exec(sectionOf('Als de controle iets zegt')?.text ?? '') ?? [];
  expect(quoted).toBe(formatReport(await findIssues(root)));
});

test('the guide tells the hours of its example with rooms as they are', async () => {
  const section = sectionOf('Blokken, zalen en themalijnen');
  await follow(root, [...steps, ...(section?.examples ?? [])]);
  const programme = findValid(await readContent(root), 'programmes').get('buurtdag');
  const [day] = programme?.days ?? [];
  const { periods } = buildTimetable({ days: programme?.days ?? [] }, 'Europe/Brussels');
  const starts = day?.slots.map((slot) => periods.get(slot)?.start.toPlainTime().toString());
  expect(starts).toEqual(['13:00:00', '13:30:00', '13:30:00', '14:30:00']);
  expect(section?.text).toMatch(/samen om 13\.30 uur.* begint om 14\.30 uur/);
});

describe('the guide leaves nothing out', () => {
  const text = guide.map((section) => section.text).join('\n');

  test.each(SLOT_KINDS)('it says what the site writes for the kind %s', (kind) => {
    const row = text.split('\n').find((line) => line.includes(`| \`${kind}\``));
    expect(row).toContain(nl[`kind.${kind}`]);
  });

  test.each(['keyDates', 'services'])('it shows an example of %s', (field) => {
    const examples = guide.flatMap((section) => section.examples.map((example) => example.text));
    expect(examples.filter((example) => example.includes(`${field}:\n  - `))).not.toEqual([]);
  });

  test('its links lead to headings and files that there are', async () => {
    const headings = new Set(guide.flatMap(({ title }) => toAnchor(title)));
    const prose = text.replaceAll(/^```.*?^```/gms, '');
    const targets = [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    expect(
      targets.filter((target) => target.startsWith('#') && !headings.has(target.slice(1))),
    ).toEqual([]);
    await Promise.all(
      targets
        .filter((target) => target.startsWith('../'))
        .map((target) => readFile(join(import.meta.dirname, '../../content', target))),
    );
  });
});

/** As GitHub makes them, for what these headings hold. */
function toAnchor(title: string): string {
  return title.toLowerCase().replaceAll(/[’,]/g, '').replaceAll(' ', '-');
}
