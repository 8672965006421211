import { cleanText } from './ics-text.ts';
import type { Schedule, ScheduleSession } from './schedule.ts';

type Texts = Readonly<Record<string, string | number>>;

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
};

/**
 * The text of a `schedule.xml` (https://c3voc.de/schedule/schema.xsd). Giggity knows the format by
 * what stands in the first 1,024 characters, so that nothing long comes before `<conference>`;
 * voctoweb and others fail on an element that is absent, so that empty ones are there too.
 */
export function serialiseScheduleXml({ version, conference }: Schedule): string {
  const { rooms, days, daysCount, ...facts } = conference;
  const toDay = ({
    rooms: own,
    index,
    date,
    day_start: start,
    day_end: end,
  }: (typeof days)[number]) => {
    const inRooms = rooms.flatMap(({ name, guid }) => {
      const sessions = own[name]?.map(toElement);
      return sessions ? [element('room', sessions, { name, guid })] : [];
    });
    return element('day', inRooms, { index, date, start, end });
  };
  const root = [
    element('generator', [], { name: 'Draaiboek' }),
    element('version', version),
    element('conference', toElements({ ...facts, days: daysCount })),
    ...days.map(toDay),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('schedule', root)}\n`;
}

function toElement({ id, guid, end: _, persons, links, ...texts }: ScheduleSession): string {
  const people = persons.map(({ name, ...known }) => element('person', name, known));
  const addresses = links.map(({ title, url }) => element('link', title, { href: url }));
  const lists = [element('persons', people), element('links', addresses)];
  return element('event', [...toElements(texts), ...lists], { id, guid });
}

/** Addresses are full ones or absent (`httpURI` in the schema). */
function toElements(texts: Texts): string[] {
  const given = Object.entries(texts).filter(([name, text]) => text !== '' || name !== 'url');
  return given.map(([name, text]) => element(name, String(text)));
}

/** An element of text, or of other elements, each on a line of its own. */
function element(name: string, content: string | readonly string[], attributes: Texts = {}) {
  const given = Object.entries(attributes).map(
    ([key, text]) => ` ${key}="${escape(String(text))}"`,
  );
  const inner = typeof content === 'string' ? escape(content) : content.map((each) => `\n${each}`);
  return `<${name}${given.join('')}>${[inner].flat().join('')}</${name}>`;
}

/** Text as XML 1.0 can hold it (section 2.2): no controls, no half of a pair, no U+FFFE or U+FFFF. */
function escape(text: string): string {
  return cleanText(text)
    .replaceAll(/[\uFFFE\uFFFF]/g, '')
    .replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
