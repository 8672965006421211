import { expect, test } from 'vitest';
import { joinCalendars } from '#domain/join-calendars.ts';
import { serialiseCalendar } from '#feeds/ics.ts';
import { buildExample, calendarsOf } from '../examples.ts';
import { expectLines } from '../feeds/calendar-samples.ts';
import { readByIcalJs, unfold } from '../feeds/read-calendar.ts';

const FILES = calendarsOf(buildExample())
  .filter(({ path }) => path.includes('/sessions/'))
  .map(({ calendar }) => serialiseCalendar(calendar));

const findAppointments = (text: string) => text.match(/^BEGIN:VEVENT[^]*?^END:VEVENT\r\n/gm) ?? [];

test('a joined file has every appointment with the bytes of its own file, and one time zone', () => {
  const joined = joinCalendars(FILES);
  expect(FILES.length).toBeGreaterThan(2);
  expect(findAppointments(joined)).toEqual(FILES.flatMap(findAppointments));
  expect(joined.match(/^BEGIN:VTIMEZONE/gm)).toHaveLength(1);
  expectLines(joined);
  expect(readByIcalJs(joined)).toEqual(FILES.flatMap(readByIcalJs));
});

test('a joined file says nothing that is true of one of its parts alone', () => {
  const names = unfold(joinCalendars(FILES)).map((line) => /^[\w-]+/.exec(line)?.[0]);
  const head = names.slice(0, names.indexOf('BEGIN', 1));
  expect(head).toEqual([
    ...['BEGIN', 'VERSION', 'PRODID', 'CALSCALE', 'X-APPLE-CALENDAR-COLOR', 'COLOR'],
    'X-WR-TIMEZONE',
  ]);
});
