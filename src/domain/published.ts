import {
  type CalendarItem,
  findReason,
  findReplacement,
  findRoom,
  isWholeDays,
  toItemTitle,
} from './calendar-item.ts';
import type { Event } from './event.ts';
import type { PublishedEntry, Values } from './ledger.ts';
import { toAttendanceMode, toPlaceLines } from './place.ts';
import type { Previous, Speaking } from './programme-source.ts';
import { flattenSlots } from './programme.ts';
import { nameSpeakers, type Speakers } from './speaking.ts';
import { toIso } from './time.ts';

/** An event and its calendar items in one language. */
export interface LocalisedItems {
  event: Event;
  items: readonly CalendarItem[];
}

/**
 * What the ledger compares: the facts of each entry and the words that the content gives it. Not
 * the text of the entry itself: other interface words or another address of the site must not make
 * every appointment of every event new.
 *
 * @param languages the same event in each language of the site, its own language first
 */
export function toPublishedEntries(
  languages: ReadonlyMap<string, LocalisedItems>,
  speakers: Speakers,
): PublishedEntry[] {
  const [own] = languages.values();
  if (!own) return [];
  return own.items.map((item, index) => {
    const words = [...languages].flatMap(([language, { event, items }]) => {
      const localised = items[index];
      return localised ? [[language, toWords(localised, event, speakers)] as const] : [];
    });
    return { uid: item.uid, facts: toFacts(item, own.event), words: Object.fromEntries(words) };
  });
}

function toFacts({ subject, when, standing, isBusy }: CalendarItem, event: Event): Values {
  const isKeyDate = subject.kind === 'keyDate';
  const previous = subject.kind === 'session' ? subject.slot.previous : undefined;
  return withoutEmpty({
    start: isWholeDays(when) ? when.start.toString() : toIso(when.start),
    end: isWholeDays(when) ? when.end.toString() : toIso(when.end),
    timeZone: isWholeDays(when) ? undefined : when.start.timeZoneId,
    standing,
    shows: isBusy ? 'busy' : 'free',
    previous: previous && formatPrevious(previous),
    attendance: isKeyDate ? undefined : toAttendanceMode(event),
    eventStatus: isKeyDate ? undefined : toEventStatus(event),
    url: isKeyDate ? subject.keyDate.url : undefined,
  });
}

function toWords(item: CalendarItem, event: Event, speakers: Speakers): Values {
  const { subject } = item;
  const session = subject.kind === 'session' ? subject : undefined;
  const isEvent = subject.kind === 'event';
  return withoutEmpty({
    title: toItemTitle(item, event),
    summary: isEvent ? event.summary : session?.session.summary,
    joining: isEvent ? event.joining : undefined,
    place:
      subject.kind === 'keyDate' ? undefined : toPlaceLines(event, findRoom(subject)).join(', '),
    speakers: session && toSpeakersText(session.slot.speakers, speakers),
    reason: findReason(item, event),
    replacement: findReplacement(item, event),
    event: isEvent ? undefined : event.title,
    programme: isEvent ? digest(toProgrammeText(event, speakers)) : undefined,
  });
}

function toSpeakersText(speaking: readonly Speaking[], speakers: Speakers): string {
  return nameSpeakers(speaking, speakers)
    .map(({ name, role, as }) => [name, role, as === 'speaker' ? undefined : as])
    .map((parts) => parts.filter(Boolean).join(', '))
    .join('; ');
}

/** The event's appointment lists the whole programme, so a change in it is a change of the event. */
function toProgrammeText(event: Event, speakers: Speakers): string {
  return flattenSlots(event.programme)
    .map(({ start, end, title, kind, status, speakers: speaking }) =>
      [toIso(start), toIso(end), title ?? kind, status, toSpeakersText(speaking, speakers)].join(
        '|',
      ),
    )
    .join('\n');
}

function toEventStatus({ status, previous }: Event): string | undefined {
  if (status === 'scheduled') return undefined;
  return status === 'rescheduled' && previous ? `${status} ${formatPrevious(previous)}` : status;
}

function formatPrevious({ date, start = '', end = '' }: Previous): string {
  return `${date} ${start}/${end}`;
}

/**
 * A short mark of a long text (FNV-1a, 32 bits, RFC 9923), enough to see that it changed: the
 * sessions' own lines in the ledger say what.
 */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

function withoutEmpty(values: Readonly<Record<string, string | undefined>>): Values {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value ? [[name, value] as const] : [],
  );
  return Object.fromEntries(given);
}
