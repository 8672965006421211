import { cp, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite, makeSite } from '../setup/make-site.ts';
import { lintCalendar } from '../unit/feeds/lint-calendar.ts';
import { readByIcalJs, type ReadEntry } from '../unit/feeds/read-calendar.ts';

/** Events that are cancelled, moved, at night, of two days, in two languages: one site of all. */
const FIXTURES = ['cancelled', 'midnight', 'rescheduled', 'two-days', 'two-languages'];

const folders: Record<string, string> = {};

beforeAll(async () => {
  const root = await makeSite('agreement', 'smallest');
  for (const fixture of FIXTURES)
    await cp(join(import.meta.dirname, '../fixtures', fixture), root, { recursive: true });
  const { code, output } = await buildSite(root, { AS_OF: '2026-03-01T10:00' });
  if (code !== 0) throw new Error(output);
  folders['the fixtures'] = join(root, 'dist');
  folders['the real event'] = inject('folder');
});

describe.each(['the real event', 'the fixtures'])('on the site of %s', (site) => {
  test('each calendar file keeps the rules of RFC 5545 that parsers forgive', async () => {
    const folder = folders[site] ?? '';
    const files = await listFiles(folder, '.ics');
    expect(files.length).toBeGreaterThan(4);
    const findings = await Promise.all(
      files.map(async (file) => [file, lintCalendar(await readFile(join(folder, file)))] as const),
    );
    expect(findings.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  test('page, structured data, calendar and links tell one time, title and status', async () => {
    const folder = folders[site] ?? '';
    const events = (await listFiles(folder, 'programme.ics')).map(dirname);
    const counts = await Promise.all(events.map((event) => expectAgreement(folder, event)));
    const sessions = counts.reduce((sum, count) => sum + count, 0);
    expect(sessions).toBeGreaterThanOrEqual(site === 'the real event' ? 3 : 40);
  });
});

async function listFiles(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(ending)).sort();
}

interface Structured {
  name: string;
  url: string;
  startDate: string;
  endDate: string;
  eventStatus: string;
  subEvent?: Structured[];
}

/** Compares all that is said of an event and of each session; gives how many of these there are. */
async function expectAgreement(folder: string, event: string): Promise<number> {
  const read = (path: string) => readFile(join(folder, path), 'utf8');
  const readEntry = async (path: string) => {
    const [entry] = readByIcalJs(await read(path));
    if (!entry) throw new Error(`${path} has no appointment.`);
    return entry;
  };
  const page = await read(`${event}/index.html`);
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '{}';
  const whole = JSON.parse(json) as Structured;
  const appointment = await readEntry(`${event}/calendar.ics`);
  expectSame(event, appointment, whole);
  const [beforeAgenda = '', agenda = ''] = page.split('aria-labelledby="agenda"');
  expectLinks(event, appointment, agenda, whole.name);
  const files = await listFiles(join(folder, event), '.ics');
  const ids = files.flatMap((file) => /^sessions\/(.*)\.ics$/.exec(file)?.[1] ?? []);
  let compared = 0;
  for (const id of ids) {
    const where = `${event}/sessions/${id}.ics`;
    const entry = await readEntry(where);
    const slot = new RegExp(`<li class="slot[^"]*" id="${id}".*?</h\\d>`, 's').exec(page)?.[0];
    // A removed session has a calendar file for ever, and no place in the programme.
    if (slot === undefined) {
      expect([where, entry.status]).toEqual([where, 'CANCELLED']);
      continue;
    }
    expectTimes(where, entry, slot);
    const title = textOf(/<h\d.*$/s.exec(slot)?.[0] ?? '');
    const link = /<h\d.*?href="([^"]*)"/s.exec(slot)?.[1] ?? '';
    const structured = whole.subEvent?.find(({ url }) => new URL(url).pathname === link);
    expect([where, structured?.name]).toEqual([where, title]);
    if (structured) expectSame(where, entry, structured);
    const [, menu = ''] = beforeAgenda.split(`id="${id}"`);
    expectLinks(where, entry, menu.replace(/<li class="slot.*$/s, ''), title);
    const own = await read(`${link}index.html`);
    expect([where, textOf(/<h1.*?<\/h1>/s.exec(own)?.[0] ?? '')]).toEqual([where, title]);
    const fact = /<time datetime.*?<\/dd>/s.exec(own)?.[0] ?? '';
    expect([where, toUtc(/datetime="([^"]*)"/.exec(fact)?.[1])]).toEqual([where, entry.start]);
    expectLinks(where, entry, own, title);
    compared += 1;
  }
  return compared;
}

/** The appointment and the structured data of one thing. */
function expectSame(where: string, entry: ReadEntry, { name, ...structured }: Structured): void {
  const goesOn = !/Cancelled|Postponed/.test(structured.eventStatus);
  expect([where, entry.status]).toEqual([where, goesOn ? 'CONFIRMED' : 'CANCELLED']);
  expect([where, entry.summary]).toEqual([
    where,
    goesOn ? name : expect.stringMatching(`: ${name}`),
  ]);
  const times = [structured.startDate, structured.endDate];
  // An event of several days is whole days in a calendar, up to the day after the last.
  const expected = entry.isWholeDay
    ? [
        times[0]?.slice(0, 10),
        Temporal.PlainDate.from(times[1]?.slice(0, 10) ?? '')
          .add({ days: 1 })
          .toString(),
      ]
    : times.map(toUtc);
  expect([where, entry.start, entry.end]).toEqual([where, ...expected]);
}

/** What a slot shows: its moments, and on a Dutch page the wall clock as people write it. */
function expectTimes(where: string, entry: ReadEntry, slot: string): void {
  const times = [...slot.matchAll(/<time datetime="([^"]*)"[^>]*>(.*?)<\/time>/gs)];
  expect([where, ...times.map(([, iso]) => toUtc(iso))]).toEqual([where, entry.start, entry.end]);
  if (where.startsWith('en/')) return;
  for (const [, iso = '', shown = ''] of times) {
    const [hour, minute] = iso.slice(11, 16).split(':');
    expect([where, textOf(shown)]).toEqual([
      where,
      expect.stringMatching(new RegExp(`^${Number(hour)}\\.${minute}`)),
    ]);
  }
}

/** The links that put something in a calendar of the web, where a page has them. */
function expectLinks(where: string, entry: ReadEntry, page: string, title: string): void {
  const links = [...page.matchAll(/<a [^>]*href="(https:\/\/(?:calendar\.google|outlook)[^"]*)"/g)];
  for (const [, href = ''] of links) {
    const query = new URL(unescape(href)).searchParams;
    // To follow a calendar needs no time.
    if (query.has('cid') || href.includes('addfromweb')) continue;
    const zone = query.get('ctz');
    const times = query.get('dates')?.split('/') ?? [query.get('startdt'), query.get('enddt')];
    const told = times.map((time) => {
      const text = time?.replace(/^(\d{4})(\d\d)(\d\d)/, '$1-$2-$3') ?? '';
      if (!text.includes('T')) return text;
      return /Z$|[+-]\d\d:?\d\d$/.test(text) || !zone ? toUtc(text) : toUtc(`${text}[${zone}]`);
    });
    expect([where, href, ...told]).toEqual([where, href, entry.start, entry.end]);
    expect([where, query.get('text') ?? query.get('subject')]).toEqual([
      where,
      expect.stringContaining(title),
    ]);
  }
}

function toUtc(iso = ''): string {
  const instant = iso.endsWith(']')
    ? Temporal.ZonedDateTime.from(iso).toInstant()
    : Temporal.Instant.from(iso);
  return instant.toString();
}

function textOf(html: string): string {
  return unescape(html.replaceAll(/<[^>]*>/g, '')).trim();
}

function unescape(html: string): string {
  const signs: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    '#x27': "'",
  };
  return html.replaceAll(/&(\w+|#\w+);/g, (whole, name: string) => signs[name] ?? whole);
}
