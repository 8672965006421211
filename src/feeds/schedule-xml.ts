import type { Schedule, ScheduleSession } from './schedule.ts';
import { escapeXml } from './xml-text.ts';

/** An element: its text, or its attributes (`@name`), what is in it and its own text (`text`). */
type Content = string | number | readonly Content[] | { readonly [name: string]: Content };

/**
 * The text of a `schedule.xml` (https://c3voc.de/schedule/schema.xsd). Giggity knows the format by
 * what stands in the first 1,024 characters, so that nothing long comes before `<conference>`;
 * voctoweb and others fail on an element that is absent, so that empty ones are there too.
 */
export function serialiseScheduleXml({ version, conference }: Schedule): string {
  const { rooms, days, daysCount, ...facts } = conference;
  const day = days.map(({ index, date, day_start: start, day_end: end, rooms: own }) => {
    const used = rooms.filter(({ name }) => Object.hasOwn(own, name));
    const room = used.map(({ name, guid }) => {
      return { '@name': name, '@guid': guid, event: own[name]?.map(toEvent) ?? [] };
    });
    return { '@index': index, '@date': date, '@start': start, '@end': end, room };
  });
  const generator = { '@name': 'Draaiboek' };
  const schedule = { generator, version, conference: { ...facts, days: daysCount }, day };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toElement('schedule', schedule)}`;
}

function toEvent({ id, guid, persons, links, ...texts }: ScheduleSession) {
  const person = persons.map(({ name, guid: known }) => ({ '@guid': known, text: name }));
  const link = links.map(({ url, title }) => ({ '@href': url, text: title }));
  return { '@id': id, '@guid': guid, ...texts, persons: { person }, links: { link } };
}

function toElement(name: string, content: Content): string {
  if (Array.isArray(content)) return content.map((each: Content) => toElement(name, each)).join('');
  const parts =
    typeof content === 'object' ? Object.entries(content) : [['text', content] as const];
  let [attributes, inner] = ['', ''];
  for (const [key, value] of parts)
    if (key.startsWith('@')) attributes += ` ${key.slice(1)}="${toText(value)}"`;
    else inner += key === 'text' ? toText(value) : toElement(key, value);
  return `<${name}${attributes}>${inner}</${name}>\n`;
}

const toText = (content: Content) => escapeXml(`${content as string | number}`);
