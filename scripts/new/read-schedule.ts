import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { toSchemaProblems } from '../../src/content-files/zod-issues.ts';
import { type FieldPath, findValue, toPosition } from '../../src/domain/issues.ts';
import { formatIssue } from '../../src/i18n/issues/format-issue.ts';

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
  const generator = z.unknown().optional();
  return z.object({
    schedule: object({ version: text, base_url: text, url: text, generator, conference }),
  });
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
  const { data: file, ...parsed } = parseScheduleFile(source);
  // A person knows a session by its title; a file of one line has no better place.
  const tellPlace = (path: FieldPath) => {
    const session = path.length > 6 ? path.slice(0, 7) : [];
    const names = ['title', 'guid', 'id'].map((key) => findValue(file, [...session, key]));
    const name = names.find((each) => typeof each === 'string' && each);
    return name ? `${parsed.tellPlace(path)} (${name as string})` : parsed.tellPlace(path);
  };
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

/** What stands in a schedule, in the shape of the JSON format, and a person's way to a field of it. */
interface ScheduleFile {
  data: unknown;
  tellPlace: (path: FieldPath) => string;
}

/** @throws Error that says on which line something is wrong with the file, and what to do. */
export function parseScheduleFile(source: string): ScheduleFile {
  const text = source.replace(/^\uFEFF/, '');
  const isJson = /^\s*\{/.test(text);
  // Entities that a file defines itself can grow without end; no schedule has any.
  const isXml = /^\s*<(?:\?xml|!--|schedule)/.test(text) && !/<!DOCTYPE/i.test(text);
  if (!isJson && !isXml)
    throw new Error('Dit is geen schedule.json of schedule.xml. Bewaar dat bestand zelf.');
  try {
    if (isXml) return parseXml(text);
    // Most systems write one line, so that its number says nothing.
    return { data: JSON.parse(text) as unknown, tellPlace: (path) => path.join('.') };
  } catch (error) {
    const [, line] = /(?:\(line |:)(\d+)(?: column |:)\d+\)?$/.exec(String(error)) ?? [];
    const where = line ? `regel ${line}` : 'laatste regel';
    throw new Error(`${where}: hier klopt het bestand niet. Haal het opnieuw op bij de bron.`);
  }
}

const PARSER = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false },
  // The text of a person, which has attributes too.
  textNodeName: 'name',
  // Without it `&#10;` would stay as it is.
  htmlEntities: true,
  captureMetaData: true,
  // What may stand more than once; a `<room>` in an `<event>` is a text.
  isArray: (_, path) =>
    /^schedule\.day(?:\.room(?:\.event(?:\.persons\.person)?)?)?$/.test(String(path)),
});
const PLACE = XMLParser.getMetaDataSymbol() as never;

function parseXml(text: string): ScheduleFile {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the other way is one more package
  const data = toJsonShape(PARSER.parse(text, true) as Element);
  const tellPlace = (path: FieldPath): string => {
    const place = findValue(data, [...path, PLACE]) as { startIndex: number } | undefined;
    if (!place && path.length > 0) return tellPlace(path.slice(0, -1));
    return `regel ${toPosition(text, place?.startIndex ?? 0).line}`;
  };
  return { data, tellPlace };
}

/** The attributes and elements in an element, by name; an empty one is an empty text. */
type Element = Readonly<Record<string, unknown>>;

function toJsonShape({ schedule }: Element) {
  const { conference, day, ...rest } = toElement(schedule);
  const days = toList({ day }, 'day').map(({ room, start, end, ...facts }) => {
    // A room may come back, as in a file that was put together from several.
    const parts = Map.groupBy(toList({ room }, 'room'), ({ name }) => String(name));
    const rooms = [...parts].map(([name, all]) => {
      const events = all.flatMap((part) => toList(part, 'event'));
      return [name, events.map((own) => ({ ...own, persons: toList(own['persons'], 'person') }))];
    });
    return { ...facts, day_start: start, day_end: end, rooms: Object.fromEntries(rooms) as object };
  });
  const rooms = toList({ day }, 'day').flatMap((each) => toList(each, 'room'));
  const known = rooms.map(({ name, guid }) => ({ name, guid }));
  return { schedule: { ...rest, conference: { ...toElement(conference), rooms: known, days } } };
}

function toList(holder: unknown, name: string): Element[] {
  const list = toElement(holder)[name] ?? [];
  const all: unknown[] = Array.isArray(list) ? list : [];
  return all.map((each) => (typeof each === 'string' ? { name: each } : toElement(each)));
}

function toElement(value: unknown): Element {
  return typeof value === 'object' && value !== null ? (value as Element) : {};
}
