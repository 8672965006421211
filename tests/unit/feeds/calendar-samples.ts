import { expect } from 'vitest';
import type { Calendar, CalendarEntry } from '#domain/calendar.ts';
import { serialiseCalendar } from '#feeds/ics.ts';
import { at } from '../examples.ts';

export function entry(fields: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    uid: 'ai4gov.talk@draaiboek.example',
    relatedTo: 'ai4gov@draaiboek.example',
    when: { start: at('2021-06-10T14:00'), end: at('2021-06-10T16:30') },
    summary: 'Open data',
    description: 'Kort.',
    location: 'Online',
    url: 'https://draaiboek.example/ai4gov/',
    status: 'confirmed',
    isBusy: true,
    sequence: 2,
    created: '2021-05-03T07:00:00Z',
    modified: '2021-05-10T07:00:00Z',
    ...fields,
  };
}

export function calendar(entries: CalendarEntry[], fields: Partial<Calendar> = {}): Calendar {
  return {
    name: 'Programma',
    source: 'https://draaiboek.example/ai4gov/programme.ics',
    colour: 'teal',
    timeZone: 'Europe/Brussels',
    entries,
    ...fields,
  };
}

export function serialiseEntry(fields: Partial<CalendarEntry> = {}): string {
  return serialiseCalendar(calendar([entry(fields)]));
}

/** Rules for every line of a file: CRLF and no other line end, 75 octets without it. */
export function expectLines(text: string) {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u2028\u2029]/);
  const octets = text.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
}
