import { XMLBuilder } from 'fast-xml-parser';
import type { Schedule, ScheduleSession } from './schedule.ts';

const BUILDER = new XMLBuilder({
  ...{ ignoreAttributes: false, attributeNamePrefix: '@', textNodeName: 'text', format: true },
});

/**
 * The text of a `schedule.xml` (https://c3voc.de/schedule/schema.xsd). Giggity knows the format by
 * what stands in the first 1,024 characters, so that nothing long comes before `<conference>`;
 * voctoweb and others fail on an element that is absent, so that empty ones are there too.
 */
export function serialiseScheduleXml({ version, conference }: Schedule): string {
  const { rooms, days, daysCount, ...facts } = conference;
  const day = days.map(({ index, date, day_start: start, day_end: end, rooms: own }) => {
    const room = rooms.flatMap(({ name, guid }) => {
      const event = own[name]?.map(toEvent);
      return event ? { '@name': name, '@guid': guid, event } : [];
    });
    return { '@index': index, '@date': date, '@start': start, '@end': end, room };
  });
  const generator = { '@name': 'Draaiboek' };
  return BUILDER.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    schedule: { generator, version, conference: { ...facts, days: daysCount }, day },
  });
}

function toEvent({ id, guid, end: _, persons, links, ...texts }: ScheduleSession) {
  const person = persons.map(({ name, guid: known }) => ({ '@guid': known, text: name }));
  const link = links.map(({ url, title }) => ({ '@href': url, text: title }));
  return { '@id': id, '@guid': guid, ...texts, persons: { person }, links: { link } };
}
