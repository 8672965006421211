import type { Event, KeyDate } from './event.ts';
import type { Named, Previous, RemovedSlot } from './programme-source.ts';
import { findSlotTitle, flattenSlots, type SessionFacts, type Slot } from './programme.ts';
import type { Period } from './timetable.ts';
import { isBefore } from './time.ts';

/** Days without a time; `end` is the first day after (RFC 5545, 3.6.1: DTEND is exclusive). */
export interface WholeDays {
  start: Temporal.PlainDate;
  end: Temporal.PlainDate;
}

/** What of an event becomes an entry in a calendar. */
export type CalendarSubject =
  | { kind: 'event' }
  | { kind: 'session'; slot: Slot; session: SessionFacts; id: string }
  | { kind: 'removed'; slot: RemovedSlot; id: string }
  | { kind: 'keyDate'; keyDate: KeyDate };

/** One entry before it has words and stamps. */
export interface CalendarItem {
  subject: CalendarSubject;
  uid: string;
  /** UID of the event that this belongs to; absent on the event itself. */
  relatedTo: string | undefined;
  when: Period | WholeDays;
  standing: 'scheduled' | 'cancelled' | 'postponed' | 'removed';
  /** Whether it takes the time of who has it in a calendar (TRANSP). */
  isBusy: boolean;
}

/** An item that has a calendar file of its own, under the id of its slot. */
export type SessionItem = CalendarItem & { subject: { kind: 'session' | 'removed' } };

/**
 * Everything of an event that calendars show: the event, its sessions in the order of the page,
 * the removed ones, the key dates. Breaks, questions and blocks are only lines in the event's text.
 *
 * @param domain `calendar.domain` of the site; part of each UID for ever.
 */
export function buildCalendarItems(event: Event, domain: string): CalendarItem[] {
  const eventName = oldestName(event);
  const eventUid = toUid([eventName], domain);
  const uidOf = (...names: string[]) => toUid([eventName, ...names], domain);
  const sessions = flattenSlots(event.programme).flatMap((slot) => {
    const { id, session } = slot;
    if (!session || id === undefined) return [];
    const uid = uidOf(id === session.id ? oldestName(session) : id);
    const subject = { kind: 'session' as const, slot, session, id };
    return [toSessionItem(event, subject, { uid, relatedTo: eventUid })];
  });
  const removed = event.programme.removed.map((slot) =>
    toRemovedItem(event, slot, { uid: uidOf(slot.id), relatedTo: eventUid }),
  );
  const keyDates = event.keyDates.map((keyDate) =>
    toKeyDateItem(keyDate, { uid: uidOf('date', keyDate.id), relatedTo: eventUid }),
  );
  return [toEventItem(event, eventUid), ...sessions, ...removed, ...keyDates];
}

/** Whether an item takes whole days; the other ones have a start and an end in a zone. */
export function isWholeDays(when: Period | WholeDays): when is WholeDays {
  return when.start instanceof Temporal.PlainDate;
}

/** Whether an item has a calendar file of its own. */
export function isSessionItem(item: CalendarItem): item is SessionItem {
  return item.subject.kind === 'session' || item.subject.kind === 'removed';
}

/** The title that the content gives an item, without what became of it. */
export function toItemTitle({ subject }: CalendarItem, event: Event): string {
  switch (subject.kind) {
    case 'event':
      return event.title;
    case 'session':
      return subject.session.title;
    case 'removed':
      return subject.slot.title;
    case 'keyDate':
      return subject.keyDate.label;
  }
}

/** The room of a session; an event and what was removed have none. */
export function findRoom(subject: CalendarSubject): Named | undefined {
  return subject.kind === 'session' ? subject.slot.room : undefined;
}

/** Title of the slot that takes the place of a cancelled or removed one. */
export function findReplacement(item: CalendarItem, event: Event): string | undefined {
  return isSessionItem(item)
    ? findSlotTitle(event.programme, item.subject.slot.replacedBy)
    : undefined;
}

