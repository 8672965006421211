import type { CalendarItem } from './calendar-item.ts';
import type { CalendarWords, NamedSpeaking } from './calendar-words.ts';
import type { Event, Speaker } from './event.ts';
import { toAttendanceMode, toPlaceLines } from './place.ts';
import type { Named, Speaking } from './programme-source.ts';
import { type Slot, flattenSlots } from './programme.ts';

export type Speakers = ReadonlyMap<string, Pick<Speaker, 'name'>>;

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

/**
 * SUMMARY: what became of it comes first, because lists of appointments cut titles at the end and
 * many programs show nothing of STATUS.
 */
export function toSummary(item: CalendarItem, event: Event, words: CalendarWords): string {
  const title = toItemTitle(item, event);
  if (item.standing === 'postponed') return words.postponed(title);
  return item.standing === 'scheduled' ? title : words.cancelled(title);
}

/** LOCATION; never empty, as some conference apps drop an entry that has none. */
export function toLocation({ subject }: CalendarItem, event: Event, words: CalendarWords): string {
  if (subject.kind === 'keyDate') return words.noPlace;
  const mode = toAttendanceMode(event);
  if (mode === 'online') return words.online;
  const place = toPlaceLines(event, findRoom(subject)).join(', ');
  if (!place) return words.placeToBeAnnounced;
  return mode === 'hybrid' ? words.hybrid(place) : place;
}

/** DESCRIPTION in paragraphs, the full address of the page on the last line. */
export function toDescription(
  item: CalendarItem,
  event: Event,
  context: { words: CalendarWords; speakers: Speakers; url: string },
): string {
  const { words, speakers, url } = context;
  return [
    lines(toNotices(item, event, words)),
    ...toBody(item, event, words, speakers),
    lines([words.more, url]),
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** The room of a session; an event and what was removed have none. */
export function findRoom(subject: CalendarItem['subject']): Named | undefined {
  return subject.kind === 'session' ? subject.slot.room : undefined;
}

/** Title of the slot that takes the place of a cancelled or removed one. */
export function findReplacement(
  { subject }: CalendarItem,
  event: Pick<Event, 'programme'>,
): string | undefined {
  if (subject.kind !== 'session' && subject.kind !== 'removed') return undefined;
  const { replacedBy } = subject.slot;
  if (!replacedBy) return undefined;
  return flattenSlots(event.programme).find(({ id }) => id === replacedBy)?.title;
}

/** Why an item is not as it was planned. */
export function findReason({ subject }: CalendarItem, event: Event): string | undefined {
  if (subject.kind === 'event') return event.reason;
  return subject.kind === 'keyDate' ? undefined : subject.slot.reason;
}

export function nameSpeakers(speaking: readonly Speaking[], speakers: Speakers): NamedSpeaking[] {
  return speaking.map(({ id, role, as }) => ({ name: speakers.get(id)?.name ?? id, role, as }));
}

function toNotices(item: CalendarItem, event: Event, words: CalendarWords) {
  const { subject } = item;
  if (subject.kind === 'keyDate') return [];
  const zone = event.start.timeZoneId;
  const previous = subject.kind === 'session' ? subject.slot.previous : undefined;
  const reason = findReason(item, event);
  const replacement = findReplacement(item, event);
  return [
    words.eventStatus(event.status, event.previous, zone),
    previous && words.moved(previous, zone),
    reason && words.reason(reason),
    replacement && words.replacedBy(replacement),
  ];
}

function toBody(
  { subject }: CalendarItem,
  event: Event,
  words: CalendarWords,
  speakers: Speakers,
): string[] {
  switch (subject.kind) {
    case 'event':
      return [event.summary, event.joining ?? '', ...toProgramme(event, words, speakers)];
    case 'session': {
      const named = nameSpeakers(subject.slot.speakers, speakers);
      return [
        subject.session.summary,
        named.length > 0 ? words.speakers(named) : '',
        words.sessionOf(event.title),
      ];
    }
    case 'removed':
      return [words.sessionOf(event.title)];
    case 'keyDate':
      return [words.keyDateOf(event.title)];
  }
}

/** The programme as lines of text, a paragraph for each day. */
function toProgramme(event: Event, words: CalendarWords, speakers: Speakers): string[] {
  const toLine = ({ start, end, ...slot }: Slot) => {
    const title = slot.title ?? (slot.kind ? words.kind(slot.kind) : '');
    const told = slot.status === 'cancelled' ? words.cancelled(title) : title;
    return words.programmeLine(start, end, told, nameSpeakers(slot.speakers, speakers));
  };
  const days = event.programme.days.map(({ date, slots }) => {
    const heading = event.programme.days.length > 1 && words.day(Temporal.PlainDate.from(date));
    return lines([
      heading,
      // A mark, not an indent: most calendar programs drop spaces at the start of a line.
      ...slots.flatMap((slot) => [toLine(slot), ...slot.parts.map((part) => `• ${toLine(part)}`)]),
    ]);
  });
  const [first = '', ...others] = days;
  return [lines([words.programmeHeading(event.start), first]), ...others];
}

function lines(texts: readonly (string | false | undefined)[]): string {
  return texts.filter(Boolean).join('\n');
}
