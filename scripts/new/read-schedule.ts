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

const HAS_OFFSET = /(?:Z|[+-]\d\d:?\d\d)$/;

/** A moment with its offset, or by the clock of the event: `2021-06-10T14:05:00+02:00`. */
export function parseMoment(written: string, timeZone: string) {
  const isInstant = HAS_OFFSET.test(written);
  return isInstant
    ? Temporal.Instant.from(written).toZonedDateTimeISO(timeZone)
    : Temporal.PlainDateTime.from(written).toZonedDateTime(timeZone);
}

function isMoment(written: string): boolean {
  try {
    return Boolean(parseMoment(written, 'UTC'));
  } catch {
    return false;
  }
}

/** What of a file becomes part of an event, or only holds the file together. */
function describeFile(object: typeof z.object) {
  const session = object({
    id: z.coerce.number().catch(0),
    ...{ guid: text, code: text, slug: text, end: text, room: text, subtitle: text, track: text },
    ...{ type: text, language: text, abstract: text, description: text },
    title: needed.describe('De titel. Voorbeeld: Open data'),
    date: text
      .refine((date) => !date || isMoment(date), { params: { code: 'invalidFormat' } })
      .describe('Het begin. Voorbeeld: 2021-06-10T14:05:00+02:00'),
    start: z
      .string()
      .regex(/^(?:[01]?\d|2[0-3]):[0-5]\d(?::\d\d)?$/)
      .describe('Het beginuur. Voorbeeld: 14:05'),
    duration: needed
      .regex(/^(?!0?0:00$)(?:[01]?\d|2[0-3]):[0-5]\d$/)
      .describe('De duur in uren en minuten, korter dan een dag. Voorbeeld: 00:45'),
    persons: list(
      object({
        ...{ name: text, public_name: text, guid: text, code: text, id: text, biography: text },
      }),
    ),
  });
  const day = object({
    index: text,
    date: z.iso.date().describe('De dag. Voorbeeld: 2021-06-10'),
    ...{ day_start: text, day_end: text },
    rooms: z.record(z.string(), z.array(session)),
  });
  const conference = object({
    title: needed.describe('De titel van het evenement. Voorbeeld: Open dag'),
    ...{ acronym: text, start: text, end: text, daysCount: text, timeslot_duration: text },
    ...{ time_zone_name: text, day_change: text, base_url: text, url: text },
    rooms: list(object({ name: text, guid: text, slug: text })),
    tracks: list(object({ name: text, slug: text })),
    days: z.array(day).min(1),
  });
  const schedule = object({ version: text, base_url: text, url: text, conference });
  return object({ $schema: z.unknown(), generator: z.unknown(), schedule });
}

const carried = describeFile(z.object);
const complete = describeFile(z.strictObject as typeof z.object);

export type ReadSession = z.output<
  typeof carried
>['schedule']['conference']['days'][number]['rooms'][string][number];

/**
 * Reads the schedule.json or schedule.xml of another system, such as pretalx or frab.
 *
 * @returns the conference, and each field that has no place in an event, with where it stands
 * @throws Error that names each mistake with its line
 */
export function readSchedule(source: string) {
  const { data: file, findLine } = parseScheduleFile(source);
  const { data, error } = carried.safeParse(file);
  if (!data) {
    const problems = toSchemaProblems(error, file, carried).map((problem) => {
      return `Regel ${findLine(problem.path)}: ${formatIssue(problem, 'nl')}`;
    });
    throw new Error(problems.join('\n'));
  }
  // A strict object tells what else there is.
  const issues = complete.safeParse(file).error?.issues ?? [];
  const unknown = issues.flatMap((issue): FieldPath[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...(issue.path as string[]), key])
      : [],
  );
  const left = unknown.filter((path) => !isEmpty(findValue(file, path)));
  return { conference: data.schedule.conference, left, findLine };
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return [undefined, null, '', false, 'false'].includes(value as string);
}
