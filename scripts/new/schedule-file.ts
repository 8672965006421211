import { XMLParser } from 'fast-xml-parser';
import { type FieldPath, findValue, toPosition } from '../../src/domain/issues.ts';

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
    const [, line = 'laatste'] =
      /(?:\(line |:)(\d+)(?: column |:)\d+\)?$/.exec(String(error)) ?? [];
    const way = 'Haal het bestand opnieuw op bij het systeem dat het maakte.';
    throw new Error(`Regel ${line}: hier klopt het bestand niet. ${way}`);
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
  const days = toList(day).map(({ room, start, end, ...facts }) => {
    // A room may come back, as in a file that was put together from several.
    const parts = Map.groupBy(toList(room), ({ name }) => String(name));
    const rooms = [...parts].map(([name, all]) => {
      const events = all.flatMap(({ event }) => toList(event));
      return [name, events.map(({ persons, ...own }) => ({ ...own, persons: toPersons(persons) }))];
    });
    return { ...facts, day_start: start, day_end: end, rooms: Object.fromEntries(rooms) as object };
  });
  const rooms = toList(day).flatMap(({ room }) => toList(room));
  const known = rooms.map(({ name, guid }) => ({ name, guid }));
  return { schedule: { ...rest, conference: { ...toElement(conference), rooms: known, days } } };
}

const toPersons = (persons: unknown) => toList(toElement(persons)['person']);

function toList(elements: unknown): Element[] {
  const list: unknown[] = Array.isArray(elements) ? elements : [];
  return list.map((each) => (typeof each === 'string' ? { name: each } : toElement(each)));
}

function toElement(value: unknown): Element {
  return typeof value === 'object' && value !== null ? (value as Element) : {};
}
