import type { EventStatus } from './event.ts';
import { isBefore, toMoment } from './time.ts';

export type RegistrationState =
  | 'notRequired'
  | 'notYetOpen'
  | 'open'
  | 'waitingList'
  | 'full'
  | 'closed'
  | 'cancelled'
  | 'external';

/** A question of one event's form. */
export interface FieldSource {
  name: string;
  type: 'text' | 'email' | 'tel' | 'choice' | 'choices' | 'longText';
  label: string;
  hint?: string | undefined;
  required: boolean;
  maxLength?: number | undefined;
  autocomplete?: string | undefined;
  options?: readonly { value: string; label: string }[] | undefined;
}

/** The terms of registration as an editor writes them; dates are wall clock. */
export interface RegistrationSource {
  required: boolean;
  opens?: string | undefined;
  closes?: string | undefined;
  price?: string | undefined;
  isFree: boolean;
  audience?: string | undefined;
  capacity?: string | undefined;
  state?: 'full' | 'waitingList' | 'cancelled' | undefined;
  external?: string | undefined;
  endpoint?: string | undefined;
  fields: readonly FieldSource[];
}

export interface RegistrationTerms extends Omit<RegistrationSource, 'opens' | 'closes'> {
  /** The first moment at which one can register; absent when it always could. */
  opens: Temporal.ZonedDateTime | undefined;
  /** The first moment at which one no longer can; without `closes` that is the event's start. */
  closes: Temporal.ZonedDateTime;
}

/** Reads the opening and closing day or moment in the zone of the event. */
export function buildRegistrationTerms(
  source: RegistrationSource,
  eventStart: Temporal.ZonedDateTime,
): RegistrationTerms {
  const timeZone = eventStart.timeZoneId;
  return {
    ...source,
    opens: source.opens ? toOpening(source.opens, timeZone) : undefined,
    closes: source.closes ? toClosing(source.closes, timeZone) : eventStart,
  };
}

/** A day opens at its start; a moment opens then. */
export function toOpening(text: string, timeZone: string): Temporal.ZonedDateTime {
  const [date = '', time] = text.split(' ');
  if (time) return toMoment(date, time, timeZone);
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone);
}

/** A day is open until it is over, so it closes at the start of the next; a moment closes then. */
export function toClosing(text: string, timeZone: string): Temporal.ZonedDateTime {
  const [date = '', time] = text.split(' ');
  if (time) return toMoment(date, time, timeZone);
  return Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(timeZone);
}

/** What a visitor can do about registering at a moment. */
export function toRegistrationState(
  terms: RegistrationTerms | undefined,
  eventStatus: EventStatus,
  moment: Temporal.ZonedDateTime,
): RegistrationState {
  if (!terms?.required) return 'notRequired';
  if (eventStatus === 'cancelled' || terms.state === 'cancelled') return 'cancelled';
  if (!isBefore(moment, terms.closes)) return 'closed';
  if (terms.opens && isBefore(moment, terms.opens)) return 'notYetOpen';
  if (terms.state) return terms.state;
  return terms.external ? 'external' : 'open';
}

/** Whether the state shows our own form, and so needs an endpoint. */
export function hasForm(state: RegistrationState): boolean {
  return state === 'open' || state === 'waitingList';
}
