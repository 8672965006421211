import {
  type Event,
  isPast,
  nameSpeakers,
  type Organiser,
  type Speakers,
  toAttendanceMode,
} from './event.ts';
import type { Named, Previous, Speaking } from './programme-source.ts';
import { type Slot, flattenSlots } from './programme.ts';
import { toRegistrationState } from './registration.ts';
import { toIso } from './time.ts';

/** JSON-LD; a key without value is left out when it is written. */
export type StructuredData = Readonly<Record<string, unknown>>;

export interface StructuredDataContext {
  speakers: Speakers;
  /** BCP 47 language of the page, for an event that doesn't name its own. */
  lang: string;
  /** At which the page is shown: what is over is offered no more. */
  moment: Temporal.ZonedDateTime;
  /** Full addresses of the event page and of the session pages by the name of the session. */
  eventUrl: string;
  sessionUrl(sessionId: string): string;
  /** Full address of a picture of the event, if there is one. */
  image?: string | undefined;
}

/** What schema.org calls the ways to attend. */
const ATTENDANCE = { onSite: 'Offline', online: 'Online', hybrid: 'Mixed' } as const;

/**
 * An event as schema.org/Event, with its sessions as subEvent: what search engines and conference
 * apps read (https://developers.google.com/search/docs/appearance/structured-data/event). The
 * place of what is online is the public page, never the link with which one joins.
 */
export function buildEventData(event: Event, context: StructuredDataContext): StructuredData {
  const { audience, isFree } = event.registration ?? {};
  const slots = flattenSlots(event.programme);
  const isSplit = event.programme.dayPages.size > 0;
  const speaking = slots.flatMap((slot) => slot.speakers);
  return {
    '@context': 'https://schema.org',
    ...toWhole(event, context),
    performer: toPerformers(speaking, context.speakers),
    audience: audience && { '@type': 'Audience', audienceType: audience },
    inLanguage: event.language ?? context.lang,
    isAccessibleForFree: isFree || undefined,
    offers: toFreeOffer(event, context),
    // A programme that fills pages would fill this one too; the page of each session tells it.
    subEvent: isSplit ? undefined : slots.flatMap((slot) => toPart(event, slot, context) ?? []),
  };
}

/** The session of a slot as an Event of its own, for its page, which says what it is a part of. */
export function buildSessionData(event: Event, slot: Slot, context: StructuredDataContext) {
  const superEvent = toWhole(event, context);
  const { organizer, image } = superEvent;
  const part = toPart(event, slot, context);
  return { '@context': 'https://schema.org', ...part, image, organizer, superEvent };
}

/** What an event is without its programme. */
function toWhole(event: Event, { eventUrl, image }: StructuredDataContext): StructuredData {
  const organizer = event.organisers.map(toOrganisation);
  return { ...toGathering(event, event, eventUrl), image, organizer };
}

function toPart(event: Event, { session, ...slot }: Slot, context: StructuredDataContext) {
  if (!session) return undefined;
  const { id, title, summary, language } = session;
  const part = { ...slot, title, summary, status: toSlotStatus(event, slot) };
  return {
    ...toGathering(event, part, context.sessionUrl(id), slot.room),
    performer: toPerformers(slot.speakers, context.speakers),
    inLanguage: language ?? event.language ?? context.lang,
  };
}

/** What, when and where: the same for an event and for a session in it. */
function toGathering(
  event: Event,
  part: Pick<Event, 'title' | 'summary' | 'start' | 'end' | 'previous' | 'status'>,
  url: string,
  room?: Named,
): StructuredData {
  const mode = toAttendanceMode(event);
  const places = [
    ...(mode === 'online' ? [] : toPlaces(event, room)),
    ...(mode === 'onSite' ? [] : [{ '@type': 'VirtualLocation', url }]),
  ];
  return {
    '@type': 'Event',
    name: part.title,
    description: part.summary,
    url,
    startDate: toIso(part.start),
    endDate: toIso(part.end),
    previousStartDate: toPreviousStart(part.previous, part.start.timeZoneId),
    // Each status has the name that schema.org gives it, but for the capital.
    eventStatus: `https://schema.org/Event${part.status.replace(/^./, (letter) => letter.toUpperCase())}`,
    eventAttendanceMode: `https://schema.org/${ATTENDANCE[mode]}EventAttendanceMode`,
    location: places.length === 1 ? places[0] : places,
  };
}

/** A session shares the fate of its event, and can be cancelled or moved by itself. */
function toSlotStatus(event: Event, { status, previous }: Pick<Slot, 'status' | 'previous'>) {
  if (status === 'cancelled') return status;
  return event.status === 'scheduled' && previous ? 'rescheduled' : event.status;
}

/** The old start, a day when its hour is not known. */
function toPreviousStart(previous: Previous | undefined, timeZone: string): string | undefined {
  if (!previous?.start) return previous?.date;
  const day = Temporal.PlainDate.from(previous.date);
  return toIso(day.toZonedDateTime({ timeZone, plainTime: previous.start }));
}

function toPlaces({ venue }: Event, room: Named | undefined): StructuredData[] {
  if (!venue) return [];
  const { street: streetAddress, postalCode, city: addressLocality, country } = venue;
  const name = room ? `${room.name}, ${venue.name}` : venue.name;
  const where = { streetAddress, postalCode, addressLocality, addressCountry: country };
  return [{ '@type': 'Place', name, address: { '@type': 'PostalAddress', ...where } }];
}

function toOrganisation({ name, partOf, url }: Organiser): StructuredData {
  const parentOrganization = partOf && { '@type': 'Organization', name: partOf };
  return { '@type': 'Organization', name, url, parentOrganization };
}

/** Each person once, in the role in which they speak first. */
function toPerformers(speaking: readonly Speaking[], speakers: Speakers) {
  const first = [...Map.groupBy(speaking, ({ id }) => id).values()].flatMap(([one]) => one ?? []);
  const people = nameSpeakers(first, speakers).map(({ name, role }) => {
    return { '@type': 'Person', name, jobTitle: role };
  });
  return people.length > 0 ? people : undefined;
}

/**
 * Only what costs nothing can be said for certain: a price in words is not a number. Nothing is
 * offered to who comes too late; who can only get on a waiting list finds no place.
 */
function toFreeOffer(event: Event, { eventUrl, moment }: StructuredDataContext) {
  const { registration, status } = event;
  const state = toRegistrationState(registration, status, moment);
  const isOver = state === 'closed' || status === 'cancelled' || isPast(event, moment);
  if (!registration?.isFree || state === 'cancelled' || isOver) return undefined;
  const { opens, closes, external } = registration;
  const isFull = state === 'full' || state === 'waitingList';
  return {
    '@type': 'Offer',
    price: 0,
    priceCurrency: 'EUR',
    url: external ?? eventUrl,
    availability: `https://schema.org/${isFull ? 'SoldOut' : 'InStock'}`,
    validFrom: opens && toIso(opens),
    validThrough: toIso(closes),
  };
}
