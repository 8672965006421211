import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { LineCounter } from 'yaml';
import { parseFields } from '../../src/content-files/front-matter.ts';
import { type FieldPath, findValue, toPosition } from '../../src/domain/issues.ts';

/** What stands in a schedule, in the shape of the JSON format, and the line of what is at a path. */
export interface ScheduleFile {
  data: unknown;
  findLine: (path: FieldPath) => number;
}

const AGAIN = 'Haal het bestand opnieuw op bij het systeem dat het maakte.';

/** @throws Error that says what is wrong with the file, on which line, and what to do. */
export function parseScheduleFile(source: string): ScheduleFile {
  const text = source.replace(/^\uFEFF/, '');
  if (/^\s*\{/.test(text)) return parseJson(text);
  // Entities that a file defines itself can grow without end; no schedule has any.
  if (/<!DOCTYPE/i.test(text) || !/^\s*<(?:\?xml|!--|schedule)/.test(text))
    throw new Error(
      'Dit is geen schedule.json of schedule.xml. Bewaar het bestand zelf, niet de webpagina waar het op staat.',
    );
  return parseXml(text);
}

function parseJson(text: string): ScheduleFile {
  try {
    const lineCounter = new LineCounter();
    const data: unknown = JSON.parse(text);
    // JSON is YAML, whose parser remembers where everything stands.
    const fields = parseFields([text], lineCounter);
    const findLine = (path: FieldPath): number => {
      const { range } = (fields.getIn(path, true) ?? {}) as { range?: [number] };
      if (!range && path.length > 0) return findLine(path.slice(0, -1));
      return range ? lineCounter.linePos(range[0]).line : 1;
    };
    return { data, findLine };
  } catch (error) {
    const [, line] = /line (\d+)/.exec(String(error)) ?? [];
    const where = line ? `Op regel ${line} klopt er iets niet` : 'Het bestand houdt te vroeg op';
    throw new Error(`Dit is geen geldige JSON. ${where}. ${AGAIN}`);
  }
}

/** What may stand more than once; a `<room>` in an `<event>` is a text. */
const LISTS =
  /^schedule\.(?:day(?:\.room(?:\.event(?:\.(?:persons\.person|links\.link|attachments\.attachment))?)?)?|conference\.track)$/;
const PLACE = XMLParser.getMetaDataSymbol() as never;

function parseXml(text: string): ScheduleFile {
  const result = XMLValidator.validate(text);
  if (result !== true)
    throw new Error(
      `Dit is geen geldige XML. Op regel ${result.err.line} klopt er iets niet: ${result.err.msg} ${AGAIN}`,
    );
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    // The text of a person or a link, which have attributes too.
    textNodeName: 'name',
    parseTagValue: false,
    // Without it `&#10;` would stay as it is.
    htmlEntities: true,
    captureMetaData: true,
    isArray: (_, path) => LISTS.test(String(path)),
  });
  const data = toJsonShape(parser.parse(text) as XmlFile);
  const findLine = (path: FieldPath): number => {
    const place = findValue(data, [...path, PLACE]) as { startIndex: number } | undefined;
    if (!place && path.length > 0) return findLine(path.slice(0, -1));
    return toPosition(text, place?.startIndex ?? 0).line;
  };
  return { data, findLine };
}

/** Attributes and elements by name. An empty element is an empty text, of which nothing can be had. */
interface XmlFile {
  schedule?: { conference?: object; day?: XmlDay[] };
}
interface XmlDay {
  room?: { name?: string; guid?: string; event?: XmlEvent[] }[];
  start?: string;
  end?: string;
}
interface XmlEvent {
  persons?: { person?: unknown[] };
  links?: { link?: XmlLink[] };
  attachments?: { attachment?: XmlLink[] };
}
interface XmlLink {
  name?: string;
  href?: string;
}

function toJsonShape({ schedule = {} }: XmlFile) {
  const { conference = {}, day: days = [], ...rest } = schedule;
  const rooms = days.flatMap(({ room = [] }) => room.map(({ name, guid }) => ({ name, guid })));
  return {
    schedule: { ...rest, conference: { ...conference, rooms, days: days.map(toDay) } },
  };
}

function toDay({ room = [], start, end, ...facts }: XmlDay) {
  // A room may come back, as in a file that was put together from several.
  const named = [...Map.groupBy(room, ({ name = '' }) => name)].map(
    ([name, parts]) => [name, parts.flatMap(({ event = [] }) => event.map(toEvent))] as const,
  );
  return { ...facts, day_start: start, day_end: end, rooms: Object.fromEntries(named) };
}

function toEvent({ persons, links, attachments, ...fields }: XmlEvent) {
  const toLink = ({ href: url, name: title }: XmlLink) => ({ url, title });
  return {
    ...fields,
    persons: persons?.person?.map((each) => (typeof each === 'string' ? { name: each } : each)),
    links: links?.link?.map(toLink),
    attachments: attachments?.attachment?.map(toLink),
  };
}
