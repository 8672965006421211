import { XMLParser } from 'fast-xml-parser';
import { type FieldPath, findValue, toPosition } from '../../src/domain/issues.ts';

/** What stands in a schedule, in the shape of the JSON format, and a person's way to a field of it. */
export interface ScheduleFile {
  data: unknown;
  tellPlace: (path: FieldPath) => string;
}

/** @throws Error that says what is wrong with the file, on which line, and what to do. */
export function parseScheduleFile(source: string): ScheduleFile {
  const text = source.replace(/^\uFEFF/, '');
  if (/^\s*\{/.test(text)) return parseJson(text);
  // Entities that a file defines itself can grow without end; no schedule has any.
  if (/<!DOCTYPE/i.test(text) || !/^\s*<(?:\?xml|!--|schedule)/.test(text))
    throw new Error('Dit is geen schedule.json of schedule.xml. Bewaar dat bestand zelf.');
  return parseXml(text);
}

function refuse(line: string | number, cause = ''): Error {
  const again = 'Haal het bestand opnieuw op bij het systeem dat het maakte.';
  return new Error(`Op regel ${line} klopt er iets niet. ${cause} ${again}`);
}

function parseJson(text: string): ScheduleFile {
  try {
    // Most systems write one line, so that its number says nothing.
    return { data: JSON.parse(text) as unknown, tellPlace: (path) => path.join('.') };
  } catch (error) {
    throw refuse(/line (\d+)/.exec(String(error))?.[1] ?? text.split('\n').length);
  }
}

/** What may stand more than once; a `<room>` in an `<event>` is a text. */
const LISTS = /^schedule\.day(?:\.room(?:\.event(?:\.persons\.person)?)?)?$/;
const PLACE = XMLParser.getMetaDataSymbol() as never;

function parseXml(text: string): ScheduleFile {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    // The text of a person, which has attributes too.
    textNodeName: 'name',
    parseTagValue: false,
    // Without it `&#10;` would stay as it is.
    htmlEntities: true,
    captureMetaData: true,
    isArray: (_, path) => LISTS.test(String(path)),
  });
  const data = toJsonShape(parse());
  const tellPlace = (path: FieldPath): string => {
    const place = findValue(data, [...path, PLACE]) as { startIndex: number } | undefined;
    if (!place && path.length > 0) return tellPlace(path.slice(0, -1));
    return `regel ${toPosition(text, place?.startIndex ?? 0).line}`;
  };
  return { data, tellPlace };

  function parse(): Element {
    try {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the other way is one more package
      return parser.parse(text, true) as Element;
    } catch (error) {
      const [, cause, line] = /^Error: (.*):(\d+):\d+$/.exec(String(error)) ?? [];
      throw refuse(line ?? '?', cause);
    }
  }
}

/** The attributes and elements in an element, by name; an empty one is an empty text. */
type Element = Readonly<Record<string, unknown>>;

function toJsonShape({ schedule }: Element) {
  const { conference, day, ...rest } = toElement(schedule);
  const days = toList(day).map(({ room, start, end, ...facts }) => {
    // A room may come back, as in a file that was put together from several.
    const rooms = Map.groupBy(toList(room), ({ name }) => String(name));
    const named = [...rooms].map(([name, parts]) => {
      const events = parts.flatMap(({ event }) => toList(event));
      return [name, events.map(toEvent)] as const;
    });
    return { ...facts, day_start: start, day_end: end, rooms: Object.fromEntries(named) };
  });
  const rooms = toList(day).flatMap(({ room }) => toList(room));
  const known = rooms.map(({ name, guid }) => ({ name, guid }));
  return { schedule: { ...rest, conference: { ...toElement(conference), rooms: known, days } } };
}

function toEvent({ persons, ...fields }: Element): Element {
  return { ...fields, persons: toList(toElement(persons)['person']) };
}

function toList(elements: unknown): Element[] {
  const list: unknown[] = Array.isArray(elements) ? elements : [];
  return list.map((each) => (typeof each === 'string' ? { name: each } : toElement(each)));
}

function toElement(value: unknown): Element {
  return typeof value === 'object' && value !== null ? (value as Element) : {};
}
