import { type Event, formatPlace } from './event.ts';
import type { Previous } from './programme-source.ts';
import { findSlotTitle, flattenSlots, type Slot } from './programme.ts';
import type { Period } from './timetable.ts';
import { isBefore } from './time.ts';

/** Days without a time; `end` is the first day after (RFC 5545, 3.6.1: DTEND is exclusive). */
export type WholeDays = Record<'start' | 'end', Temporal.PlainDate>;

/** What of an event becomes an entry in a calendar, in one language, before it has its stamps. */
export interface CalendarItem
  extends
    Pick<Slot, 'speakers'>,
    Partial<Pick<Slot, 'session' | 'previous' | 'reason'>>,
    Partial<Pick<Event, 'summary' | 'joining'>> {
  kind: 'event' | 'session' | 'removed' | 'keyDate';
  event: Event;
  /** Id of the slot or date in its event. */
  id: string;
  uid: string;
  /** UID of the event that this belongs to; absent on the event itself. */
  relatedTo: string | undefined;
  when: Period | WholeDays;
  standing: 'scheduled' | 'cancelled' | 'postponed' | 'removed';
  /** Whether it takes the time of who has it in a calendar (TRANSP). */
  isBusy: boolean;
  /** The title that the content gives it, without what became of it. */
  title: string;
  place?: string;
  /** Id of the thematic line. */
  track?: string | undefined;
  /** Title of the slot that takes the place of a cancelled or removed one. */
  replacement?: string | undefined;
  /** Where a date leads to, when that is not the event. */
  link?: string | undefined;
}

/**
 * Everything of an event that calendars show: the event, its sessions in the order of the page,
 * the removed ones, the key dates. Breaks, questions and blocks are only lines in the event's text.
 *
 * @param domain `calendar.domain` of the site; part of each UID for ever.
 */
export function buildCalendarItems(event: Event, domain: string): CalendarItem[] {
  const { programme, title, summary, joining, reason } = event;
  const eventStanding = standingOf(event);
  // Names are ASCII letters, digits and hyphens, so that a full stop tells them apart and no server
  // that stores by UID (RFC 5545, 3.8.4.7) has to escape it: ai4gov.open-data@example.be.
  const uidOf = (...names: string[]) => `${[oldestName(event), ...names].join('.')}@${domain}`;
  const scheduled = { event, standing: 'scheduled', isBusy: false, speakers: [] } as const;
  const part = { ...scheduled, relatedTo: uidOf() };

  const sessions = flattenSlots(programme).flatMap((slot): CalendarItem[] => {
    const { id, session, start, end, speakers, previous, reason, room, track, replacedBy } = slot;
    if (!session || id === undefined) return [];
    const standing = slot.status === 'cancelled' ? slot.status : eventStanding;
    return [
      {
        ...part,
        kind: 'session',
        id,
        uid: uidOf(id === session.id ? oldestName(session) : id),
        when: { start, end },
        standing,
        isBusy: standing === 'scheduled',
        title: session.title,
        summary: session.summary,
        ...{ session, speakers, previous, reason },
        place: formatPlace(event, room),
        track: track?.id,
        replacement: findSlotTitle(programme, replacedBy),
      },
    ];
  });
  const removed = programme.removed.map(({ id, title: had, previous, ...told }): CalendarItem => ({
    ...part,
    ...{ id, title: had, reason: told.reason },
    kind: 'removed',
    uid: uidOf(id),
    when: toEarlierTime(previous, event.start.timeZoneId),
    standing: 'removed',
    place: formatPlace(event),
    replacement: findSlotTitle(programme, told.replacedBy),
  }));
  const keyDates = event.keyDates.map(({ id, date, label, url, status }): CalendarItem => ({
    ...part,
    kind: 'keyDate',
    id,
    uid: uidOf('date', id),
    when: toWholeDay(date),
    standing: status,
    title: label,
    link: url,
  }));
  const whole: CalendarItem = {
    ...scheduled,
    ...toEventTime(event),
    kind: 'event',
    id: event.id,
    uid: uidOf(),
    relatedTo: undefined,
    standing: eventStanding,
    ...{ title, summary, joining, reason },
    place: formatPlace(event),
  };
  return [whole, ...sessions, ...removed, ...keyDates];
}

/** Whether an item takes whole days; the other ones have a start and an end in a zone. */
export function isWholeDays(when: Period | WholeDays): when is WholeDays {
  return when.start instanceof Temporal.PlainDate;
}

/**
 * The name under which a calendar entry was first published. Calendar programs take another UID
 * for another appointment, so a renamed folder keeps the UID of its first name.
 */
export function oldestName({ id, formerly }: { id: string; formerly: readonly string[] }): string {
  return formerly[0] ?? id;
}

/** A postponed event does not take place at its old time; only a new date brings it back. */
function standingOf({ status }: Event): 'scheduled' | 'cancelled' | 'postponed' {
  return status === 'cancelled' || status === 'postponed' ? status : 'scheduled';
}

/** An event of several days or rooms is no time that one sits through. */
function toEventTime(event: Event): Pick<CalendarItem, 'when' | 'isBusy'> {
  const { programme, start, end } = event;
  // By the days of the programme, as an evening that ends after midnight is one day for people.
  const isOneDay = programme.days.length === 1;
  const rooms = new Set(flattenSlots(programme).flatMap(({ room }) => room?.id ?? []));
  // What ends at midnight doesn't take the day that begins then.
  const last = end.subtract({ seconds: 1 }).toPlainDate();
  return {
    when: isOneDay ? { start, end } : { start: start.toPlainDate(), end: last.add({ days: 1 }) },
    isBusy: isOneDay && rooms.size <= 1 && standingOf(event) === 'scheduled',
  };
}

function toWholeDay(date: string): WholeDays {
  const start = Temporal.PlainDate.from(date);
  return { start, end: start.add({ days: 1 }) };
}

/** Where a removed session stood: the whole day when its hours are no longer known. */
function toEarlierTime({ date, start, end }: Previous, timeZone: string): Period | WholeDays {
  const day = toWholeDay(date);
  if (!start || !end) return day;
  const from = day.start.toZonedDateTime({ timeZone, plainTime: start });
  const until = day.start.toZonedDateTime({ timeZone, plainTime: end });
  return { start: from, end: isBefore(from, until) ? until : until.add({ days: 1 }) };
}
