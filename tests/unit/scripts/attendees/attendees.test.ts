import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Submission } from '#domain/attendees.ts';
import { readSubmissions } from '../../../../scripts/attendees/read-submissions.ts';

const PROJECT = join(import.meta.dirname, '../../../..');

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'draaiboek-attendees-'));
  cpSync(join(PROJECT, 'content'), join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const idOf = (number: number) => `${String(number).padStart(8, '0')}-0000-4000-8000-000000000000`;

type Answers = Record<string, string>;

function register(number: number, change: Answers = {}): Answers {
  return {
    ...{ receivedAt: '2021-06-01T08:00:00Z', evenement: 'ai4gov', taal: 'nl' },
    ...{ soort: 'inschrijving', inschrijving_id: idOf(number), naam: `Naam ${number}` },
    ...{ email: `p${number}@stad.test`, organisatie: '=Stad; “Noord”, dienst', referentie: '' },
    ...change,
  };
}

const withdraw = (reference: string, email = 'x@stad.test') =>
  register(0, { inschrijving_id: '', soort: 'uitschrijving', email, referentie: reference });

type Row = readonly [sent: Answers | 'unreadable', ...told: string[]];

/** What goes wrong with somebody, and what the organiser has to be told of each row. */
const FAULTS: readonly ((at: number) => readonly Row[])[] = [
  (at) => [[register(at), 'Nog eens verstuurd'], [register(at)]],
  (at) => [
    [register(at), 'Nog eens verstuurd'],
    [register(at, { naam: 'A' }), 'eerst met andere'],
  ],
  (at) => [
    [register(at), 'later uitgeschreven'],
    [withdraw(` ${idOf(at).slice(0, 8)} `), 'Uitschrijving, toegepast'],
  ],
  (at) => [
    [register(at), 'later uitgeschreven'],
    [withdraw('', `P${at}@Stad.test`), 'Uitschrijving, toegepast'],
  ],
  () => [['unreadable', 'niet te lezen']],
  (at) => [[register(at, { evenement: 'ander' }), 'hoort niet bij']],
  (at) => [[register(at, { soort: 'vraag' }), 'geen inschrijving, wachtlijst']],
  (at) => [[register(at, { email: '' }), 'geen e-mailadres, of']],
  (at) => [[register(at, { email: 'an bij stad' }), 'geen e-mailadres, of']],
  (at) => [[withdraw(`zz${idOf(at)}`), 'niet bij één inschrijving']],
  (at) => [
    [register(at)],
    [register(at, { inschrijving_id: `${idOf(at)}x`, email: `q${at}@stad.test` })],
    [withdraw(idOf(at).slice(0, 8)), 'niet bij één inschrijving'],
  ],
  (at) => [
    [register(at), 'zelfde e-mailadres'],
    [register(at, { inschrijving_id: `x${at}`, naam: 'Collega' }), 'zelfde e-mailadres'],
  ],
  (at) => [
    [register(at), 'zelfde e-mailadres'],
    [register(at, { inschrijving_id: `x${at}`, naam: `NAAM  ${at}` }), 'zelfde e-mailadres'],
  ],
  (at) => [[register(at, { receivedAt: '2021-06-07T22:00:00Z' }), 'na de sluiting']],
  (at) => [[register(at, { inschrijving_id: '' }), 'zonder inschrijving_id']],
];

/** 1,000 people, 50 of them with a fault. */
const rows = Array.from({ length: 1000 }, (_, at): readonly Row[] => {
  const fault = at % 20 === 7 ? FAULTS[Math.floor(at / 20) % FAULTS.length] : undefined;
  return fault ? fault(at) : [[register(at)]];
}).flat();

/** What the local endpoint writes. */
const NDJSON = rows.map(([sent]) => {
  if (sent === 'unreadable') return '{"receivedAt":"2021-06-01T08:00:00Z","form":"te';
  const { receivedAt, ...data } = sent;
  return JSON.stringify({ receivedAt, form: 'test', data });
});

/** What a host exports, one row with a quote that is never closed. */
const NAMES = Object.keys(register(0));
const CSV = [NAMES.join(';').replace('receivedAt', 'created_at')].concat(
  rows.map(([sent]) => {
    if (sent === 'unreadable') return `2021-06-01T08:00:00Z;ai4gov;nl;"inschrijving;x`;
    return stringify([NAMES.map((name) => sent[name])], { delimiter: ';' }).trimEnd();
  }),
);

function run(lines: readonly string[], ...args: string[]) {
  writeFileSync(join(root, 'in'), `${lines.join('\n')}\n`);
  const script = join(PROJECT, 'scripts/attendees.ts');
  const env = { PATH: process.env['PATH'] };
  return spawnSync(process.execPath, [script, 'ai4gov', 'in', ...args], {
    ...{ cwd: root, env, encoding: 'utf8' },
  });
}

const read = (file: string) =>
  readFileSync(join(root, '.draaiboek/attendees/ai4gov', file), 'utf8');

test.each([
  ['the local endpoint', NDJSON, 1],
  ['a host', CSV, 2],
])(
  'of 1,000 attendees from %s nobody is lost, and each of 50 faults is told',
  (_, lines, first) => {
    const { stdout, status } = run(lines, '--separator', ';');
    const told = [...stdout.matchAll(/^ {2}(.+):\n {4}regel (.+)$/gm)].map(
      ([, sentence = '', numbers = '']) => [sentence, numbers.split(', ').map(Number)] as const,
    );
    const sentences = new Set(rows.flatMap(([, ...own]) => own));
    expect(told).toHaveLength(sentences.size);
    for (const sentence of sentences) {
      const wanted = rows.flatMap(([, ...own], index) =>
        own.includes(sentence) ? index + first : [],
      );
      const [, numbers] = told.find(([each]) => each.includes(sentence)) ?? [];
      expect([sentence, numbers]).toEqual([sentence, wanted]);
    }
    const text = read('attendees.csv');
    expect(text.startsWith('\uFEFF"')).toBe(true);
    const table = parse<Answers>(text, { delimiter: ';', bom: true, columns: true });
    const gone = /Nog eens|later uit|Uitschrijving,|niet te|hoort|geen |bij één/;
    const staying = rows.flatMap(([sent, ...own], index) =>
      sent !== 'unreadable' && !own.some((each) => gone.test(each)) ? index + first : [],
    );
    expect(table.map(({ regel }) => Number(regel)).sort((a, b) => a - b)).toEqual(staying);
    expect(stdout).toContain(`Rijen: ${rows.length} = ${staying.length} deelnemers + `);
    expect(table.filter(({ organisatie = '' }) => /^[=+@-]/.test(organisatie))).toEqual([]);
    expect(stdout).toContain('uiterlijk op vrijdag 10 september 2021');
    expect(stdout).not.toMatch(/@stad|Naam \d/);
    expect(status).toBe(0);
  },
);

test('the lists are for their owner alone, and can be read again', () => {
  run(NDJSON);
  const folder = join(root, '.draaiboek/attendees/ai4gov');
  for (const file of ['attendees.csv', 'attendees.html'])
    expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  const again = readSubmissions(read('attendees.csv'));
  const one = again.find(({ answers }) => answers?.['naam'] === 'Naam 1');
  expect(one?.receivedAt?.toString()).toBe('2021-06-01T08:00:00Z');
  expect(one?.answers).toMatchObject({ evenement: 'ai4gov', inschrijving_id: idOf(1) });
});

test('the printable list loads nothing and shows what people wrote as text', () => {
  run([
    JSON.stringify({
      receivedAt: '',
      data: register(1, { naam: '<img src=x>&' }),
    }),
  ]);
  const page = read('attendees.html');
  expect(page).toContain('<html lang="nl">');
  expect(page).toContain('>&lt;img src=x&gt;&amp;</td>');
  expect(page).toContain('vrijdag 10 september 2021');
  expect(page).not.toMatch(/<(?:img|script|link)|https?:|p1@stad/);
});

test('a file that names no fields of ours stops the work', () => {
  const { stderr, status } = run(['name,mail', 'An,an@stad.test']);
  expect([status, stderr]).toEqual([1, expect.stringContaining('evenement')]);
});

test.each<[string, string, Omit<Submission, 'line'>[]]>([
  [
    'a text of several lines',
    'a,,x@y.z,"b\nc"',
    [{ answers: { evenement: 'a', soort: '', email: 'x@y.z', t: 'b\nc' } }],
  ],
  ['a cell too many', 'a,,x@y.z,b,c', [{}]],
  ['bytes that are no UTF-8', 'a,,x@y.z,Andr\uFFFD', [{}]],
  ['a quote inside a cell', 'a,,x@y.z,5" b', [{}]],
])('of a CSV file %s is read for what it is', (_, line, wanted) => {
  const after = {
    line: expect.any(Number) as number,
    answers: { evenement: 'b', soort: '', email: 'q@y.z', t: '' },
  };
  const got = readSubmissions(`evenement,soort,email,t\n${line}\nb,,q@y.z,`);
  expect(got).toEqual([...wanted.map((each) => ({ line: 2, ...each })), after]);
  expect(got).toHaveLength(2);
});
