import type { CalendarItem } from './calendar-item.ts';
import { type Event, nameSpeakers, type Speakers, toAttendanceMode } from './event.ts';
import type { PublishedEntry, Values } from './ledger.ts';
import type { Previous, Speaking } from './programme-source.ts';
import { flattenSlots, type Slot } from './programme.ts';
import { toIso } from './time.ts';

/**
 * What the ledger compares: the facts of each entry and the words that the content gives it. Not
 * the text of the entry itself: other interface words or another address of the site must not make
 * every appointment of every event new.
 *
 * @param languages the items of an event in each language of the site, its own language first
 */
export function toPublishedEntries(
  languages: ReadonlyMap<string, readonly CalendarItem[]>,
  speakers: Speakers,
): PublishedEntry[] {
  const [own = []] = languages.values();
  return own.map((item, index) => {
    const words = [...languages].flatMap(([language, items]) => {
      const localised = items[index];
      return localised ? [[language, toWords(localised, speakers)] as const] : [];
    });
    return { uid: item.uid, facts: toFacts(item), words: Object.fromEntries(words) };
  });
}

function toFacts(item: CalendarItem): Values {
  const { kind, event, when, standing, isBusy, previous, link, track } = item;
  const ofEvent = kind === 'keyDate' ? undefined : event;
  return withoutEmpty({
    start: toText(when.start),
    end: toText(when.end),
    timeZone: 'timeZoneId' in when.start ? when.start.timeZoneId : undefined,
    standing,
    shows: isBusy ? 'busy' : 'free',
    previous: previous && serialisePrevious(previous),
    attendance: ofEvent && toAttendanceMode(ofEvent),
    eventStatus: ofEvent && toEventStatus(ofEvent),
    url: link,
    track,
  });
}

function toWords(item: CalendarItem, speakers: Speakers): Values {
  const { kind, event, title, summary, joining, place, reason, replacement } = item;
  return withoutEmpty({
    title,
    summary,
    joining,
    place,
    speakers: toSpeakersText(item.speakers, speakers),
    reason,
    replacement,
    ...(kind === 'event'
      ? { programme: digest(toProgrammeText(event, speakers)) }
      : { event: event.title }),
  });
}

function toText(moment: Temporal.ZonedDateTime | Temporal.PlainDate): string {
  return moment instanceof Temporal.PlainDate ? moment.toString() : toIso(moment);
}

function toSpeakersText(speaking: readonly Speaking[], speakers: Speakers): string {
  return nameSpeakers(speaking, speakers)
    .map(({ name, role, as }) => [name, role, as === 'speaker' ? undefined : as])
    .map((parts) => parts.filter(Boolean).join(', '))
    .join('; ');
}

/** The event's appointment lists the whole programme, so a change in it is a change of the event. */
function toProgrammeText(event: Event, speakers: Speakers): string {
  const toLine = ({ start, end, title, kind, status, speakers: who }: Slot) =>
    [toIso(start), toIso(end), title ?? kind, status, toSpeakersText(who, speakers)].join('|');
  return flattenSlots(event.programme).map(toLine).join('\n');
}

function toEventStatus({ status, previous }: Event): string | undefined {
  if (status === 'scheduled') return undefined;
  return status === 'rescheduled' && previous ? `${status} ${serialisePrevious(previous)}` : status;
}

function serialisePrevious({ date, start = '', end = '' }: Previous): string {
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
  const isGiven = (pair: [string, string | undefined]): pair is [string, string] =>
    Boolean(pair[1]);
  return Object.fromEntries(Object.entries(values).filter(isGiven));
}
