import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findIssues } from '#integrations/find-issues.ts';
import { makeNew } from '../../../../scripts/new/make-new.ts';
import { fixtureRoot } from '../../../content/broken-content.ts';

let root = '';

beforeEach(async () => {
  vi.stubEnv('AS_OF', '2026-03-02T10:00');
  vi.stubEnv('FORM_ENDPOINT', '');
  root = await mkdtemp(join(tmpdir(), 'draaiboek-new-'));
  await cp(fixtureRoot('rich'), root, { recursive: true });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

const read = (path: string) => readFile(join(root, 'content', path), 'utf8');

/** A command as it is typed; nothing in these has a space inside. */
const make = (command: string) => makeNew(root, command.split(' '));

async function findErrors() {
  const { issues } = await findIssues(root);
  return issues.filter(({ severity }) => severity === 'error');
}

const COPY = 'event --title Volgende --from insp --date 2027-04-29';
const NEW = 'event --title Gloednieuw --date 2027-03-10 --attendanceMode';
const SLOT = 'session --event inspiratiedag --title Café --date 2026-04-24';

test.each([
  [`${NEW} online`, 'events/gloednieuw/programme.md'],
  [`${NEW} hybrid --until 2027-03-11`, 'events/gloednieuw/index.md'],
  [COPY, 'events/volgende/sessions/fietstellingen/index.md'],
  [
    'session --event inspiratiedag --title Straße',
    'events/inspiratiedag/sessions/strasse/index.md',
  ],
  [`${SLOT} --start 10u00`, 'events/inspiratiedag/sessions/cafe/index.md'],
  ['speaker --name Zoë', 'speakers/zoe/index.md'],
  ['translation --event inspiratiedag --language fr', 'events/inspiratiedag/programme.fr.mdx'],
])('what “%s” makes has no mistakes', async (command, file) => {
  expect(await make(command)).toContain(`content/${file}`);
  expect(await read(file)).toMatch(/^---\n/);
  expect(await findErrors()).toEqual([]);
});

test('a copy is the earlier event on other days, as if nothing of it had happened', async () => {
  await make(COPY);
  const programme = await read('events/volgende/programme.mdx');
  expect(programme.match(/date: .*/g)).toEqual(['date: 2027-04-29', 'date: 2027-04-30']);
  expect(programme).toContain('      - id: voormiddag\n        start: 10u00\n');
  expect(programme).not.toMatch(/status|reason|previous|removed|fietstellingen/);
  expect(await read('events/volgende/index.mdx')).toBe(
    (await read('events/inspiratiedag/index.mdx'))
      .replace('title: Inspiratiedag open data', 'title: Volgende')
      .replace(/status: [^]*?(?=registration)/, '')
      .replace(/opens: .*/, 'opens: 2027-02-08')
      .replace('closes: 2026-04-21 12:00', 'closes: 2027-04-27 12:00')
      .replace('2026-03-13', '2027-03-19')
      .replace(
        'formerly: [opendatadag]',
        'draft: true # Nog niet op de site. Haal deze regel weg als alles klaar is.',
      ),
  );
  expect(await read('events/volgende/sessions/open-data/index.mdx')).not.toMatch(
    /slides|recording|formerly|draft/,
  );
  expect(await read('events/volgende/sessions/later/index.md')).toContain('draft: true');
  expect(await read('events/volgende/en.mdx')).not.toContain('reason');
});

test.each([
  [`${NEW} onSite`, 'events/gloednieuw/index.md', 7],
  ['session --event insp --title Café', 'events/inspiratiedag/sessions/cafe/index.md', 2],
  ['speaker --name Zoë', 'speakers/zoe/index.md', 1],
])('what is left to write after “%s” is told until it is done', async (command, file, marks) => {
  await make(command);
  const text = await read(file);
  expect(text.match(/in te vullen/g)).toHaveLength(marks);
  const find = async () => (await findIssues(root)).issues.map(({ code }) => code);
  expect(await find()).toContain('stillToWrite');
  await writeFile(join(root, 'content', file), text.replaceAll(' in te vullen', ''));
  expect(await find()).not.toContain('stillToWrite');
});

test.each(['--help', 'event --help'])(
  '“%s” tells what can be made, with which options',
  async (command) => {
    const told = await make(command);
    expect(told).toContain('npm run new -- event --title "…" --from "…" --date "…"');
    expect(told).toContain('npm run new -- translation --event "…" --language "…"');
  },
);

test('what has no start of its own follows a new session', async () => {
  await make(`${NEW} online --start 14:00`);
  await make('session --event gloednieuw --title Eerste --start 14:10');
  const programme = await read('events/gloednieuw/programme.md');
  expect(programme.match(/(?:kind|session): .*/g)).toEqual([
    'kind: welcome',
    'session: eerste',
    'kind: questions',
    'kind: closing',
  ]);
});

test('an event of several days has each of them, and a place unless it is online', async () => {
  await make(`${NEW} onSite --until 2027-03-12`);
  const programme = await read('events/gloednieuw/programme.md');
  expect(programme.match(/date: .*|start: .*/g)).toEqual(
    ['10', '11', '12'].flatMap((day) => [`date: 2027-03-${day}`, 'start: 14:00']),
  );
  expect(await read('events/gloednieuw/index.md')).toMatch(
    /attendanceMode: onSite\nvenue:\n {2}name/,
  );
  await make('event --title Ander --date 2027-03-10 --attendanceMode online');
  expect(await read('events/ander/index.md')).not.toContain('venue');
});

test('what stands ready for registration is right as soon as its marks are gone', async () => {
  await make(`${NEW} online`);
  const text = await read('events/gloednieuw/index.md');
  expect(text.match(/^# {3}closes: 2027-03-10/m)).not.toBeNull();
  const open = text.replaceAll(/^# (registration:| {2}\w+: )/gm, '$1');
  await writeFile(join(root, 'content/events/gloednieuw/index.md'), open);
  expect(open).toContain('\nregistration:\n  closes: ');
  expect(await findErrors()).toEqual([]);
});

test.each([
  [`${NEW} online`, 'Vul content/events/gloednieuw/index.md aan.'],
  [COPY, 'Kijk content/events/volgende/index.mdx en de andere teksten na'],
  [`${SLOT} --start 10u00`, 'Staat ze goed in het programma'],
  ['session --event insp --title Café', 'Ze staat nog niet in het programma.'],
])('after “%s” it says what is left to do', async (command, step) => {
  const told = await make(command);
  const steps = ['Vul content/events', 'oude datums', 'Staat ze goed', 'nog niet in het'];
  expect(told).toContain(step);
  expect(steps.filter((each) => told.includes(each) && !step.includes(each))).toHaveLength(
    command.startsWith('session') || command === COPY ? 1 : 0,
  );
});

test('a new session stands in the programme before what starts later', async () => {
  const before = await read('events/inspiratiedag/programme.mdx');
  await make(`${SLOT} --start 8:15 --room atelier`);
  const slot =
    '      - start: 08:15\n        minutes: 45\n        room: atelier\n        session: cafe\n';
  expect(await read('events/inspiratiedag/programme.mdx')).toBe(
    before.replace('      - id: slot\n', (next) => slot + next),
  );
});

test('a translation has no file for a talk that is announced in that language', async () => {
  const file = join(root, 'content/events/inspiratiedag/sessions/open-data/index.mdx');
  const text = (await readFile(file, 'utf8')).replace('language: en', 'language: fr');
  const french = text.replace('Open data vinden', 'Trouver les données').replace('Waar u', 'Pour');
  await writeFile(file, french);
  expect(await make('translation --event inspiratiedag --language fr')).not.toContain('open-data');
});

test('a translation holds each word of the original with a mark, and no fact', async () => {
  await make('translation --event inspiratiedag --language fr');
  const event = await read('events/inspiratiedag/fr.mdx');
  expect(event).toContain('title: Inspiratiedag open data # te vertalen\n');
  expect(event).toContain('        dag1: Donderdag # te vertalen\n');
  expect(event).toContain('Wat kan open data voor een stad doen?');
  expect(event).not.toMatch(/2026|endpoint|postalCode/);
  await expect(make('translation --event inspiratiedag --language fr')).rejects.toThrow(
    'heeft al alles in deze taal',
  );
});

test.each([
  ['evnt', 'Bedoelde u ‘event’?'],
  ['event --titel X', '‘--titel’ past hier niet'],
  ['event --title', '‘--title’ past hier niet, of er ontbreekt iets achter'],
  ['event --title Een nieuwe', '‘nieuwe’ past hier niet'],
  ['event --title Nieuw', '--date ontbreekt. De dag.'],
  ['event --title Nieuw --date 2027-03-10', '--attendanceMode ontbreekt. Hoe men deelneemt'],
  [`${NEW} online --until 2072-03-11`, '‘2072-03-11’ valt niet in de maand na'],
  [`${NEW} online --until 2027-03-09`, '‘2027-03-09’ valt niet in de maand na 2027-03-10'],
  [`${COPY} --until 2027-04-30`, '‘--until’ kan niet ‘2027-04-30’ zijn.'],
  ['speaker --name 14u20', '‘14u20’ is geen naam, maar een getal of een uur'],
  ['speaker --name Zoë --id 2027-03', '‘2027-03’ is geen naam, maar een getal of een uur'],
  [
    'session --event inspiratiedag --title X --room atelier',
    'Geef ook het beginuur (--start): zonder dat komt ze niet in het programma.',
  ],
  ['s --name X', '‘soort’ kan niet ‘s’ zijn. Mogelijk is: event, session'],
  [
    `${SLOT} --start 11:00 --room zaal`,
    '‘--room’ kan niet ‘zaal’ zijn. Mogelijk is: grote-zaal, atelier',
  ],
  ['speaker --title X', '‘--title’ past hier niet'],
  [
    'session --event inspiratiedag --title X --start 9:30',
    '--date ontbreekt. De dag: 2026-04-23, ',
  ],
  ['event --title Nieuw --date 2027-02-30', '‘2027-02-30’ bestaat niet'],
  ['event --title Nieuw --date 2027-03-10 --from inspiratiedg', 'Bedoelde u ‘inspiratiedag’?'],
  [
    'event --title Inspiratiedag --date 2027-03-10 --attendanceMode online',
    '‘inspiratiedag’ is al in gebruik.',
  ],
  [
    'event --title Opendatadag --date 2027-03-10 --attendanceMode online',
    'Het adres ‘opendatadag’ is al van',
  ],
  [
    'event --title Zoeken --date 2027-03-10 --attendanceMode online',
    '‘zoeken’ heeft de site zelf nodig.',
  ],
  ['speaker --name 日本', '--id ontbreekt.'],
  [`${SLOT} --start 9:30`, 'Er is niets gemaakt, want dit zou niet kloppen'],
])('“%s” makes nothing and says why', async (command, reason) => {
  const before = await findIssues(root);
  await expect(make(command)).rejects.toThrow(reason);
  expect(await findIssues(root)).toEqual(before);
});

test('a person is asked what no flag says, and again after an answer that cannot be', async () => {
  const answers = ['', 'Jan Peeters', '', ''];
  const asked: string[] = [];
  const said = vi.spyOn(console, 'log').mockReturnValue();
  await makeNew(root, ['speaker'], (text) => {
    asked.push(text.trim());
    return Promise.resolve(answers.shift() ?? '');
  });
  expect(asked.map((text) => text.split('\n')[0])).toEqual([
    'De naam zoals die op de site komt. Voorbeeld: Nathalie Dumarey',
    'De naam zoals die op de site komt. Voorbeeld: Nathalie Dumarey',
    'De naam van de map: wordt het adres. Voorbeeld: ai-dag-2027 (Enter: jan-peeters)',
  ]);
  expect(said.mock.calls).toEqual([['Hier is een antwoord nodig.']]);
  expect(await read('speakers/jan-peeters/index.md')).toContain('name: Jan Peeters');
});

test('the title comes before the event to begin from, which may be none', async () => {
  const answers: Record<string, string> = { 'De titel': 'Eigen dag', 'De dag': '2027-03-10' };
  const asked: string[] = [];
  await makeNew(root, ['event'], (text) => {
    const [question = ''] = text.trim().split(/[.,:;(]/);
    asked.push(question.trim());
    return Promise.resolve(question.startsWith('Hoe men') ? 'online' : (answers[question] ?? ''));
  });
  expect(asked).toEqual([
    'De titel',
    'Het evenement om over te nemen',
    'De dag',
    'De laatste dag',
    'Hoe men deelneemt',
    'De naam van de map',
  ]);
  expect(await read('events/eigen-dag/index.md')).toContain('attendanceMode: online');
});

test('a person sees the rooms that there are', async () => {
  const asked: string[] = [];
  await makeNew(root, [...`${SLOT} --start 10u00`.split(' ')], (text) => {
    asked.push(text);
    return Promise.resolve(text.includes('De zaal') ? 'at' : '');
  });
  expect(asked.at(-1)).toContain('De zaal: grote-zaal, atelier.');
  expect(await read('events/inspiratiedag/programme.mdx')).toContain('room: atelier\n');
});
