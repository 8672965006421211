import type { Event } from './event.ts';
import type { Speaking } from './programme-source.ts';
import { type Slot, flattenSlots } from './programme.ts';
import type { Period } from './timetable.ts';

/** Where someone speaks, and as what. */
export interface Appearance extends Period {
  event: Event;
  slot: Slot;
  speaking: Speaking;
}

/** All that people do in a programme, by the id of the speaker: made once for all their pages. */
export function indexAppearances(events: Iterable<Event>): ReadonlyMap<string, Appearance[]> {
  const all = [...events].flatMap((event) =>
    flattenSlots(event.programme).flatMap((slot) => {
      const { start, end } = slot;
      return slot.speakers.map((speaking) => ({ event, slot, speaking, start, end }));
    }),
  );
  return Map.groupBy(all, ({ speaking }) => speaking.id);
}
