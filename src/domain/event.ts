import type { Named, Optional, Previous, Speaking, Worded } from './programme-source.ts';
import { langOf } from './programme-source.ts';
import type { Programme } from './programme.ts';
import type { RegistrationSource, RegistrationTerms } from './registration.ts';
import { buildRegistrationTerms, hasForm, toRegistrationState } from './registration.ts';
import { isBefore } from './time.ts';

export type EventStatus = 'scheduled' | 'cancelled' | 'postponed' | 'rescheduled' | 'movedOnline';
export type AttendanceMode = 'onSite' | 'online' | 'hybrid';
export type ServiceKind = 'signLanguage' | 'interpretation' | 'captions' | 'hearingLoop';

export type Venue = Record<'name' | 'street' | 'postalCode' | 'city' | 'country', string> &
  Optional<'route' | 'accessibility'>;

export type Contact = { name: string } & Optional<'email' | 'phone' | 'url'>;

export type Organiser = Worded & Record<'id' | 'name', string> & Optional<'partOf' | 'url'>;

export type Picture = Record<'file' | 'alt', string> & Optional<'credit'>;

/** What has a page of its own, and the names that its folder had. */
export interface Addressable extends Worded {
  formerly: readonly string[];
  draft: boolean;
  picture?: Picture | undefined;
}

export interface Speaker extends Addressable, Optional<'organisation'> {
  id: string;
  name: string;
  links: readonly Record<'label' | 'url', string>[];
  /** A draft may be named where someone speaks, but has no page on the site. */
  hasPage: boolean;
  /** Without a text below the fields there is little to translate, as a name is a name. */
  hasText: boolean;
}

export type Speakers = ReadonlyMap<string, Pick<Speaker, 'name' | 'organisation'>>;

export type KeyDate = Record<'id' | 'date' | 'label', string> &
  Optional<'url'> & { status: 'scheduled' | 'cancelled' };

/** An event as an editor writes it, its words already in the language of the page. */
export interface EventSource
  extends
    Addressable,
    Record<'title' | 'summary', string>,
    Optional<'kind' | 'series' | 'joining' | 'reason'> {
  organisers: readonly string[];
  attendanceMode: AttendanceMode;
  /** Whether anything is written below the facts. */
  hasText?: boolean;
  language?: string | undefined;
  venue?: Venue | undefined;
  services: readonly ({ kind: ServiceKind } & Optional<'note'>)[];
  status: EventStatus;
  previous?: Previous | undefined;
  registration?: RegistrationSource | undefined;
  keyDates: readonly KeyDate[];
  contact?: Contact | undefined;
}

/** A whole gathering in one language, with the moments that its programme gives it. */
export interface Event extends Omit<EventSource, 'organisers' | 'registration' | 'contact'> {
  id: string;
  organisers: readonly Organiser[];
  contact: Contact;
  programme: Programme;
  registration: RegistrationTerms | undefined;
  start: Temporal.ZonedDateTime;
  end: Temporal.ZonedDateTime;
}

/** Puts an event together from its source and what it refers to. */
export function buildEvent(
  id: string,
  source: EventSource,
  related: { organisers: readonly Organiser[]; programme: Programme; siteContact: Contact },
): Event {
  const { siteContact, ...own } = related;
  const { start, end } = own.programme;
  const { contact = siteContact, registration: terms } = source;
  const registration = terms && buildRegistrationTerms(terms, start);
  return { ...source, ...own, id, contact, registration, start, end };
}

/** Who speaks, by name. */
export function nameSpeakers(speaking: readonly Speaking[], speakers: Speakers) {
  return speaking.map(({ id, role, as }) => ({ name: speakers.get(id)?.name ?? id, role, as }));
}

/** How one attends now: an event that moved online has no place left. */
export function toAttendanceMode(event: Pick<Event, 'attendanceMode' | 'status'>): AttendanceMode {
  return event.status === 'movedOnline' ? 'online' : event.attendanceMode;
}

/**
 * Where something of the event happens on site, from near to far: room, venue, address; each with
 * its language where that is not the page's. Empty for what is only online or has no venue yet.
 */
export function toPlaceLines(
  event: Event,
  room: Named | undefined,
): (Pick<Worded, 'lang'> & { text: string })[] {
  if (toAttendanceMode(event) === 'online') return [];
  const { venue, programme } = event;
  const { name, street, postalCode, city } = venue ?? {};
  return [
    { text: room?.name, lang: langOf(programme, `rooms.${room?.id}`) },
    { text: name, lang: langOf(event, 'venue.name') },
    { text: venue && `${street}, ${postalCode} ${city}`, lang: event.lang ?? event.original },
  ].flatMap(({ text, lang }) => (text ? [{ text, lang }] : []));
}

/** The same in one line, for what has no place for a language. */
export function formatPlace(event: Event, room?: Named): string {
  const texts = toPlaceLines(event, room).map(({ text }) => text);
  return texts.join(', ');
}

/** Whether the event is over. */
export function isPast(event: Pick<Event, 'end'>, moment: Temporal.ZonedDateTime): boolean {
  return !isBefore(moment, event.end);
}

/** The first of the coming events, first to last, that one of its organisers holds. */
export function findNext(event: Event, coming: readonly Event[]): Event | undefined {
  const ours = new Set(event.organisers.map(({ id }) => id));
  const goOn = coming.filter(({ status }) => !['cancelled', 'postponed'].includes(status));
  return goOn.find(({ organisers }) => organisers.some(({ id }) => ours.has(id)));
}

/**
 * Between which moments of the visitor's clock, in ms since the epoch, a page asks its server what
 * is on; that clock may be a day wrong. Shown as of another moment, it asks near that day or never.
 */
export function findWakingHours(
  event: Pick<Event, 'start' | 'end' | 'status'>,
  moment: Temporal.ZonedDateTime,
  isOtherMoment: boolean,
): readonly [from: number, to: number] | undefined {
  if (isPast(event, moment) || ['cancelled', 'postponed'].includes(event.status)) return undefined;
  const from = event.start.subtract({ days: 1 });
  if (isOtherMoment) return isBefore(moment, from) ? undefined : [0, Number.MAX_SAFE_INTEGER];
  return [from.epochMilliseconds, event.end.add({ days: 1 }).epochMilliseconds];
}

/** Whether one can take back a registration with our form: also when it closed, until the end. */
export function takesBack(event: Event, moment: Temporal.ZonedDateTime): boolean {
  const state = toRegistrationState(event.registration, event.status, moment);
  const isOurs = hasForm(state) || state === 'full' || state === 'closed';
  return isOurs && !event.registration?.external && !isPast(event, moment);
}

/** Coming events first to last, then past ones last to first, as the home page lists them. */
export function sortEvents<T extends Pick<Event, 'start' | 'end'>>(
  events: readonly T[],
  moment: Temporal.ZonedDateTime,
): { coming: T[]; past: T[] } {
  const byStart = events.toSorted((a, b) => a.start.epochMilliseconds - b.start.epochMilliseconds);
  const toSide = (event: T) => (isPast(event, moment) ? 'past' : 'coming');
  const { coming = [], past = [] } = Object.groupBy(byStart, toSide);
  return { coming, past: past.reverse() };
}

/** The years in which events began, in the order of the events. */
export function listYears(events: readonly Pick<Event, 'start'>[]): number[] {
  return [...new Set(events.map(({ start }) => start.year))];
}
