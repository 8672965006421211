import { expect, test } from 'vitest';
import {
  add,
  all,
  findMistakes,
  move,
  replace,
  RICH,
  RICH_EVENT,
  tellMistakes,
} from './broken-content.ts';
import { useFixedMoment } from './fixed-moment.ts';

const EVENT = `${RICH_EVENT}/index.mdx`;
const PROGRAMME = `${RICH_EVENT}/programme.mdx`;
const IN_EVENT = `content/${RICH_EVENT}`;

useFixedMoment();

async function tell(...args: Parameters<typeof tellMistakes>): Promise<string[]> {
  const told = await tellMistakes(...args);
  return told.map(({ place, code }) => `${place} ${code}`);
}

test('every mistake of one run is told, by file and line', async () => {
  expect(
    await tell(
      'rich',
      replace('site.yml', 'organiser: stad', 'organiser: staat'),
      replace(PROGRAMME, 'room: atelier', 'room: kelder'),
      replace(PROGRAMME, 'end: 11:00', 'end: 9:00'),
      replace(PROGRAMME, 'id: an-peeters', 'id: niemand'),
      replace(EVENT, 'status: rescheduled', 'statsu: rescheduled'),
      replace(EVENT, 'title: Inspiratiedag open data\n', ''),
      replace(`${RICH_EVENT}/en.mdx`, 'title: Open data inspiration day', 'title:'),
      add('events/zwerfbestand.md', '---\n---\n'),
    ),
  ).toEqual([
    `${IN_EVENT}/en.mdx:2:7 empty`,
    `${IN_EVENT}/index.mdx:2:1 missingKey`,
    `${IN_EVENT}/index.mdx:22:1 unknownKey`,
    `${IN_EVENT}/programme.mdx:24:17 unknownSpeaker`,
    `${IN_EVENT}/programme.mdx:40:14 endBeforeStart`,
    `${IN_EVENT}/programme.mdx:41:15 unknownRoom`,
    'content/events/zwerfbestand.md:1:1 unknownFile',
    'content/site.yml:3:12 unknownOrganiser',
  ]);
});

test('a folder that cannot be an address is told once, not in each of its files', async () => {
  expect(await tell('smallest', move('events/infoavond', 'events/Info avond'))).toEqual([
    'content/events/Info avond/index.md:1:1 invalidFolderName',
  ]);
});

test('a file with a mistake of its own is still something that others may name', async () => {
  expect(
    await tell('rich', replace('speakers/jan-claes/index.md', 'name: Jan Claes', 'naam: Jan')),
  ).toEqual(['content/speakers/jan-claes/index.md:2:1 unknownKey']);
});

test('a draft with a mistake of its own is not also told to be out of the programme', async () => {
  const later = `${RICH_EVENT}/sessions/later/index.md`;
  expect(await tell('rich', replace(later, 'summary:', 'sumary:'))).toEqual([
    `content/${later}:3:1 unknownKey`,
  ]);
});

test('a programme under another name is not also told to be missing', async () => {
  const programme = 'events/infoavond/programme.md';
  expect(await tell('smallest', move(programme, 'events/infoavond/Programma.md'))).toEqual([
    'content/events/infoavond/Programma.md:1:1 unknownFile',
  ]);
});

test('a broken site.yml hides no mistake of another file', async () => {
  expect(
    await tell(
      'rich',
      replace('site.yml', 'language: nl', 'language: vlaams'),
      replace(PROGRAMME, '- session: open-data', '- session: data-open\n            id: open-data'),
    ),
  ).toEqual([`${IN_EVENT}/programme.mdx:32:22 unknownSession`, 'content/site.yml:4:11 notAllowed']);
});

test.each([
  ['14.10', '14.55'],
  ['14:10', '14:55'],
  ['14u10', '14u55'],
  ["'14:10'", '"14.55"'],
])('a time may be written %s', async (start, end) => {
  expect(
    await tell(
      'smallest',
      replace('events/infoavond/programme.md', 'start: 20:00', `start: ${start}`),
      replace('events/infoavond/programme.md', 'end: 21:30', `end: ${end}`),
    ),
  ).toEqual([]);
});

test('a link to a slot is not wrong for a mistake in the programme', async () => {
  expect(
    await tell(
      'rich',
      replace(EVENT, 'Wat kan open data', '[Het welkom](#welkom): wat kan open data'),
      replace(PROGRAMME, 'end: 11:00', 'einde: 11:00'),
    ),
  ).toEqual([`${IN_EVENT}/programme.mdx:40:9 unknownKey`]);
});

test.each([
  ['/inspiratiedag/sesies/open-data', '/inspiratiedag/sessies/open-data/'],
  ['/inspiratiedag/sessies/', ''],
  ['/inspiratiedag/sessies/open/', ''],
  ['/inspiratiedag/open-data/', ''],
  // The site speaks no French.
  ['/fr/inspiratiedag/', '/inspiratiedag/'],
])('of all addresses only a near one is suggested for %s', async (target, suggestion) => {
  const mistake = replace(RICH.privacy, 'drie maanden', `[drie](${target})`);
  const issues = await findMistakes('rich', mistake);
  expect(issues.map(({ code, params }) => [code, params['suggestion']])).toEqual([
    ['brokenLink', suggestion],
  ]);
});

test('a text of several lines is not the cause of a mistake below it', async () => {
  const text = 'summary: |\n  Nota: kort\n    en: klein\nkind: Avond: vol\n';
  const mistake = replace(
    'events/infoavond/index.md',
    'summary: U hoort wat er verandert in uw straat.\n',
    text,
  );
  expect(await tell('smallest', mistake)).toEqual([
    'content/events/infoavond/index.md:6:7 yamlColon',
  ]);
});

test('two days that are a year apart hide no mistake of their slots', async () => {
  const year = replace(PROGRAMME, 'date: 2026-04-24\n    slots', 'date: 2027-04-24\n    slots');
  const overlap = replace(PROGRAMME, 'start: 9.30', 'start: 9.20');
  expect(await tell('rich', all(year, overlap))).toEqual([
    `${IN_EVENT}/programme.mdx:19:16 overlap`,
    `${IN_EVENT}/programme.mdx:47:11 otherYear`,
  ]);
});
