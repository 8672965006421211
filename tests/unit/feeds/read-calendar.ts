import ICAL from 'ical.js';
import ical from 'node-ical';

/** One appointment as a calendar program reads it; times in UTC, `2021-06-10T12:00:00Z`. */
export interface ReadEntry {
  uid: string;
  start: string;
  end: string;
  summary: string;
  description: string;
  location: string;
  url: string;
  relatedTo: string;
  status: string;
  sequence: number;
  isWholeDay: boolean;
}

/** What ical.js makes of a file. */
export function readByIcalJs(text: string): ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: toUtc(event.startDate),
      end: toUtc(event.endDate),
      // A property without a value is as good as none.
      ...{ summary: textOf(event.summary), description: textOf(event.description) },
      location: textOf(event.location),
      url: String(component.getFirstPropertyValue('url')),
      relatedTo: String(component.getFirstPropertyValue('related-to')),
      status: String(component.getFirstPropertyValue('status')),
      sequence: event.sequence,
      isWholeDay: event.startDate.isDate,
    };
  });
}

/** What node-ical makes of a file. */
export function readByNodeIcal(text: string): ReadEntry[] {
  return Object.values(ical.sync.parseICS(text)).flatMap((component) => {
    if (component?.type !== 'VEVENT') return [];
    const isWholeDay = component.datetype === 'date';
    const read = (date: Date) => (isWholeDay ? localDay(date) : toSeconds(date.toISOString()));
    return [
      {
        uid: component.uid,
        start: read(component.start),
        end: read(component.end ?? component.start),
        summary: textOf(component.summary),
        description: textOf(component.description),
        location: textOf(component.location),
        url: textOf(component.url),
        relatedTo: textOf(component['related-to' as keyof typeof component]),
        status: textOf(component.status),
        sequence: Number(component.sequence),
        isWholeDay,
      },
    ];
  });
}

/** Content lines after unfolding (RFC 5545, 3.1). */
export function unfold(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

function toUtc(time: ICAL.Time): string {
  return time.isDate ? time.toString() : toSeconds(time.toJSDate().toISOString());
}

/** node-ical gives a whole day as midnight of the machine's zone. */
function localDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function toSeconds(iso: string): string {
  return iso.replace('.000Z', 'Z');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value && typeof value === 'object' && 'val' in value ? String(value.val) : '';
}
