import { z } from 'zod';
import { toSchemaProblems } from '../../src/content-files/zod-issues.ts';
import { type FieldPath, findValue } from '../../src/domain/issues.ts';
import { formatIssue } from '../../src/i18n/issues/format-issue.ts';
import { parseScheduleFile } from './schedule-file.ts';

const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => String(value ?? '').trim());
const needed = z.string().trim().min(1);
const list = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((items) => items ?? [], z.array(item));

/** What of a file becomes part of an event, or only holds the file together. */
function describeFile(object: typeof z.object) {
  const person = object({
    ...{ name: text, public_name: text, guid: text, code: text, id: text, biography: text },
  });
  const session = object({
    ...{ id: text, guid: text, code: text, slug: text, end: text, room: text, subtitle: text },
    ...{ track: text, type: text, language: text, abstract: text, description: text },
    title: needed.describe('De titel. Voorbeeld: Open data'),
    date: z.iso
      .datetime({ offset: true })
      .or(text.refine((date) => !date))
      .describe('Het begin. Voorbeeld: 2021-06-10T14:05:00+02:00'),
    start: needed
      .regex(/^(?:[01]?\d|2[0-3]):[0-5]\d(?::\d\d)?$/)
      .describe('Het beginuur. Voorbeeld: 14:05'),
    duration: needed
      .regex(/^(?!0?0:00$)(?:[01]?\d|2[0-3]):[0-5]\d$/)
      .describe('De duur in uren en minuten, korter dan een dag. Voorbeeld: 00:45'),
    persons: list(person),
  });
  const day = object({
    date: z.iso.date().describe('De dag. Voorbeeld: 2021-06-10'),
    ...{ index: text, day_start: text, day_end: text },
    rooms: z.record(z.string(), z.array(session)),
  });
  const conference = object({
    title: needed.describe('De titel van het evenement. Voorbeeld: Open dag'),
    ...{ acronym: text, start: text, end: text, days: z.array(day).min(1), daysCount: text },
    ...{ time_zone_name: text, day_change: text, timeslot_duration: text, base_url: text },
    ...{ url: text, rooms: list(object({ name: text, guid: text, slug: text })) },
  });
  const schedule = object({ version: text, base_url: text, url: text, conference });
  const unknown = z.unknown().optional();
  return object({ $schema: unknown, generator: unknown, schedule });
}

const carried = describeFile(z.object);
const complete = describeFile(z.strictObject as typeof z.object);

/**
 * Reads the schedule.json or schedule.xml of another system, such as pretalx or frab.
 *
 * @returns the conference, and each field that has no place in an event, with where it stands
 * @throws Error that names each mistake with its place
 */
export function readSchedule(source: string) {
  const { data: file, tellPlace } = parseScheduleFile(source);
  const { data, error } = carried.safeParse(file);
  if (!data) {
    const problems = toSchemaProblems(error, file, carried).map((problem) => {
      return `${tellPlace(problem.path)}: ${formatIssue(problem, 'nl')}`;
    });
    throw new Error(problems.join('\n'));
  }
  // A strict object tells what else there is.
  const issues = complete.safeParse(file).error?.issues ?? [];
  const others = issues.flatMap((issue): FieldPath[] => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    return keys.map((key) => [...(issue.path as string[]), key]);
  });
  const left = others.filter((path) => !isEmpty(findValue(file, path)));
  return { conference: data.schedule.conference, left, tellPlace };
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return [undefined, null, '', false, 'false'].includes(value as string);
}
