import { type Day, type Slot, flattenSlots } from './programme.ts';

/** With so few sessions a programme is read faster than it is filtered. */
const FEW_SESSIONS = 20;

const NAMES = ['day', 'room', 'track', 'kind', 'language'] as const;

/** What sessions can be chosen by: its values, each with how many sessions have it. */
export interface Choice {
  name: (typeof NAMES)[number];
  values: ReadonlyMap<string, number>;
}

/**
 * What a session is found by, beside its day, as it stands in the address of a choice:
 * `?room=zaal-1&language=en`. Names and values are those of the content in every language of the
 * page, so that a choice is kept in another language and outlives the words of the interface.
 *
 * @param spoken the language of sessions that name none
 */
export function toFacets({ room, track, kind, session }: Slot, spoken: string) {
  if (!session) return {};
  return { room: room?.id, track: track?.id, kind, language: session.language ?? spoken };
}

/** What can be chosen from the sessions of some days: nothing when these are few or all alike. */
export function listChoices(days: readonly Day[], spoken: string): Choice[] {
  const sessions = days.flatMap((day) =>
    flattenSlots({ days: [day] })
      .filter(({ session }) => session)
      .map((slot): Partial<Record<string, string>> => {
        return { day: day.date, ...toFacets(slot, spoken) };
      }),
  );
  if (sessions.length <= FEW_SESSIONS) return [];
  return NAMES.map((name) => {
    const groups = Map.groupBy(sessions, (facets) => facets[name] ?? '');
    groups.delete('');
    return { name, values: new Map([...groups].map(([value, { length }]) => [value, length])) };
  }).filter(({ values }) => values.size > 1);
}
