import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { isWholeDays } from '#domain/calendar-item.ts';
import type { CalendarEntry } from '#domain/calendar.ts';
import { serialiseCalendar } from '#feeds/ics.ts';
import { calendar, entry } from './calendar-samples.ts';
import { lintCalendar } from './lint-calendar.ts';
import { PYTHON, readByPython } from './python-calendar.ts';
import { readByIcalJs, readByNodeIcal } from './read-calendar.ts';
import { STABLE_ZONES } from './stable-zones.ts';

/**
 * Always the same calendars, so that a red test is about the change that it is red for. After work
 * on the serialiser look elsewhere: another number here, as often as you like.
 */
const SEED = 20_210_610;
const CASES = 2000;
/** Milliseconds that a machine with other work may need. */
const PATIENCE = 60_000;

const LINES = ['BEGIN:VEVENT', 'END:VEVENT\r\n', '\r\nATTENDEE:mailto:x@y.be', '\nBEGIN:VALARM\n'];
const SIGNS = [',', ';', '\\', '\\n', ':', '"', '\t', '\r', '\n', '\r\n', '\u2028', '\u2029'];
const ODD = [
  '\u0000',
  '\u0085',
  '\u009f',
  '\ufeff',
  '\ud83d',
  '\udc00',
  '👩‍💻',
  '🇧🇪',
  'é',
  '漢',
  ' ',
];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...LINES, ...SIGNS, ...ODD),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    ),
    { maxLength: 12, size: 'max' },
  )
  .map((pieces) => pieces.join(''));
const longText = fc.tuple(text, fc.integer({ min: 1, max: 200 })).map(([s, n]) => s.repeat(n));
const anyText = fc.oneof({ weight: 20, arbitrary: text }, { weight: 1, arbitrary: longText });

const minutes = fc.integer({ min: -200, max: 200 });
const timed = fc
  .record({
    zone: fc.constantFrom(...STABLE_ZONES),
    day: fc.integer({ min: 0, max: 15 * 365 }),
    minute: fc.integer({ min: 0, max: 1439 }),
    /** Minutes from the next change of the clock, in three of four cases. */
    nearChange: fc.option(minutes, { freq: 3 }),
    length: fc.oneof(fc.integer({ min: 1, max: 240 }), fc.integer({ min: 1, max: 5000 })),
  })
  .map(({ zone, day, minute, nearChange, length }) => {
    const any = Temporal.PlainDate.from('2021-01-01').add({ days: day }).toZonedDateTime(zone);
    const change = nearChange === null ? null : any.getTimeZoneTransition('next');
    const start = (change ?? any).add({ minutes: change ? (nearChange ?? 0) : minute });
    return { start, end: start.add({ minutes: length }) };
  });
const days = fc
  .tuple(fc.integer({ min: 0, max: 15 * 365 }), fc.integer({ min: 1, max: 10 }))
  .map(([day, length]) => {
    const start = Temporal.PlainDate.from('2021-01-01').add({ days: day });
    return { start, end: start.add({ days: length }) };
  });

const anyEntry: fc.Arbitrary<CalendarEntry> = fc
  .record({
    when: fc.oneof({ weight: 4, arbitrary: timed }, { weight: 1, arbitrary: days }),
    ...{ summary: anyText, description: anyText, location: anyText },
    url: anyText
      .map((path) => `https://draaiboek.example/${path}`)
      .filter((url) => URL.canParse(url)),
    uid: anyText.map((name) => `u${name}`),
    relatedTo: anyText.map((name) => `r${name}`),
    status: fc.constantFrom('confirmed', 'cancelled'),
    sequence: fc.nat(1000),
    isBusy: fc.boolean(),
  })
  .map((fields) => entry(fields));

/** What the documentation of the cleaning says, sign by sign. */
function expectedText(given: string): string {
  return Array.from(given.replaceAll('\r\n', '\n'), (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if ([0x0d, 0x85, 0x2028, 0x2029].includes(code)) return '\n';
    if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
    const isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f);
    return isControl && sign !== '\n' && sign !== '\t' ? '' : sign;
  }).join('');
}

function expectedLine(given: string): string {
  const lines = expectedText(given).split('\n');
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}

function expected({ when, ...given }: CalendarEntry) {
  const toUtc = (moment: Temporal.ZonedDateTime) => moment.toInstant().toString();
  const [start, end] = isWholeDays(when)
    ? [when.start.toString(), when.end.toString()]
    : [toUtc(when.start), toUtc(when.end)];
  return {
    uid: expectedLine(given.uid),
    ...{ start, end },
    summary: expectedLine(given.summary),
    description: expectedText(given.description),
    location: expectedLine(given.location),
    url: new URL(given.url).href.replaceAll('\\', '%5C'),
    relatedTo: expectedLine(given.relatedTo ?? ''),
    status: given.status.toUpperCase(),
    sequence: given.sequence,
  };
}

/**
 * Without what two of the parsers misread: a backslash before an n, even an escaped one, is a line
 * end to both, and node-ical takes off quotation marks around a text.
 */
function tame(given: CalendarEntry): CalendarEntry {
  const spaced = Object.entries(given).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' && TEXTS.has(key) ? `.${value.replaceAll('\\', '\\ ')}` : value,
  ]);
  return Object.fromEntries(spaced) as CalendarEntry;
}

const TEXTS = new Set(['uid', 'relatedTo', 'summary', 'description', 'location']);

/** A whole day also says so in two properties for Outlook; a place that is empty is left out. */
function countProperties({ when, location }: CalendarEntry): number {
  return 13 + (expectedLine(location) ? 1 : 0) + (isWholeDays(when) ? 2 : 0);
}

test(
  `any of ${CASES} appointments comes out of ical.js and node-ical as it went in`,
  () => {
    fc.assert(
      fc.property(anyEntry, (given) => {
        const file = serialiseCalendar(calendar([given], { name: given.summary }));
        expect(lintCalendar(file)).toEqual([]);
        expect(readByIcalJs(file)).toMatchObject([expected(given)]);
        const tamed = tame(given);
        const other = serialiseCalendar(calendar([tamed]));
        expect(readByNodeIcal(other)).toMatchObject([expected(tamed)]);
        const whole = ICAL.Component.fromString(file);
        const [event, ...others] = whole.getAllSubcomponents('vevent');
        expect(others).toEqual([]);
        expect(event?.getAllSubcomponents()).toEqual([]);
        expect(event?.getAllProperties()).toHaveLength(countProperties(given));
      }),
      { seed: SEED, numRuns: CASES },
    );
  },
  PATIENCE,
);

if (!PYTHON) console.warn('No Python with icalendar here: its test of calendar files is skipped.');

test.skipIf(!PYTHON)(
  `${CASES} appointments come out of Python’s icalendar as they went in`,
  () => {
    const cases = fc.sample(anyEntry, { seed: SEED, numRuns: CASES }).map(tame);
    const read = readByPython(
      PYTHON ?? '',
      cases.map((given) => serialiseCalendar(calendar([given]))),
    );
    expect(read).toHaveLength(CASES);
    read.forEach(({ components, events }, index) => {
      const given = cases[index] ?? entry();
      const { url, ...others } = expected(given);
      expect(events).toMatchObject([others]);
      // It takes these for escapes of its own.
      const unescape = (address = '') => address.replace(/%(?:2C|3A|3B|5C)/g, decodeURIComponent);
      expect(unescape(events[0]?.url)).toBe(unescape(url));
      expect(events[0]?.properties).toBe(countProperties(given));
      expect(components.filter((name) => name.startsWith('VE'))).toEqual(['VEVENT']);
    });
  },
  PATIENCE,
);
