import type { EventStatus } from './event.ts';
import type { Previous, SlotKind, Speaking } from './programme-source.ts';

/** Who speaks, by name. */
export interface NamedSpeaking extends Omit<Speaking, 'id'> {
  name: string;
}

/** What calendar entries say beside the words of the content, in one language. */
export interface CalendarWords {
  /** Name of the calendar that holds an event with its sessions. */
  calendarName(event: string): string;
  cancelled(title: string): string;
  postponed(title: string): string;
  /** Where: for what is online, on site and online, not known yet, or no matter of place. */
  online: string;
  hybrid(place: string): string;
  placeToBeAnnounced: string;
  noPlace: string;
  /** What became of the event; nothing when it is as planned. */
  eventStatus(
    status: EventStatus,
    previous: Previous | undefined,
    timeZone: string,
  ): string | undefined;
  /** When a session stood before it moved. */
  moved(previous: Previous, timeZone: string): string;
  reason(reason: string): string;
  replacedBy(title: string): string;
  /** Heading above the lines of the programme, which names the zone of their times. */
  programmeHeading(start: Temporal.ZonedDateTime): string;
  /** Heading above one of several days. */
  day(date: Temporal.PlainDate): string;
  programmeLine(
    start: Temporal.ZonedDateTime,
    end: Temporal.ZonedDateTime,
    title: string,
    speakers: readonly NamedSpeaking[],
  ): string;
  kind(kind: SlotKind): string;
  speakers(speakers: readonly NamedSpeaking[]): string;
  /** Which event a session or date belongs to. */
  sessionOf(event: string): string;
  keyDateOf(event: string): string;
  /** Line above the address of the page. */
  more: string;
}
