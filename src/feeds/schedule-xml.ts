import { cleanText } from './ics-text.ts';
import { formatDuration, type Schedule, type ScheduleSession } from './schedule.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
};

/**
 * The text of a `schedule.xml` (https://c3voc.de/schedule/schema.xsd). Giggity knows the format by
 * what stands in the first 1,024 characters, so that nothing long comes before `<conference>`;
 * voctoweb and others fail on an element that is absent, so that empty ones are there too, but for
 * addresses, which the schema wants full.
 */
export function serialiseScheduleXml(schedule: Schedule): string {
  const { version, acronym, title, url, timeZone, days } = schedule;
  const conference = [
    element('acronym', acronym),
    element('title', title),
    element('start', days.at(0)?.date),
    element('end', days.at(-1)?.date),
    element('days', String(days.length)),
    element('timeslot_duration', '00:05'),
    ...(url ? [element('url', url)] : []),
    element('time_zone_name', timeZone),
  ];
  const root = [
    element('generator', '', { name: 'Draaiboek' }),
    element('version', version),
    element('conference', conference),
    ...days.map(({ date, start, end, rooms }, index) => {
      const inRooms = rooms.map(({ name, guid, sessions }) => {
        const own = sessions.map((session) => toElement(session, name));
        return element('room', own, { name, guid });
      });
      return element('day', inRooms, { index: String(index + 1), date, start, end });
    }),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('schedule', root)}\n`;
}

function toElement(session: ScheduleSession, room: string): string {
  const { number, guid, start, minutes, kind, url, persons, links, ...texts } = session;
  const own = [
    element('room', room),
    element('date', start),
    element('start', start.slice('2021-06-10T'.length, '2021-06-10T14:05'.length)),
    element('duration', formatDuration(minutes)),
    element('type', kind),
    ...(url ? [element('url', url)] : []),
    ...Object.entries(texts).map(([name, text]) => element(name, text)),
    element(
      'persons',
      persons.map((person) => element('person', person.name, { guid: person.guid })),
    ),
    element(
      'links',
      links.map((link) => element('link', link.title, { href: link.url })),
    ),
  ];
  return element('event', own, { id: String(number), guid });
}

/** An element of text, or of other elements, each on a line of its own. */
function element(
  name: string,
  content: string | readonly string[] = '',
  attributes: Readonly<Record<string, string>> = {},
): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const inner =
    typeof content === 'string' ? escape(content) : content.map((each) => `\n${each}`).join('');
  return `<${name}${given.join('')}>${inner}</${name}>`;
}

/** Text as XML 1.0 can hold it (section 2.2): no controls, no half of a pair, no U+FFFE or U+FFFF. */
function escape(text: string): string {
  return cleanText(text)
    .replaceAll(/[\uFFFE\uFFFF]/g, '')
    .replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
