import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findValid } from '#content-files/check-file.ts';
import { type ContentTree, readContent, withFiles } from '#content-files/read-content.ts';
import { serialiseScheduleJson } from '#feeds/schedule-json.ts';
import { serialiseScheduleXml } from '#feeds/schedule-xml.ts';
import type { Schedule } from '#feeds/schedule.ts';
import { findIssues, findIssuesIn } from '#integrations/find-issues.ts';
import { importSchedule } from '../../../../scripts/new/import-schedule.ts';
import { makeNew } from '../../../../scripts/new/make-new.ts';
import { readSchedule } from '../../../../scripts/new/read-schedule.ts';
import { fixtureRoot } from '../../../content/broken-content.ts';
import { buildExample, DOMAIN } from '../../examples.ts';
import { anyExample, toSchedule, scheduleOf, sessionsOf } from '../../feeds/schedules.ts';

let root = '';
const log = vi.spyOn(console, 'log');

beforeEach(async () => {
  vi.stubEnv('AS_OF', '2026-03-02T10:00');
  log.mockReset();
  root = await mkdtemp(join(tmpdir(), 'draaiboek-schedule-'));
  await cp(fixtureRoot('rich'), root, { recursive: true });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

const fixture = (name: string) => join(import.meta.dirname, 'schedules', name);
const read = (path: string) => readFile(join(root, 'content', path), 'utf8');
const make = (file: string) => makeNew(root, ['event', '--from-schedule', file]);

async function makeFrom(name: string, text: string) {
  const file = join(root, name);
  await writeFile(file, text);
  return make(file);
}

/** The schedule of an event as the site would publish it, from its files. */
function publish(tree: ContentTree, id: string): Schedule {
  const programme = findValid(tree, 'programmes').get(id);
  const event = findValid(tree, 'events').get(id);
  const sessions = [...findValid(tree, 'sessions')].flatMap(([path, facts]) => {
    const [folder, session = ''] = path.split('/');
    return folder === id ? [{ ...facts, id: session }] : [];
  });
  const timeZone = event?.timeZone ?? 'Europe/Brussels';
  const built = buildExample({ id, sessions, programme: programme ?? {}, timeZone });
  const speakers = findValid(tree, 'speakers');
  const site = { language: 'nl', calendar: { domain: DOMAIN } };
  return toSchedule(built, { speakers, site });
}

/** When, where and who, whatever else is told. */
const outline = (schedule: Pick<Schedule, 'conference'>) =>
  Object.values(schedule.conference.days.flatMap(({ rooms }) => Object.entries(rooms)))
    .flatMap(([room, sessions]) =>
      sessions.map(({ date, duration, persons }) => {
        const moment = Temporal.Instant.from(date).toString();
        const names = [...new Set(persons.map(({ name }) => name))];
        // Half of a sign is lost in any file.
        const whole = room.toWellFormed().replaceAll('\uFFFD', '');
        return [moment, duration.padStart(5, '0'), whole, ...names].join(' | ');
      }),
    )
    .sort();

describe('an event from a schedule of pretalx', () => {
  beforeEach(() => make(fixture('pretalx.json')));

  test('has no mistakes and is a draft', async () => {
    const { issues } = await findIssues(root);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(await read('events/stad-in-kaart/index.md')).toMatch(/^draft: true #/m);
    expect(await read('speakers/mira-vos/index.md')).toMatch(/^name: Mira Vos\ndraft: true$/m);
  });

  test('has the rooms, tracks, times and people of the file', async () => {
    expect(await read('events/stad-in-kaart/index.md')).toContain('timeZone: Europe/Lisbon');
    const programme = await read('events/stad-in-kaart/programme.md');
    expect(programme).toContain("  - id: theater\n    name: Theater\n  - id: '101'\n");
    expect(programme).toContain('tracks:\n  - id: open-data\n    name: Open data\n');
    expect(programme.match(/(?:date|start|minutes|session): .*/g)).toEqual([
      'date: 2026-10-24',
      ...['start: 10:00', 'minutes: 150', 'session: kaarten-maken'],
      ...['start: 10:00', 'minutes: 45', 'session: welkom-in-de-stad'],
      'date: 2026-10-25',
      // Through the night in which the clock goes back.
      ...['start: 00:30', 'minutes: 150', 'session: nachtwandeling'],
      ...['start: 11:00', 'minutes: 30', 'session: kaarten-maken-2'],
    ]);
    const given = JSON.parse(await readFile(fixture('pretalx.json'), 'utf8')) as {
      schedule: Schedule;
    };
    const published = publish(await readContent(root), 'stad-in-kaart');
    expect(outline(published)).toEqual(outline(given.schedule));
  });

  test('takes a name that is here for that speaker, and another of that name for somebody else', async () => {
    expect(await read('speakers/an-peeters/index.md')).toContain('organisation: Stad');
    expect(await read('speakers/an-peeters-2/index.md')).toContain('Een andere An.');
    const workshop = await read('events/stad-in-kaart/sessions/kaarten-maken/index.md');
    expect(workshop).toContain('speakers:\n  - id: an-peeters\n  - id: an-peeters-2\n');
  });

  test('has texts as Markdown without HTML or open lines', async () => {
    const welcome = await read('events/stad-in-kaart/sessions/welkom-in-de-stad/index.md');
    expect(welcome).toContain('summary: Hoe leest u een kaart?\n');
    expect(welcome).toContain('Zie [de gids](https://gids.example/kaart).');
    expect(welcome).toContain('- kaarten < 1900\n- `<svg>` tekenen');
    expect(welcome).not.toMatch(/script|alert|http:/);
    expect(await read('events/stad-in-kaart/sessions/kaarten-maken-2/index.md')).toContain(
      'summary: Voor beginners\nspeakers:\n  - id: an-peeters-2\nlanguage: de\n',
    );
  });

  test('tells what has no place, with where it stands', () => {
    const [met, told = ''] = log.mock.calls.flat() as string[];
    expect(met).toContain('dezelfde sprekers');
    const names = [...told.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name);
    expect(names.sort()).toEqual(
      [
        ...['answers', 'attachments', 'avatar', 'capacity', 'colors', 'feedback_url', 'language'],
        ...['links', 'origin_url', 'tracks', 'type', 'url'],
      ].sort(),
    );
    expect(told).toContain('  answers: schedule.conference.days.0.rooms.101.0.answers (');
  });
});

describe('an event from a schedule of frab', () => {
  const ID = 'events/nacht-van-de-code-de-kaart';
  beforeEach(() => make(fixture('frab.xml')));

  test('has no mistakes, and times by the clock of the site', async () => {
    const { issues } = await findIssues(root);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const programme = await read(`${ID}/programme.md`);
    expect(programme.match(/(?:date|start|kind): .*/g)).toEqual([
      ...['date: 2026-11-13', 'start: 19:00', 'kind: talk'],
      // What stands under the day before, as it is before six.
      ...['date: 2026-11-14', 'start: 01:15', 'kind: workshop', 'start: 09:00'],
    ]);
  });

  test('keeps people of one name apart, and turns HTML into Markdown', async () => {
    const opening = await read(`${ID}/sessions/openen-doe-je-samen/index.md`);
    expect(opening).toContain('speakers:\n  - id: bo-claes\n  - id: bo-claes-2\n');
    expect(opening).toContain('summary: Wat samen lukt & alleen niet.\n');
    expect(opening).toContain('\n---\n\nEn sluiten ook\n\nLees [de gids]');
    expect(opening).toContain('Lees [de gids](https://openen.example/).\n\n- eerst\n');
    expect(await read(`${ID}/sessions/ontbijt-met-en-kaarten/index.md`)).toMatch(
      /^title: Ontbijt met 🥐 en kaarten\n[^]*bo-claes-2[^]*# in te vullen$/m,
    );
  });

  test('tells what has no place, with its line', () => {
    const [told = ''] = log.mock.calls.flat() as string[];
    expect(told.split('\n').slice(1)).toEqual([
      '  recording: regel 19 (Openen doe je samen)',
      '  logo: regel 14 (Openen doe je samen)',
      expect.stringMatching(/^ {2}links: regel 39 \(.+\)$/),
      '  type: regel 65 (Ontbijt met 🥐 en kaarten)',
    ]);
  });
});

test.each([
  ['json', serialiseScheduleJson],
  ['xml', serialiseScheduleXml],
] as const)(
  'an event that was read from our own %s is published with the same',
  async (format, serialise) => {
    const tree = await readContent(root);
    const file = join(root, `schedule.${format}`);
    const check = async (options: Parameters<typeof scheduleOf>[0]) => {
      const schedule = scheduleOf(options);
      await writeFile(file, serialise(schedule));
      const given = {
        'from-schedule': file,
        id: 'nieuw',
        title: 'Nieuw',
        date: '2027-03-27',
        start: '14:00',
      };
      const files = await importSchedule({ ...given, attendanceMode: 'onSite' }, tree);
      const texts = [...files].map(([path, text]) => [path, String(text)] as const);
      const imported = withFiles(tree, new Map(texts));
      const issues = findIssuesIn(imported).issues.filter(({ severity, code }) => {
        // Sessions of any person and room may well overlap here.
        return severity === 'error' && !['overlap', 'personTwice'].includes(code);
      });
      expect(issues).toEqual([]);
      expect(outline(publish(imported, 'nieuw'))).toEqual(outline(schedule));
    };
    await fc.assert(fc.asyncProperty(anyExample, check), { seed: 20210610, numRuns: 40 });
  },
);

describe('a file that is not right', () => {
  const json = () => serialiseScheduleJson(scheduleOf());
  const xml = () => serialiseScheduleXml(scheduleOf());

  test.each([
    ['a.html', () => '<!doctype html><p>Rooster</p>', 'a.html: Dit is geen schedule.json of'],
    ['a.xml', () => `<!DOCTYPE x [<!ENTITY y "z">]>${xml()}`, 'a.xml: Dit is geen schedule.json'],
    [
      'a.xml',
      () => xml().replace('</title>', ''),
      /a\.xml: regel \d+: hier klopt het bestand niet\. Haal/,
    ],
    [
      'a.json',
      () => json().replace('"schedule":', '"schedule"\n'),
      'regel 2: hier klopt het bestand niet. Haal',
    ],
    ['a.json', () => json().slice(0, 200), 'regel 1: hier klopt het bestand niet. Haal'],
    [
      'a.json',
      () => json().replace('"duration":"00:45"', '"duration":"drie kwartier"'),
      'schedule.conference.days.0.rooms.Online.0.duration (Mogelijkheden vanuit het Vlaams AI-Onderzoeksprogramma): Bij ‘duration’ past ‘drie kwartier’ niet.',
    ],
    [
      'a.xml',
      () => xml().replace(/<duration>00:45.*/, ''),
      'regel 13 (Mogelijkheden vanuit het Vlaams AI-Onderzoeksprogramma): Het veld ‘duration’ ontbreekt. Vul het in. Voorbeeld: 00:45',
    ],
    [
      'a.xml',
      () => xml().replaceAll(/<date>.*/g, '<date>2021-06-31T10:00:00Z</date>'),
      'regel 13 (',
    ],
    ['a.xml', () => '<schedule><conference><title>X</title></conference></schedule>', '‘days’'],
    ['a.json', () => '{"schedule":[]}', 'schedule'],
  ])('is refused with its place and a way out: %s', async (name, toText, told) => {
    await expect(makeFrom(name, toText())).rejects.toThrow(told);
  });

  test('is told when it is not there', async () => {
    await expect(make('nergens.xml')).rejects.toThrow('nergens.xml: dit bestand is er niet.');
  });

  test('leaves everything as it was when the event would have mistakes', async () => {
    const twice = json().replaceAll(/"date":"2021-06-10T[^"]*"/g, '"date":"2021-06-10T10:00:00Z"');
    await expect(makeFrom('a.json', twice)).rejects.toThrow(
      /Er is niets gemaakt[^]*In uw bestand staat ai-en-lokale-besturen hier: schedule\.conference\.days\.0\.rooms\.Online\.1 \(AI en lokale besturen\)/,
    );
    const late = xml().replaceAll(/<date>2021-06-10T[^<]*/g, '<date>2021-06-10T10:00:00Z');
    await expect(makeFrom('a.xml', late)).rejects.toThrow(
      /\nIn uw bestand staat ai-en-lokale-besturen hier: regel 3\d \(AI en lokale besturen\)/,
    );
    expect((await readContent(root)).files.map(({ id }) => id)).not.toContain(
      'artificiele-intelligentie-voor-publieke-diensten',
    );
  });

  test('may be anything that the fields have room for', async () => {
    const long = 'x'.repeat(80);
    const title = Array.from({ length: 40 }, () => 'woord').join(' ');
    const odd = scheduleOf({}, {});
    const [first, second, third] = sessionsOf(odd);
    Object.assign(first ?? {}, { title, abstract: `${title} ${title}` });
    Object.assign(second ?? {}, { title: '漢字', track: '線', room: '室' });
    Object.assign(third ?? {}, { title: long });
    await makeFrom('a.json', serialiseScheduleJson(odd));
    const ID = 'events/artificiele-intelligentie-voor-publieke-diensten';
    const slots = (await read(`${ID}/programme.md`)).match(/session: .*|track: .*/g);
    expect(slots).toEqual([
      `session: ${'woord-'.repeat(10).slice(0, -1)}`,
      'track: themalijn',
      'session: sessie',
      `session: ${long.slice(0, 60)}`,
    ]);
    expect(log.mock.calls.flat().join()).toContain('  title: ');
  });
});

test('rooms that come twice in a day are one, in the order in which the file names them', () => {
  const { conference } = readSchedule(
    serialiseScheduleXml(scheduleOf()).replace('</event>', '</event></room><room name="Online">'),
  );
  expect(conference.days[0]?.rooms['Online']).toHaveLength(3);
});
