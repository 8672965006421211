import { type Event, isPast } from './event.ts';
import { isOpen, toLastDay, toRegistrationState } from './registration.ts';
import { isBefore } from './time.ts';

type Dated = Pick<Event, 'end' | 'status' | 'registration'>;

/**
 * When a build of the same content would come out otherwise than it does at this moment, first to
 * last, in UTC: `2021-06-07T22:00:00Z`. All that a page takes from the moment stands in `toView`.
 */
export function listNextChanges(events: readonly Dated[], moment: Temporal.ZonedDateTime) {
  const instants = events.flatMap((event) => {
    const { opens, closes } = event.registration ?? {};
    return [event.end, opens, closes, closes && toLastDay(closes)].flatMap((at) => {
      if (!at || !isBefore(moment, at)) return [];
      const isChange = toView(event, at) !== toView(event, at.subtract({ nanoseconds: 1 }));
      return isChange ? at.toInstant().toString({ smallestUnit: 'second' }) : [];
    });
  });
  return [...new Set(instants)].sort();
}

/** What a page of an event takes from the moment. */
export function toView(event: Dated, at: Temporal.ZonedDateTime): string {
  const { registration, status } = event;
  const state = toRegistrationState(registration, status, at);
  const isLastDay = registration && isOpen(state) && !isBefore(at, toLastDay(registration.closes));
  return [isPast(event, at), state, isLastDay].join();
}
