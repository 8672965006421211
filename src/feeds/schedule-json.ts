import type { Schedule } from './schedule.ts';

/** The text of a `schedule.json` (https://c3voc.de/schedule/schema.json). */
export function serialiseScheduleJson(schedule: Schedule): string {
  const head = { $schema: 'https://c3voc.de/schedule/schema.json' };
  return JSON.stringify({ ...head, generator: { name: 'Draaiboek' }, schedule });
}
