import { afterEach, expect, test, vi } from 'vitest';
import { serialiseCalendar } from '#feeds/ics.ts';
import { at, buildExample, calendarsOf } from '../examples.ts';
import { calendar, entry, expectLines, serialiseEntry } from './calendar-samples.ts';
import { readByIcalJs, readByNodeIcal, unfold } from './read-calendar.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

function serialiseExample(): string {
  const programme = calendarsOf(buildExample()).find(({ path }) => path.endsWith('/programme.ics'));
  return programme ? serialiseCalendar(programme.calendar) : '';
}

test('the real event is the same file, byte by byte', async () => {
  await expect(serialiseExample()).toMatchFileSnapshot('../../golden/ai4gov.ics');
});

/** Written by hand: in June Brussels is two hours ahead of UTC. */
const UTC_TIMES = [
  ['ai4gov@draaiboek.example', '2021-06-10T12:00:00Z', '2021-06-10T14:30:00Z'],
  ['ai4gov.onderzoek@draaiboek.example', '2021-06-10T12:05:00Z', '2021-06-10T12:50:00Z'],
  ['ai4gov.lokale-besturen@draaiboek.example', '2021-06-10T12:50:00Z', '2021-06-10T13:15:00Z'],
  ['ai4gov.valkuilen@draaiboek.example', '2021-06-10T13:30:00Z', '2021-06-10T14:15:00Z'],
  ['ai4gov.date.indiendatum@draaiboek.example', '2021-10-14', '2021-10-15'],
];

test.each(['UTC', 'Europe/Brussels', 'America/New_York'])(
  'on a machine in %s two readers see the times that were written by hand, in the same bytes',
  (timeZone) => {
    const elsewhere = serialiseExample();
    vi.stubEnv('TZ', timeZone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
    const text = serialiseExample();
    expect(text).toBe(elsewhere);
    for (const read of [readByIcalJs, readByNodeIcal]) {
      expect(read(text).map(({ uid, start, end }) => [uid, start, end])).toEqual(UTC_TIMES);
    }
  },
);

test('the properties of the calendar come first, then the zones, then the appointments', () => {
  const lines = unfold(serialiseEntry());
  const components = lines.filter((line) => line.startsWith('BEGIN:V'));
  expect(components).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'BEGIN:VEVENT']);
  expect(lines.slice(0, lines.indexOf('BEGIN:VTIMEZONE'))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Draaiboek//Draaiboek//NL',
    'SOURCE;VALUE=URI:https://draaiboek.example/ai4gov/programme.ics',
    'CALSCALE:GREGORIAN',
    'NAME:Programma',
    'X-WR-CALNAME:Programma',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    'X-APPLE-CALENDAR-COLOR:#008080',
    'COLOR:teal',
    'X-WR-TIMEZONE:Europe/Brussels',
  ]);
  expect(lines.at(-2)).toBe('END:VEVENT');
});

test('an appointment has these properties and no others', () => {
  const lines = unfold(serialiseEntry({ status: 'cancelled', isBusy: false }));
  expect(lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, -2)).toEqual([
    'UID:ai4gov.talk@draaiboek.example',
    'SEQUENCE:2',
    'DTSTAMP:20210510T070000Z',
    'DTSTART;TZID=Europe/Brussels:20210610T140000',
    'DTEND;TZID=Europe/Brussels:20210610T163000',
    'SUMMARY:Open data',
    'TRANSP:TRANSPARENT',
    'LOCATION:Online',
    'DESCRIPTION:Kort.',
    'URL;VALUE=URI:https://draaiboek.example/ai4gov/',
    'STATUS:CANCELLED',
    'RELATED-TO:ai4gov@draaiboek.example',
    'CREATED:20210503T070000Z',
    'LAST-MODIFIED:20210510T070000Z',
  ]);
});

