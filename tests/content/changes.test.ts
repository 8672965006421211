import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReadable } from '#content-files/readable-content.ts';
import { viewBoth } from '#content-files/readers-view.ts';
import { findChanges } from '#domain/changes.ts';
import { formatChanges } from '#i18n/changes/format-changes.ts';
import { createPageLanguage } from '#i18n/language.ts';
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
    return readReadable(join(folder, name));
  };
  try {
    const [before, after] = [await make('before', earlier), await make('after', edits)];
    const language = createPageLanguage('nl');
    const changes = findChanges(...viewBoth(before, after, (kind) => language.t(`kind.${kind}`)));
    const told = formatChanges(changes, language).map(({ title, sentences }) => [title, sentences]);
    return { ...Object.fromEntries(told), unreadable: [...after.unreadable.values()] } as object;
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
  [['Welkom: 9.30 → 9.35 uur'], replace(PROGRAMME, 'start: 9.30', 'start: 9.35')],
  [
    ['Welkom: van 9.30 tot 9.45 uur → van 9.30 tot 9.50 uur'],
    replace(PROGRAMME, 'start: 9.30\n        minutes: 15', 'start: 9.30\n        minutes: 20'),
  ],
  [
    ['Vanaf ‘Data in de stad’ schuift alles even veel op: 10.00 → 10.15 uur'],
    replace(PROGRAMME, 'start: 10u00', 'start: 10u15'),
    replace(PROGRAMME, 'start: 10:00\n        end: 11:00', 'start: 10:15\n        end: 11:15'),
  ],
  [
    ['Dag verplaatst: vrijdag 24 april 2026 → zaterdag 25 april 2026'],
    replace(PROGRAMME, 'date: 2026-04-24\n    slots', 'date: 2026-04-25\n    slots'),
  ],
  [
    [
      'Nieuwe dag: zaterdag 25 april 2026',
      'Nieuw onderdeel: ‘Korte pauze’, zaterdag 25 april 2026, 9 uur',
    ],
    replace(PROGRAMME, 'removed:\n', `${lastDay}removed:\n`),
  ],
  [
    ['Spreker vervangen bij ‘Fietsers tellen’: Jan Claes → An Peeters'],
    replace(`${COUNTING}/index.md`, 'jan-claes', 'an-peeters'),
  ],
  [
    ['Geen spreker meer bij ‘Open data vinden’: Jan Claes'],
    replace(SESSION, '  - id: jan-claes\n    as: panellist\n', ''),
  ],
  [
    ['Nieuwe spreker bij ‘Fietsers tellen’: An Peeters'],
    replace(`${COUNTING}/index.md`, '{ id: jan-claes }', '{ id: jan-claes }, { id: an-peeters }'),
  ],
  [
    ['An Peeters bij ‘Open data vinden’: Diensthoofd Open Data → Onderzoeker'],
    replace(SESSION, 'Diensthoofd Open Data', 'Onderzoeker'),
  ],
  [
    ['‘Open data vinden’ geannuleerd: De spreker is ziek.'],
    replace(
      PROGRAMME,
      'minutes: 45',
      'minutes: 45\n            status: cancelled\n            reason: De spreker is ziek.',
    ),
  ],
  [
    [
      '‘Fietsers tellen’ gaat toch door',
      'Vervanging van ‘Fietsers tellen’ staat er niet meer bij: Open data vinden',
    ],
    replace(PROGRAMME, cancelled, ''),
  ],
  [
    ['‘Lunch in het park’ geschrapt: Regen.'],
    replace(
      PROGRAMME,
      'removed:\n',
      'removed:\n  - id: park\n    title: Lunch in het park\n    previous: { date: 2026-04-23 }\n    reason: Regen.\n',
    ),
  ],
  [['Onderdeel geschrapt: ‘Lunch’'], replace(PROGRAMME, lunch, '')],
  [
    ['Zaal van ‘Fietsers tellen’: Atelier → Grote zaal'],
    replace(PROGRAMME, 'room: atelier', 'room: grote-zaal'),
  ],
  [
    ['Nieuwe sessie: ‘Drones’, donderdag 23 april 2026, 12 uur'],
    add(`${RICH_EVENT}/sessions/drones/index.md`, drones),
    inProgramme(lastSlot),
  ],
  [
    [
      '2 sessies nieuw: ‘Drones’, donderdag 23 april 2026, 12 uur; ‘Nog niet klaar’, donderdag 23 april 2026, 12.30 uur',
    ],
    add(`${RICH_EVENT}/sessions/drones/index.md`, drones),
    replace(`${RICH_EVENT}/sessions/later/index.md`, 'draft: true', 'draft: false'),
    inProgramme(`${lastSlot}      - session: later\n        minutes: 5\n`),
  ],
  [
    ['Het adres van ‘Fietsers tellen’: fietstellingen → fietsers'],
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
    ['De tekst van ‘Open data vinden’ is veranderd: 2 alinea’s'],
    replace(SESSION, 'Open data staat op veel plaatsen.', 'Data.\n\nEn nog data.'),
  ],
  [
    ['De inleiding bij het programma is veranderd: 1 alinea'],
    replace(PROGRAMME, 'kan nog veranderen', 'staat vast'),
  ],
  [
    ['De samenvatting is veranderd'],
    replace(EVENT, 'Twee dagen over wat', `${'Lang '.repeat(20)}wat`),
  ],
  [
    ['De foto van ‘Open data vinden’ is veranderd'],
    replace(SESSION, './kaart.png', './kaart-2.png'),
  ],
  [['Ringleiding staat er niet meer bij'], replace(EVENT, '  - kind: hearingLoop\n', '')],
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
    ['Inschrijven kan tot en met maandag 20 april 2026 (was tot dinsdag 21 april 2026, 12 uur)'],
    replace(EVENT, '2026-04-21 12:00', '2026-04-20'),
  ],
  [
    [
      'Inschrijven staat er nu bij: Alle plaatsen zijn ingenomen. U kunt zich niet meer inschrijven.',
    ],
    replace(EVENT, '  isFree: true', '  isFree: true\n  state: full'),
  ],
  [['Prijs: Gratis → 10 euro'], replace(EVENT, 'price: Gratis', 'price: 10 euro')],
  [
    [
      'Belangrijke datum: vrijdag 13 maart 2026 · Laatste dag om een workshop voor te stellen · https://stad.test/oproep → zondag 15 maart 2026 · Laatste dag om een workshop voor te stellen · https://stad.test/oproep',
    ],
    replace(EVENT, 'date: 2026-03-13', 'date: 2026-03-15'),
  ],
  [['Contact: opendata@stad.test → data@stad.test'], replace(EVENT, 'opendata@stad', 'data@stad')],
  [
    ['Dit evenement gaat niet door. Reden: De zaal is afgebrand.'],
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
    ['De tekst van ‘Privacy’ is veranderd: 1 alinea'],
    replace('pages/privacy/index.mdx', 'drie', 'vier'),
  ],
  [['Nieuwe pagina: ‘Hulp’'], add('pages/help/index.md', page)],
  [['Pagina geschrapt: ‘Privacy’'], remove('pages/privacy/index.mdx')],
  [
    ['Naam: Jan Claes → Jan Claeys'],
    replace('speakers/jan-claes/index.md', 'Jan Claes', 'Jan Claeys'),
  ],
  [['Nieuwe spreker: ‘Els’'], add('speakers/els/index.md', '---\nname: Els\n---\n')],
  [
    ['Evenement geschrapt: ‘Inspiratiedag open data’'],
    replace(EVENT, 'formerly:', 'draft: true\nformerly:'),
  ],
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

test('an event whose programme is gone is not told as gone', async () => {
  expect(await tell([remove(PROGRAMME)])).toEqual({ unreadable: [`content/${PROGRAMME}`] });
});

test('an event under another name is the same event', async () => {
  const again = 'events/opendata/index.mdx';
  const edits = [
    move(RICH_EVENT, 'events/opendata'),
    replace(again, '[opendatadag]', '[opendatadag, inspiratiedag]'),
  ];
  expect(await tell(edits)).toEqual({
    'Inspiratiedag open data': ['Het adres: inspiratiedag → opendata'],
    unreadable: [],
  });
});
