import type { EventStatus } from './event.ts';
import type { Optional, Worded } from './programme-source.ts';
import { isBefore, toMoment } from './time.ts';

/** What an editor may say that the dates don't. */
type StatedState = 'full' | 'waitingList' | 'cancelled';

export type RegistrationState =
  StatedState | 'notRequired' | 'notYetOpen' | 'open' | 'closed' | 'external';

/** A question of one event's form. */
export interface FieldSource
  extends Record<'name' | 'label', string>, Optional<'hint' | 'autocomplete'> {
  type: 'text' | 'email' | 'tel' | 'choice' | 'choices' | 'services' | 'longText';
  required: boolean;
  maxLength?: number | undefined;
  options?: readonly Record<'value' | 'label', string>[] | undefined;
}

/** What GDPR article 13 asks to tell; the sentences of its schema say what each field is. */
export type Privacy = Record<'controller' | 'purposes' | 'basis' | 'retention', string> &
  Record<'recipients' | 'authorities', readonly string[]> &
  Optional<'companyNumber' | 'contact' | 'dataProtectionOfficer' | 'task' | 'transfer'> &
  Worded;

/** The terms of registration as an editor writes them; dates are wall clock. */
export interface RegistrationSource
  extends
    Record<'required' | 'isFree', boolean>,
    Optional<'opens' | 'closes' | 'price' | 'audience' | 'capacity' | 'external' | 'endpoint'> {
  state?: StatedState | undefined;
  fields: readonly FieldSource[];
  allowSensitive?: boolean | undefined;
  privacy?: object | undefined;
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
  const { opens, closes } = source;
  const { timeZoneId } = eventStart;
  return {
    ...source,
    opens: opens ? toOpening(opens, timeZoneId) : undefined,
    closes: closes ? toClosing(closes, timeZoneId) : eventStart,
  };
}

/** A day opens at its start; a moment opens then. */
export function toOpening(text: string, timeZone: string, days = 0): Temporal.ZonedDateTime {
  const [date = '', time] = text.split(' ');
  if (time) return toMoment(date, time, timeZone);
  return Temporal.PlainDate.from(date).add({ days }).toZonedDateTime(timeZone);
}

/** A day is open until it is over, so it closes at the start of the next; a moment closes then. */
export function toClosing(text: string, timeZone: string): Temporal.ZonedDateTime {
  return toOpening(text, timeZone, 1);
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
export function hasForm(state: RegistrationState): state is 'open' | 'waitingList' {
  return state === 'open' || state === 'waitingList';
}

/** Whether one can register now, here or elsewhere. */
export function isOpen(state: RegistrationState): state is 'open' | 'waitingList' | 'external' {
  return hasForm(state) || state === 'external';
}

/** When the last day begins on which one can register. */
export function toLastDay(closes: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return closes.subtract({ nanoseconds: 1 }).startOfDay();
}