/** Why an item is not as it was planned. */
export function findReason({ subject }: CalendarItem, event: Event): string | undefined {
  if (subject.kind === 'event') return event.reason;
  return subject.kind === 'keyDate' ? undefined : subject.slot.reason;
}

interface Identity {
  uid: string;
  relatedTo: string | undefined;
}

/**
 * The name under which a calendar entry was first published. Calendar programs take another UID
 * for another appointment, so a renamed folder keeps the UID of its first name.
 */
function oldestName({ id, formerly }: { id: string; formerly: readonly string[] }): string {
  return formerly[0] ?? id;
}

/**
 * A UID (RFC 5545, 3.8.4.7) from names of folders and slots. These are ASCII letters, digits and
 * hyphens, so that a full stop tells them apart and no server that stores by UID has to escape it.
 *
 * @example toUid(['ai4gov', 'open-data'], 'example.be') // 'ai4gov.open-data@example.be'
 */
function toUid(names: readonly string[], domain: string): string {
  return `${names.join('.')}@${domain}`;
}

function toEventItem(event: Event, uid: string): CalendarItem {
  const { programme } = event;
  const rooms = new Set(flattenSlots(programme).flatMap(({ room }) => (room ? [room.id] : [])));
  // By the days of the programme, as an evening that ends after midnight is one day for people.
  const isOneDay = programme.days.length === 1;
  const standing = standingOf(event);
  const isBusy = isOneDay && rooms.size <= 1 && standing === 'scheduled';
  const when = isOneDay ? { start: event.start, end: event.end } : toWholeDays(event);
  return { subject: { kind: 'event' }, uid, relatedTo: undefined, when, standing, isBusy };
}

function toSessionItem(
  event: Event,
  subject: CalendarSubject & { kind: 'session' },
  identity: Identity,
): CalendarItem {
  const { start, end, status } = subject.slot;
  const standing = status === 'cancelled' ? 'cancelled' : standingOf(event);
  return { subject, ...identity, when: { start, end }, standing, isBusy: standing === 'scheduled' };
}

function toRemovedItem(event: Event, slot: RemovedSlot, identity: Identity): CalendarItem {
  return {
    subject: { kind: 'removed', slot, id: slot.id },
    ...identity,
    when: toEarlierTime(slot.previous, event.start.timeZoneId),
    standing: 'removed',
    isBusy: false,
  };
}

function toKeyDateItem(keyDate: KeyDate, identity: Identity): CalendarItem {
  const start = Temporal.PlainDate.from(keyDate.date);
  return {
    subject: { kind: 'keyDate', keyDate },
    ...identity,
    when: { start, end: start.add({ days: 1 }) },
    standing: 'scheduled',
    isBusy: false,
  };
}

/** A postponed event does not take place at its old time; only a new date brings it back. */
function standingOf({ status }: Pick<Event, 'status'>): 'scheduled' | 'cancelled' | 'postponed' {
  return status === 'cancelled' || status === 'postponed' ? status : 'scheduled';
}

/** What ends at midnight doesn't take the day that begins then. */
function toWholeDays({ start, end }: Period): WholeDays {
  const last = end.subtract({ seconds: 1 }).toPlainDate();
  return { start: start.toPlainDate(), end: last.add({ days: 1 }) };
}

/** Where a removed session stood: the whole day when its hours are no longer known. */
function toEarlierTime({ date, start, end }: Previous, timeZone: string): Period | WholeDays {
  const day = Temporal.PlainDate.from(date);
  if (!start || !end) return { start: day, end: day.add({ days: 1 }) };
  const from = day.toZonedDateTime({ timeZone, plainTime: start });
  const until = day.toZonedDateTime({ timeZone, plainTime: end });
  return { start: from, end: isBefore(from, until) ? until : until.add({ days: 1 }) };
}
