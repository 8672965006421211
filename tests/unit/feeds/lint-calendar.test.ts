import { expect, test } from 'vitest';
import { serialiseCalendar } from '#feeds/ics.ts';
import { calendar, entry } from './calendar-samples.ts';
import { lintCalendar } from './lint-calendar.ts';

const DAY = Temporal.PlainDate.from('2021-10-14');
const whole = entry({ uid: 'dag@x', when: { start: DAY, end: DAY.add({ days: 1 }) } });
const FILE = serialiseCalendar(calendar([entry({ summary: 'Eén, twee' }), whole]));

test('a file of this project keeps every rule', () => {
  expect(lintCalendar(FILE)).toEqual([]);
});

/** The smallest change of the file that breaks each rule. */
const BROKEN: [string, string | RegExp, string][] = [
  ['3.4: ends otherwise than END:VCALENDAR', /\r\n$/, ''],
  ['3.4: begins otherwise than BEGIN:VCALENDAR', /^/, '\ufeff'],
  ['3.1: a line end that is no CRLF', 'VERSION:2.0\r\n', 'VERSION:2.0\n'],
  ['3.1: a line of more than 75 octets', 'SUMMARY:', `SUMMARY:${'é'.repeat(40)}`],
  ['3.1: a control', 'SUMMARY:', 'SUMMARY:\u0007'],
  ['3.1: an empty line', 'SUMMARY:', '\r\nSUMMARY:'],
  ['3.1: a line that is no property', 'SUMMARY:', 'zomaar iets\r\nSUMMARY:'],
  ['3.6: VERSION and PRODID first', 'VERSION:2.0\r\n', 'CALSCALE:GREGORIAN\r\nVERSION:2.0\r\n'],
  ['3.7.4: VERSION', 'VERSION:2.0', 'VERSION:1.0'],
  ['3.7.2: METHOD is for invitations', 'COLOR:teal', 'METHOD:PUBLISH'],
  ['3.6: no appointment', /VEVENT/g, 'VTODO'],
  ['3.6: a property after a component', 'END:VCALENDAR', 'COLOR:teal\r\nEND:VCALENDAR'],
  ['3.3.13: URL has what no URI has', 'example/ai4gov/\r', 'example/a\\,b\r'],
  ['3.3.13: URL is no URI', 'URL;VALUE=URI:https:', 'URL;VALUE=URI:'],
  ['3.3.11: SUMMARY is not escaped as text', 'Eén\\,', 'Eén,'],
  ['3.3.11: SUMMARY is not escaped as text', 'Eén\\,', 'Eén\\:'],
  ['3.8.7: DTSTAMP is not in UTC', /(DTSTAMP:.*)Z/, '$1'],
  ['3.8.7: CREATED is not in UTC', /CREATED:(.*)Z/, 'CREATED;TZID=Europe/Brussels:$1'],
  ['Draaiboek: X-ALT-DESC is left out of all files', 'STATUS:', 'X-ALT-DESC:<p>\r\nSTATUS:'],
  ['Draaiboek: ORGANIZER is left out of all files', 'STATUS:', 'ORGANIZER:mailto:a\r\nSTATUS:'],
  ['3.2.19: a TZID without a VTIMEZONE before it', 'TZID:Europe/Brussels', 'TZID:Europe/Paris'],
  [
    '3.2.19: a TZID without a VTIMEZONE before it',
    /(BEGIN:VTIMEZONE[^]*?)(BEGIN:VEV[^]*?)(?=END:VCAL)/,
    '$2$1',
  ],
  ['3.6.5: a VTIMEZONE that nothing uses', /DT(\w+);TZID=Europe\/Brussels:(.*)\r/g, 'DT$1:$2Z\r'],
  ['3.6.5: two VTIMEZONEs of one zone', /(BEGIN:VTIMEZONE[^]*?END:VTIMEZONE\r\n)/, '$1$1'],
  ['3.6.5: a VTIMEZONE without rules', /BEGIN:DAYLIGHT[^]*END:STANDARD\r\n/, ''],
  ['3.6.5: RDATE, which Outlook does not read', 'RRULE:', 'RDATE:20220327T020000\r\nRRULE:'],
  ['3.6.5: changes without a yearly rule', /RRULE:.*\r\n/, ''],
  ['3.6.5: a rule without its offsets or start', /TZOFFSETFROM:.*\r\n/, ''],
  ['3.8.4.7: two appointments of one UID', 'UID:dag@x', 'UID:ai4gov.talk@draaiboek.example'],
  ['3.6.1: an appointment without UID', 'UID:dag@x\r\n', ''],
  ['3.6.1: an appointment without DTSTAMP', /DTSTAMP:.*\r\n/, ''],
  ['3.6.1: STATUS twice in one appointment', 'STATUS:', 'STATUS:CANCELLED\r\nSTATUS:'],
  ['3.8.2.2: DTSTART and DTEND of another kind or zone', /DTEND;TZID=[^:]*:(.*)\r/, 'DTEND:$1Z\r'],
  ['3.8.2.2: DTEND is not after DTSTART', '20211015', '20211014'],
  ['Draaiboek: no alarms', 'STATUS:', 'BEGIN:VALARM\r\nEND:VALARM\r\nSTATUS:'],
  ['3.3.5: DTEND is no time', '20210610T163000', '2021-06-10'],
  ['3.3.4: DTSTART and VALUE=DATE', 'DTSTART;VALUE=DATE', 'DTSTART'],
  ['3.2.19: DTEND in UTC has a TZID', '20210610T163000', '20210610T163000Z'],
  ['3.3.5: DTSTART floats without a zone', /DTSTART;TZID=[^:]*/, 'DTSTART'],
];

test.each(BROKEN)('%s', (rule, from, to) => {
  const broken = FILE.replace(from, to);
  expect(broken).not.toBe(FILE);
  expect(lintCalendar(broken)).toContain(rule);
});

test('3.1: a fold inside a character', () => {
  const [before = '', after = ''] = FILE.split('é');
  const fold = Buffer.from([0xc3, 0x0d, 0x0a, 0x20, 0xa9]);
  const broken = Buffer.concat([Buffer.from(before), fold, Buffer.from(after)]);
  expect(lintCalendar(broken)).toContain('3.1: a fold inside a character');
});
