import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { localise } from '../domain/localise.ts';

/** The collections that can be translated, each with the collection of its translations. */
export const TRANSLATIONS = {
  events: 'eventWords',
  programmes: 'programmeWords',
  sessions: 'sessionWords',
  speakers: 'speakerWords',
  organisers: 'organiserWords',
  pages: 'pageWords',
} as const;

/**
 * Runs once per input for a whole build, so that a page costs the same on a site of ten events and
 * of a thousand. In dev anew for each request, as the content may have changed.
 */
export function once<T, Input = void>(
  make: (input: Input) => Promise<T>,
): (input: Input) => Promise<T> {
  const made = new Map<Input, Promise<T>>();
  return (input) => {
    if (import.meta.env.DEV) return make(input);
    const known = made.get(input) ?? make(input);
    made.set(input, known);
    return known;
  };
}

const read = once(async (name: CollectionKey) => byId(await getCollection(name)));

/** A collection by id. */
export function getEntries<Name extends CollectionKey>(name: Name) {
  return read(name) as Promise<ReadonlyMap<string, CollectionEntry<Name>>>;
}

/** The things of a collection with their ids, in the words of a language where it has them. */
export async function getLocalised<Name extends Exclude<keyof typeof TRANSLATIONS, 'programmes'>>(
  name: Name,
  lang: string,
) {
  const [entries, words] = await Promise.all([getEntries(name), getEntries(TRANSLATIONS[name])]);
  return [...entries.values()].map((entry): CollectionEntry<Name>['data'] & { id: string } => ({
    ...localise(entry.data, words.get(`${entry.id}/${lang}`)?.data),
    id: entry.id,
  }));
}

/** Whether something is on the site: what is not ready yet shows in dev alone. */
export function isShown({ draft }: { draft: boolean }): boolean {
  return import.meta.env.DEV || !draft;
}

export function byId<T extends { id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
