import type { AttendanceMode, Event, EventStatus, Organiser } from './event.ts';
import { toAttendanceMode } from './place.ts';
import type { Previous, Speaking } from './programme-source.ts';
import { type Slot, flattenSlots } from './programme.ts';
import { nameSpeakers, type Speakers } from './speaking.ts';
import { toIso } from './time.ts';

/** JSON-LD; a key without value is left out when it is written. */
export type StructuredData = Readonly<Record<string, unknown>>;

export interface StructuredDataContext {
  speakers: Speakers;
  /** BCP 47 language of the page, for an event that doesn't name its own. */
  lang: string;
  /** Full addresses of the event page and of the session pages by the name of the session. */
  eventUrl: string;
  sessionUrl(sessionId: string): string;
  imageUrl?: string | undefined;
}

const STATUS: Readonly<Record<EventStatus, string>> = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
  movedOnline: 'https://schema.org/EventMovedOnline',
};

const ATTENDANCE: Readonly<Record<AttendanceMode, string>> = {
  onSite: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
};

/**
 * An event as schema.org/Event, with its sessions as subEvent: what search engines and conference
 * apps read (https://developers.google.com/search/docs/appearance/structured-data/event). The
 * place of what is online is the public page, never the link with which one joins.
 */
export function buildEventData(event: Event, context: StructuredDataContext): StructuredData {
  const { eventUrl } = context;
  const slots = flattenSlots(event.programme);
  const sessions = slots.filter(({ session }) => session !== undefined);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    description: event.summary,
    url: eventUrl,
    image: context.imageUrl,
    startDate: toIso(event.start),
    endDate: toIso(event.end),
    previousStartDate: toPreviousStart(event.previous, event.start.timeZoneId),
    eventStatus: STATUS[event.status],
    ...toWhere(event, undefined, eventUrl),
    organizer: event.organisers.map(toOrganisation),
    performer: toPerformers(
      slots.flatMap(({ speakers }) => speakers),
      context.speakers,
    ),
    audience: event.registration?.audience && {
      '@type': 'Audience',
      audienceType: event.registration.audience,
    },
    inLanguage: event.language ?? context.lang,
    isAccessibleForFree: event.registration?.isFree || undefined,
    offers: toFreeOffer(event, eventUrl),
    subEvent: sessions.map((slot) => toSessionData(event, slot, context)),
  };
}

/** One session, inside its event. */
function toSessionData(event: Event, slot: Slot, context: StructuredDataContext): StructuredData {
  const url = slot.session && context.sessionUrl(slot.session.id);
  return {
    '@type': 'Event',
    name: slot.title,
    description: slot.session?.summary,
    url,
    startDate: toIso(slot.start),
    endDate: toIso(slot.end),
    previousStartDate: toPreviousStart(slot.previous, slot.start.timeZoneId),
    eventStatus: STATUS[toSlotStatus(event, slot)],
    ...toWhere(event, slot.room?.name, url ?? context.eventUrl),
    performer: toPerformers(slot.speakers, context.speakers),
    inLanguage: event.language ?? context.lang,
  };
}

/** A session shares the fate of its event, and can be cancelled or moved by itself. */
function toSlotStatus(event: Event, slot: Slot): EventStatus {
  if (slot.status === 'cancelled') return 'cancelled';
  if (event.status === 'scheduled' && slot.previous) return 'rescheduled';
  return event.status;
}

/** The old start, a day when its hour is not known. */
function toPreviousStart(previous: Previous | undefined, timeZone: string): string | undefined {
  if (!previous?.start) return previous?.date;
  const day = Temporal.PlainDate.from(previous.date);
  return toIso(day.toZonedDateTime({ timeZone, plainTime: previous.start }));
}

function toWhere(event: Event, room: string | undefined, url: string): StructuredData {
  const mode = toAttendanceMode(event);
  const online = mode === 'onSite' ? [] : [{ '@type': 'VirtualLocation', url }];
  const places = [...toPlace(event, mode, room), ...online];
  return {
    eventAttendanceMode: ATTENDANCE[mode],
    location: places.length === 1 ? places[0] : places,
  };
}

function toPlace({ venue }: Event, mode: AttendanceMode, room: string | undefined) {
  if (mode === 'online' || !venue) return [];
  return [
    {
      '@type': 'Place',
      name: room ? `${room}, ${venue.name}` : venue.name,
      address: {
        '@type': 'PostalAddress',
        streetAddress: venue.street,
        postalCode: venue.postalCode,
        addressLocality: venue.city,
        addressCountry: venue.country,
      },
    },
  ];
}

function toOrganisation({ name, partOf, url }: Organiser): StructuredData {
  const parentOrganization = partOf && { '@type': 'Organization', name: partOf };
  return { '@type': 'Organization', name, url, parentOrganization };
}

/** Each person once, in the role in which they speak first. */
function toPerformers(speaking: readonly Speaking[], speakers: Speakers) {
  const first = new Map(speaking.toReversed().map((person) => [person.id, person]));
  const people = speaking.filter((person) => first.get(person.id) === person);
  if (people.length === 0) return undefined;
  const named = nameSpeakers(people, speakers);
  return named.map(({ name, role }) => ({ '@type': 'Person', name, jobTitle: role }));
}

/** Only what costs nothing can be said for certain: a price in words is not a number. */
function toFreeOffer({ registration }: Event, url: string): StructuredData | undefined {
  if (!registration?.isFree) return undefined;
  const { opens, closes, external } = registration;
  return {
    '@type': 'Offer',
    price: 0,
    priceCurrency: 'EUR',
    url: external ?? url,
    validFrom: opens && toIso(opens),
    validThrough: toIso(closes),
  };
}
