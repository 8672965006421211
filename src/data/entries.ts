import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import type { PageContext } from './site.ts';

type Entries<Name extends CollectionKey> = ReadonlyMap<string, CollectionEntry<Name>>;

const read = new Map<CollectionKey, Promise<unknown>>();

/**
 * A collection by id, read once for a whole build: no page filters a collection, so a page costs
 * the same on a site of ten events and of a thousand. In dev every request reads again, as the
 * content may have changed.
 */
export function getEntries<Name extends CollectionKey>(name: Name): Promise<Entries<Name>> {
  if (import.meta.env.DEV) return index(name);
  const known = read.get(name) ?? index(name);
  read.set(name, known);
  return known as Promise<Entries<Name>>;
}

async function index<Name extends CollectionKey>(name: Name): Promise<Entries<Name>> {
  const entries = await getCollection(name);
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Whether something is on the site: what is not ready yet shows in dev alone. */
export function isShown({ data }: { data: { draft: boolean } }): boolean {
  return import.meta.env.DEV || !data.draft;
}

/** Runs once for a whole build, anew for each request in dev. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? make() : (made ??= make()));
}

/** Runs once per language for a whole build, anew for each request in dev. */
export function oncePerLanguage<T>(
  make: (context: PageContext) => Promise<T>,
): (context: PageContext) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (context) => {
    if (import.meta.env.DEV) return make(context);
    const known = made.get(context.language.lang) ?? make(context);
    made.set(context.language.lang, known);
    return known;
  };
}