test('a whole day has dates and no zone', () => {
  const start = Temporal.PlainDate.from('2021-10-14');
  const text = serialiseEntry({ when: { start, end: start.add({ days: 1 }) } });
  expect(unfold(text)).toContain('DTSTART;VALUE=DATE:20211014');
  expect(unfold(text)).toContain('DTEND;VALUE=DATE:20211015');
  expect(text).not.toContain('VTIMEZONE');
  expectLines(text);
});

const BRUSSELS = { zone: 'Europe/Brussels' };
test.each([
  // Clocks go forward at 01:00 UTC on 29 March 2026 and back at 01:00 UTC on 25 October 2026.
  [
    'before the spring change',
    BRUSSELS,
    '2026-03-29T00:30:00Z',
    'TZID=Europe/Brussels:20260329T013000',
  ],
  [
    'after the spring change',
    BRUSSELS,
    '2026-03-29T01:30:00Z',
    'TZID=Europe/Brussels:20260329T033000',
  ],
  [
    'before the double hour',
    BRUSSELS,
    '2026-10-24T23:30:00Z',
    'TZID=Europe/Brussels:20261025T013000',
  ],
  [
    'after the double hour',
    BRUSSELS,
    '2026-10-25T02:00:00Z',
    'TZID=Europe/Brussels:20261025T030000',
  ],
  ['at midnight', BRUSSELS, '2021-06-10T22:00:00Z', 'TZID=Europe/Brussels:20210611T000000'],
  [
    'under an alias',
    { zone: 'Europe/Amsterdam' },
    '2021-06-10T12:00:00Z',
    'TZID=Europe/Amsterdam:20210610T140000',
  ],
  [
    'without changes',
    { zone: 'Asia/Kolkata' },
    '2021-06-10T12:00:00Z',
    'TZID=Asia/Kolkata:20210610T173000',
  ],
  [
    'in the south',
    { zone: 'Australia/Sydney' },
    '2021-12-10T12:00:00Z',
    'TZID=Australia/Sydney:20211210T230000',
  ],
])('a start %s is the same moment for two readers', (_title, { zone }, instant, expected) => {
  const start = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const text = serialiseEntry({ when: { start, end: start.add({ hours: 3 }) } });
  expect(unfold(text)).toContain(`DTSTART;${expected}`);
  expect(unfold(text)).toContain(`TZID:${zone}`);
  expect(readByIcalJs(text)[0]?.start).toBe(instant);
  expect(readByNodeIcal(text)[0]?.start).toBe(instant);
});

test.each([
  ['2026-10-25T00:00:00Z', '2026-10-25T03:00:00Z'],
  ['2026-10-24T23:30:00Z', '2026-10-25T00:30:00Z'],
  ['2026-10-24T23:30:00Z', '2026-10-25T01:30:00Z'],
])('from %s to %s the wall clock would be unclear, so both are in UTC', (from, to) => {
  const [start, end] = [from, to].map((instant) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Brussels'),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  const text = serialiseEntry({ when: { start, end } });
  expect(text).not.toContain('TZID');
  for (const read of [readByIcalJs, readByNodeIcal]) {
    expect(read(text)[0]).toMatchObject({ start: from, end: to });
  }
});

test('each zone has one block, without the stamp of the library', () => {
  const inZone = (zone: string, index: number) => {
    const start = at('2021-06-10T14:00', zone);
    return entry({ uid: `${index}`, when: { start, end: start.add({ hours: 1 }) } });
  };
  const zones = ['Europe/Brussels', 'Europe/Lisbon', 'Europe/Brussels', 'UTC'];
  const text = serialiseCalendar(calendar(zones.map(inZone)));
  const lines = unfold(text);
  expect(lines.filter((line) => /^(TZID|RRULE)/.test(line))).toEqual([
    'TZID:Europe/Brussels',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'TZID:Europe/Lisbon',
    'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  ]);
  expect(lines.slice(0, lines.indexOf('BEGIN:VEVENT')).join()).not.toContain('LAST-MODIFIED');
  expect(lines.filter((line) => line.startsWith('DTSTART:') && line.endsWith('Z'))).toEqual([
    'DTSTART:20210610T140000Z',
  ]);
});
