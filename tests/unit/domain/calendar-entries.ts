import type { CalendarEntry } from '#domain/calendar.ts';
import { isWholeDays } from '#domain/calendar-item.ts';
import { toIso } from '#domain/time.ts';
import type { ExampleOptions } from '../examples.ts';
import { buildExample, calendarsOf, DOMAIN, session, slot } from '../examples.ts';

/** The entries of an example under the first part of their UID. */
export function entriesOf(options: ExampleOptions = {}): Record<string, CalendarEntry> {
  const [, programme] = calendarsOf(buildExample(options));
  const entries = programme?.calendar.entries ?? [];
  return Object.fromEntries(entries.map((entry) => [entry.uid.replace(`@${DOMAIN}`, ''), entry]));
}

export function entryOf(name: string, options: ExampleOptions = {}): CalendarEntry {
  const entry = entriesOf(options)[name];
  if (!entry) throw new Error(`No entry ${name}`);
  return entry;
}

export function timesOf({ when }: CalendarEntry): string[] {
  return isWholeDays(when)
    ? [when.start.toString(), when.end.toString()]
    : [toIso(when.start), toIso(when.end)];
}

export const DAY = '2021-06-10';
export const talkSlot = (fields = {}) =>
  slot({ start: '09:00', end: '10:00', session: 'talk', ...fields });
export const oneTalk = (fields = {}, event: ExampleOptions['event'] = {}): ExampleOptions => ({
  event,
  programme: { days: [{ date: DAY, slots: [talkSlot(fields)] }] },
  sessions: [session('talk', { title: 'Open data' })],
});
