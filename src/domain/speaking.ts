import type { Speaker } from './event.ts';
import type { Speaking } from './programme-source.ts';

export type Speakers = ReadonlyMap<string, Pick<Speaker, 'name' | 'organisation'>>;

/** Who speaks, by name. */
export function nameSpeakers(speaking: readonly Speaking[], speakers: Speakers) {
  return speaking.map(({ id, role, as }) => ({ name: speakers.get(id)?.name ?? id, role, as }));
}
