import type { Previous } from './programme-source.ts';
import type { Programme } from './programme.ts';
import type { RegistrationSource, RegistrationTerms } from './registration.ts';
import { buildRegistrationTerms } from './registration.ts';
import { isBefore } from './time.ts';

export type EventStatus = 'scheduled' | 'cancelled' | 'postponed' | 'rescheduled' | 'movedOnline';
export type AttendanceMode = 'onSite' | 'online' | 'hybrid';
export type ServiceKind = 'signLanguage' | 'interpretation' | 'captions' | 'hearingLoop';

export interface Venue {
  name: string;
  street: string;
  postalCode: string;
  city: string;
  country: string;
  route?: string | undefined;
  accessibility?: string | undefined;
}

export interface Contact {
  name: string;
  email?: string | undefined;
  phone?: string | undefined;
  url?: string | undefined;
}

export interface Organiser {
  id: string;
  name: string;
  partOf?: string | undefined;
  url?: string | undefined;
}

/** Who speaks, as an editor writes it. */
export interface SpeakerSource {
  name: string;
  organisation?: string | undefined;
  picture?: Picture | undefined;
  links: readonly { label: string; url: string }[];
  formerly: readonly string[];
  draft: boolean;
}

export interface Speaker extends SpeakerSource {
  id: string;
  /** A draft may be named where someone speaks, but has no page on the site. */
  hasPage: boolean;
}

export interface KeyDate {
  id: string;
  date: string;
  label: string;
  url?: string | undefined;
}

export interface Picture {
  file: string;
  alt: string;
  credit?: string | undefined;
}

/** An event as an editor writes it, its words already in the language of the page. */
export interface EventSource {
  title: string;
  summary: string;
  kind?: string | undefined;
  series?: string | undefined;
  organisers: readonly string[];
  attendanceMode: AttendanceMode;
  language?: 'nl' | 'en' | 'fr' | 'de' | undefined;
  venue?: Venue | undefined;
  joining?: string | undefined;
  services: readonly { kind: ServiceKind; note?: string | undefined }[];
  status: EventStatus;
  reason?: string | undefined;
  previous?: Previous | undefined;
  registration?: RegistrationSource | undefined;
  keyDates: readonly KeyDate[];
  contact?: Contact | undefined;
  picture?: Picture | undefined;
  formerly: readonly string[];
  draft: boolean;
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
  const { programme, organisers, siteContact } = related;
  const { registration } = source;
  return {
    ...source,
    id,
    organisers,
    programme,
    contact: source.contact ?? siteContact,
    registration: registration && buildRegistrationTerms(registration, programme.start),
    start: programme.start,
    end: programme.end,
  };
}

/** Whether the event is over. */
export function isPast(event: Pick<Event, 'end'>, moment: Temporal.ZonedDateTime): boolean {
  return !isBefore(moment, event.end);
}

/** Whether the event starts and ends on one day of its zone. */
export function isOneDay(event: Pick<Event, 'start' | 'end'>): boolean {
  return event.start.toPlainDate().equals(event.end.subtract({ seconds: 1 }).toPlainDate());
}

/** Coming events first to last, then past ones last to first, as the home page lists them. */
export function sortEvents<T extends Pick<Event, 'start' | 'end'>>(
  events: readonly T[],
  moment: Temporal.ZonedDateTime,
): { coming: T[]; past: T[] } {
  const byStart = events.toSorted((a, b) => a.start.epochMilliseconds - b.start.epochMilliseconds);
  return {
    coming: byStart.filter((event) => !isPast(event, moment)),
    past: byStart.filter((event) => isPast(event, moment)).reverse(),
  };
}
