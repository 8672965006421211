import type { CalendarColour } from './calendar-colour.ts';
import type { CalendarItem, WholeDays } from './calendar-item.ts';
import type { Speakers } from './calendar-text.ts';
import { toDescription, toItemTitle, toLocation, toSummary } from './calendar-text.ts';
import type { CalendarWords } from './calendar-words.ts';
import type { Event } from './event.ts';
import type { Ledger } from './ledger.ts';
import type { Period } from './timetable.ts';

/** What becomes a VEVENT (RFC 5545, 3.6.1): plain text, not yet escaped. */
export interface CalendarEntry {
  uid: string;
  /** UID of the event that a session or date belongs to (RFC 5545, 3.8.4.5). */
  relatedTo: string | undefined;
  when: Period | WholeDays;
  summary: string;
  description: string;
  location: string;
  url: string;
  status: 'confirmed' | 'cancelled';
  isBusy: boolean;
  /** How often what was published has changed (RFC 5545, 3.8.7.4). */
  sequence: number;
  created: Temporal.Instant;
  /** Also DTSTAMP, which without METHOD means the same (RFC 5545, 3.8.7.2). */
  modified: Temporal.Instant;
}

/** One calendar file. */
export interface Calendar {
  name: string;
  /** Where the file itself stands (RFC 7986, 5.8). */
  source: string;
  colour: CalendarColour;
  timeZone: string;
  entries: readonly CalendarEntry[];
}

/** An item that has a calendar file of its own, under the id of its slot. */
export type SessionItem = CalendarItem & { subject: { kind: 'session' | 'removed' } };

/** Full addresses of what entries lead to. */
export interface CalendarAddresses {
  event: string;
  session(sessionId: string): string;
  /** Where what became of a removed session is told. */
  slot(slotId: string): string;
  /** A link that an editor wrote, also a path on the site. */
  link(target: string): string;
  eventCalendar: string;
  programmeCalendar: string;
  sessionCalendar(slotId: string): string;
}

/** All that turns items into entries: words and addresses of a language, names, stamps. */
export interface CalendarContext {
  words: CalendarWords;
  addresses: CalendarAddresses;
  speakers: Speakers;
  ledger: Ledger;
  colour: CalendarColour;
}

/** The event as one appointment. */
export function buildEventCalendar(
  event: Event,
  items: readonly CalendarItem[],
  context: CalendarContext,
): Calendar {
  const own = items.filter(({ subject }) => subject.kind === 'event');
  return toCalendar(event.title, context.addresses.eventCalendar, event, own, context);
}

/** The event, its sessions and its key dates, to follow. */
export function buildProgrammeCalendar(
  event: Event,
  items: readonly CalendarItem[],
  context: CalendarContext,
): Calendar {
  const name = context.words.calendarName(event.title);
  return toCalendar(name, context.addresses.programmeCalendar, event, items, context);
}

/** One session, removed ones too: their published address keeps answering. */
export function buildSessionCalendar(
  event: Event,
  item: SessionItem,
  context: CalendarContext,
): Calendar {
  const source = context.addresses.sessionCalendar(item.subject.id);
  return toCalendar(toItemTitle(item, event), source, event, [item], context);
}

/** Whether an item has a calendar file of its own. */
export function isSessionItem(item: CalendarItem): item is SessionItem {
  return item.subject.kind === 'session' || item.subject.kind === 'removed';
}

/**
 * Gives an item its words and stamps.
 *
 * @throws RangeError when the ledger doesn't have the item; `completeLedger` sees to that.
 */
export function buildEntry(
  item: CalendarItem,
  event: Event,
  context: CalendarContext,
): CalendarEntry {
  const { words, addresses, speakers, ledger } = context;
  const recorded = ledger.entries[item.uid];
  if (!recorded) throw new RangeError(`The ledger has no entry for ${item.uid}.`);
  const url = toUrl(item, addresses);
  return {
    uid: item.uid,
    relatedTo: item.relatedTo,
    when: item.when,
    summary: toSummary(item, event, words),
    description: toDescription(item, event, { words, speakers, url }),
    location: toLocation(item, event, words),
    url,
    status: item.standing === 'scheduled' ? 'confirmed' : 'cancelled',
    isBusy: item.isBusy,
    sequence: recorded.sequence,
    created: Temporal.Instant.from(recorded.created),
    modified: Temporal.Instant.from(recorded.modified),
  };
}

function toCalendar(
  name: string,
  source: string,
  event: Event,
  items: readonly CalendarItem[],
  context: CalendarContext,
): Calendar {
  return {
    name,
    source,
    colour: context.colour,
    timeZone: event.start.timeZoneId,
    entries: items.map((item) => buildEntry(item, event, context)),
  };
}

function toUrl({ subject }: CalendarItem, addresses: CalendarAddresses): string {
  switch (subject.kind) {
    case 'event':
      return addresses.event;
    case 'session':
      return addresses.session(subject.session.id);
    case 'removed':
      return addresses.slot(subject.id);
    case 'keyDate':
      return subject.keyDate.url ? addresses.link(subject.keyDate.url) : addresses.event;
  }
}
