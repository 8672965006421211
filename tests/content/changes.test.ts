import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBoth } from '#content-files/read-both.ts';
import { findChanges } from '#domain/changes.ts';
import { formatChange } from '#i18n/changes/format-change.ts';
import { viewBoth } from '#i18n/changes/readers-view.ts';
import {
  add,
  fixtureRoot,
  type Mistake,
  move,
  remove,
  replace,
  RICH_EVENT,
} from './broken-content.ts';

const EVENT = `${RICH_EVENT}/index.mdx`;
const PROGRAMME = `${RICH_EVENT}/programme.mdx`;
const SESSION = `${RICH_EVENT}/sessions/open-data/index.mdx`;
const COUNTING = `${RICH_EVENT}/sessions/fietstellingen`;

/** What readers are told to see differ after each edit, and the files that could not be read. */
async function tell(edits: readonly Mistake[], earlier: readonly Mistake[] = []) {
  const folder = await mkdtemp(join(tmpdir(), 'draaiboek-changes-'));
  const make = async (name: string, mistakes: readonly Mistake[]) => {
    const content = join(folder, name, 'content');
    await cp(join(fixtureRoot('rich'), 'content'), content, { recursive: true });
    for (const mistake of mistakes) await mistake(content);
    return join(folder, name);
  };
  try {
    const roots = [await make('before', earlier), await make('after', edits)] as const;
    const [before, after] = await readBoth(...roots);
    const changes = findChanges(...viewBoth(before.content, after.content));
    const pages = [...Map.groupBy(changes, ({ page }) => page)];
    const told = pages.map(([title, own]) => [title, own.flatMap(formatChange)]);
    const unreadable = after.unreadable.map(({ file }) => file);
    return { ...Object.fromEntries(told), unreadable } as object;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('');
const cancelled = lines(
  '        status: cancelled',
  '        reason: De spreker is ziek.',
  '        replacedBy: open-data',
);
const lunch = lines('      - kind: lunch', '        minutes: 60');
const drones = '---\ntitle: Drones\nsummary: Kort.\n---\n';
const inProgramme = (slot: string) => replace(PROGRAMME, lunch, `${lunch}${slot}`);
const lastSlot = '      - session: drones\n        minutes: 30\n';
const lastDay =
  lines('  - date: 2026-04-25', '    slots:') +
  '      - { start: 9:00, minutes: 5, kind: break }\n';

test.each<[sentences: string[], ...edits: Mistake[]]>([
  [
    ['‘Welkom’: van 9.30 tot 9.45 uur → van 9.35 tot 9.50 uur'],
    replace(PROGRAMME, 'start: 9.30', 'start: 9.35'),
  ],
  [
    ['‘Welkom’: van 9.30 tot 9.45 uur → van 9.30 tot 9.50 uur'],
    replace(PROGRAMME, 'start: 9.30\n        minutes: 15', 'start: 9.30\n        minutes: 20'),
  ],
  [
    [
      'Vanaf ‘Data in de stad’ schuiven 5 onderdelen even veel op: van 10 tot 11 uur → van 10.15 tot 11.15 uur',
    ],
    replace(PROGRAMME, 'start: 10u00', 'start: 10u15'),
    replace(PROGRAMME, 'start: 10:00\n        end: 11:00', 'start: 10:15\n        end: 11:15'),
  ],
  [
    [
      '‘Conclusies’: vrijdag 24 april 2026, van 9 tot 10 uur → zaterdag 25 april 2026, van 9 tot 10 uur',
    ],
    replace(PROGRAMME, 'date: 2026-04-24\n    slots', 'date: 2026-04-25\n    slots'),
  ],
  [
    ['Nieuw: onderdeel ‘Korte pauze’, zaterdag 25 april 2026, van 9 tot 9.05 uur'],
    replace(PROGRAMME, 'removed:\n', `${lastDay}removed:\n`),
  ],
  [
    ['Spreker van ‘Fietsers tellen’: Jan Claes → An Peeters'],
    replace(`${COUNTING}/index.md`, 'jan-claes', 'an-peeters'),
  ],
  [
    ['Spreker van ‘Open data vinden’ weggelaten: Jan Claes, Panellid'],
    replace(SESSION, '  - id: jan-claes\n    as: panellist\n', ''),
  ],
  [
    ['Spreker van ‘Fietsers tellen’ toegevoegd: An Peeters'],
    replace(`${COUNTING}/index.md`, '{ id: jan-claes }', '{ id: jan-claes }, { id: an-peeters }'),
  ],
  [
    ['Spreker van ‘Open data vinden’: An Peeters, Diensthoofd Open Data → An Peeters, Onderzoeker'],
    replace(SESSION, 'Diensthoofd Open Data', 'Onderzoeker'),
  ],
  [
    ['Gaat niet door: sessie ‘Open data vinden’. Reden: De spreker is ziek. Vervanging: Welkom'],
    replace(
      PROGRAMME,
      'minutes: 45',
      'minutes: 45\n            status: cancelled\n            reason: De spreker is ziek.\n            replacedBy: welkom',
    ),
  ],
  [['Gaat toch door: sessie ‘Fietsers tellen’'], replace(PROGRAMME, cancelled, '')],
  [
    ['Geschrapt: onderdeel ‘Lunch in het park’. Reden: Regen.'],
    replace(
      PROGRAMME,
      'removed:\n',
      'removed:\n  - id: park\n    title: Lunch in het park\n    previous: { date: 2026-04-23 }\n    reason: Regen.\n',
    ),
  ],
  [['Geschrapt: onderdeel ‘Lunch’'], replace(PROGRAMME, lunch, '')],
  [
    ['Zaal van ‘Fietsers tellen’: Atelier → Grote zaal'],
    replace(PROGRAMME, 'room: atelier', 'room: grote-zaal'),
  ],
  [
    ['Nieuw: sessie ‘Drones’, donderdag 23 april 2026, van 12 tot 12.30 uur'],
    add(`${RICH_EVENT}/sessions/drones/index.md`, drones),
    inProgramme(lastSlot),
  ],
  [
    ['Adres van ‘Fietsers tellen’: fietstellingen → fietsers'],
    move(COUNTING, `${RICH_EVENT}/sessions/fietsers`),
    replace(
      `${RICH_EVENT}/sessions/fietsers/index.md`,
      'speakers:',
      'formerly: [fietstellingen]\nspeakers:',
    ),
    replace(PROGRAMME, 'session: fietstellingen', 'session: fietsers'),
    replace(PROGRAMME, 'replacedBy: fietstellingen', 'replacedBy: fietsers'),
  ],
  [
    [
      'Titel: Open data vinden → Data vinden',
      'Vervanging van ‘Fietsers tellen’: Open data vinden → Data vinden',
    ],
    replace(SESSION, 'title: Open data vinden', 'title: Data vinden'),
  ],
  [
    ['Tekst van ‘Open data vinden’: Open data staat op veel plaatsen. → Data. · En nog data.'],
    replace(SESSION, 'Open data staat op veel plaatsen.', 'Data.\n\nEn nog data.'),
  ],
  [
    ['Programmatekst: Het programma kan nog veranderen. → Het programma staat vast.'],
    replace(PROGRAMME, 'kan nog veranderen', 'staat vast'),
  ],
  [['Samenvatting veranderd'], replace(EVENT, 'Twee dagen over wat', `${'Lang '.repeat(20)}wat`)],
  [
    ['Foto van ‘Open data vinden’: ./kaart.png → ./kaart-2.png'],
    replace(SESSION, './kaart.png', './kaart-2.png'),
  ],
  [['Ondersteuning weggelaten: Ringleiding'], replace(EVENT, '  - kind: hearingLoop\n', '')],
  [
    ['Vorm: ter plaatse en online → ter plaatse'],
    replace(EVENT, 'attendanceMode: hybrid', 'attendanceMode: onSite'),
  ],
  [['Plaats: Grote Markt 1 → Markt 2'], replace(EVENT, 'Grote Markt 1', 'Markt 2')],
  [
    ['Voorkennis van ‘Open data vinden’: Geen voorkennis nodig → Voor gevorderden'],
    replace(SESSION, 'introductory', 'advanced'),
  ],
  [
    ['Inschrijven kan tot en met: dinsdag 21 april 2026, 12 uur → maandag 20 april 2026'],
    replace(EVENT, '2026-04-21 12:00', '2026-04-20'),
  ],
  [
    ['Inschrijven toegevoegd: Alle plaatsen zijn ingenomen. U kunt zich niet meer inschrijven.'],
    replace(EVENT, '  isFree: true', '  isFree: true\n  state: full'),
  ],
  [
    ['Inschrijven kan vanaf: maandag 2 februari 2026 → dinsdag 3 februari 2026, 8 uur'],
    replace(EVENT, 'opens: 2026-02-02', 'opens: 2026-02-03 8:00'),
  ],
  [['Vroeger moment: 9 uur → 8.30 uur'], replace(EVENT, 'start: 9:00', 'start: 8:30')],
  [['‘timeZone’ weggelaten: Europe/Brussels'], replace(EVENT, 'timeZone: Europe/Brussels\n', '')],
  [['Prijs: Gratis → 10 euro'], replace(EVENT, 'price: Gratis', 'price: 10 euro')],
  [
    [
      'Belangrijke datum: vrijdag 13 maart 2026, Laatste dag om een workshop voor te stellen, https://stad.test/oproep → zondag 15 maart 2026, Laatste dag om een workshop voor te stellen, https://stad.test/oproep',
    ],
    replace(EVENT, 'date: 2026-03-13', 'date: 2026-03-15'),
  ],
  [['Contact: opendata@stad.test → data@stad.test'], replace(EVENT, 'opendata@stad', 'data@stad')],
  [
    [
      'Status: Verplaatst → Gaat niet door',
      'Reden: De zaal was niet vrij. → De zaal is afgebrand.',
    ],
    replace(
      EVENT,
      'status: rescheduled\nreason: De zaal was niet vrij.',
      'status: cancelled\nreason: De zaal is afgebrand.',
    ),
  ],
])('of the event readers are told %j', async (sentences, ...edits) => {
  expect(await tell(edits)).toEqual({ 'Inspiratiedag open data': sentences, unreadable: [] });
});

const page = '---\ntitle: Hulp\nsummary: Kort.\n---\n';
test.each<[sentences: string[], ...edits: Mistake[]]>([
  [['Naam: Agenda van de stad → Agenda'], replace('site.yml', 'Agenda van de stad', 'Agenda')],
  [['Contact: +32 2 123 45 67 → +32 2 123 45 68'], replace('site.yml', '45 67', '45 68')],
  [
    [
      'Tekst van ‘Privacy’: Wij bewaren uw gegevens drie maanden. → Wij bewaren uw gegevens vier maanden.',
    ],
    replace('pages/privacy/index.mdx', 'drie', 'vier'),
  ],
  [['Nieuw: pagina ‘Hulp’'], add('pages/help/index.md', page)],
  [['Geschrapt: pagina ‘Privacy’'], remove('pages/privacy/index.mdx')],
  [
    ['Naam: Jan Claes → Jan Claeys'],
    replace('speakers/jan-claes/index.md', 'Jan Claes', 'Jan Claeys'),
  ],
  [['Nieuw: spreker ‘Els’'], add('speakers/els/index.md', '---\nname: Els\n---\n')],
])('of the site readers are told %j', async (sentences, ...edits) => {
  expect(await tell(edits)).toEqual({ 'De hele site': sentences, unreadable: [] });
});

test.each<[why: string, ...edits: Mistake[]]>([
  ['nothing changed'],
  ['only lines break elsewhere', replace(SESSION, 'staat op', 'staat\nop')],
  ['a file got another ending', move(EVENT, `${RICH_EVENT}/index.md`)],
  ['only the endpoint is another', replace('site.yml', '/f/agenda', '/f/andere')],
  ['the same time is written otherwise', replace(PROGRAMME, '9.30', '9:30')],
  [
    'it is a translation that nobody can read yet',
    replace(`${RICH_EVENT}/en.mdx`, 'Study day', 'Day'),
  ],
])('readers see no difference when %s', async (_, ...edits) => {
  expect(await tell(edits)).toEqual({ unreadable: [] });
});

test('an event that is a draft again is gone', async () => {
  expect(await tell([replace(EVENT, 'formerly:', 'draft: true\nformerly:')])).toEqual({
    'Inspiratiedag open data': ['Geschrapt: evenement ‘Inspiratiedag open data’'],
    unreadable: [],
  });
});

const speak = replace('site.yml', 'language: nl', 'language: nl\nlanguages: [en]');
test('a language that is new has no readers who see words change', async () => {
  expect(await tell([speak, replace(`${RICH_EVENT}/en.mdx`, 'Study day', 'Day')])).toEqual({
    'De hele site': ['Taal van de site toegevoegd: Engels'],
    unreadable: [],
  });
});

test('of a translation that readers have it is told that words changed', async () => {
  const edits = [
    replace(`${RICH_EVENT}/en.mdx`, 'Study day', 'Day'),
    replace(`${RICH_EVENT}/programme.en.mdx`, 'sensoren: Sensors', 'sensoren: Many sensors'),
    replace(`${COUNTING}/en.md`, 'title: ', 'title: On '),
  ];
  expect(await tell([speak, ...edits], [speak])).toEqual({
    'Inspiratiedag open data': [
      'Tekst (Engels) veranderd',
      'Programmatekst (Engels) veranderd',
      'Tekst (Engels) van ‘Fietsers tellen’ veranderd',
    ],
    unreadable: [],
  });
});

test('a deadline at midnight is the end of the day before', async () => {
  const midnight = replace(EVENT, '2026-04-21 12:00', '2026-04-21 0:00');
  const day = replace(EVENT, '2026-04-21 12:00', '2026-04-20');
  expect(await tell([midnight], [day])).toEqual({ unreadable: [] });
});

const BROKEN = replace(PROGRAMME, '9.30', '25.30');
const IMPOSSIBLE = replace(PROGRAMME, 'end: 11:00', 'end: 9:00');
test('a file that cannot be read is named and tells nothing; the rest is compared', async () => {
  const rename = replace('site.yml', 'Agenda van de stad', 'Agenda');
  expect(await tell([BROKEN, rename])).toEqual({
    'De hele site': ['Naam: Agenda van de stad → Agenda'],
    unreadable: [`content/${PROGRAMME}`],
  });
  expect(await tell([rename], [BROKEN])).toMatchObject({
    'De hele site': ['Naam: Agenda van de stad → Agenda'],
  });
});

test('times that cannot be are no reason to stop', async () => {
  expect(await tell([IMPOSSIBLE])).toEqual({ unreadable: [`content/${PROGRAMME}`] });
});

test('of a new event it tells its days, its place and how many sessions it has', async () => {
  expect(await tell([], [remove(`${RICH_EVENT}/index.mdx`)])).toMatchObject({
    'Inspiratiedag open data': [
      'Nieuw: evenement ‘Inspiratiedag open data’, donderdag 23 april 2026 tot en met vrijdag 24 april 2026, Stadhuis, Grote Markt 1, 1000 Brussel, sessies: 2',
    ],
  });
});

test('another main language is a language of the site, not of an event', async () => {
  const french = replace('site.yml', 'language: nl', 'language: en');
  expect(await tell([french])).toMatchObject({
    'De hele site': ['Taal van de site: Nederlands → Engels'],
  });
});

test('an event under another name is the same event', async () => {
  const again = 'events/opendata/index.mdx';
  const edits = [
    move(RICH_EVENT, 'events/opendata'),
    replace(again, '[opendatadag]', '[opendatadag, inspiratiedag]'),
  ];
  expect(await tell(edits)).toEqual({
    'Inspiratiedag open data': ['Adres: inspiratiedag → opendata'],
    unreadable: [],
  });
});
