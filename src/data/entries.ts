import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';

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

/** Runs once for a whole build, anew for each request in dev. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? make() : (made ??= make()));
}
