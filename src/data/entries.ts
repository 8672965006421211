import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { localise, localiseProgramme, localiseTelling } from '../domain/localise.ts';
import type { Worded } from '../domain/programme-source.ts';
import {
  listEventWords,
  listPageWords,
  listPersonWords,
  listProgrammeWords,
  type Translatable,
} from '../domain/translatable.ts';
import { toWrittenLanguage } from '../domain/written-language.ts';

/** The collections that can be translated: that of the translations, and the words they give. */
export const TRANSLATIONS = {
  events: ['eventWords', listEventWords],
  programmes: ['programmeWords', listProgrammeWords],
  sessions: ['sessionWords', listPageWords],
  speakers: ['speakerWords', listPersonWords],
  organisers: ['organiserWords', listPersonWords],
  pages: ['pageWords', listPageWords],
} as const;

/**
 * Runs once per input for a whole build, so that a page costs the same on a site of ten events and
 * of a thousand. In dev anew for each request, as the content may have changed.
 */
export function once<T, Input = void>(make: (input: Input) => Promise<T>) {
  const made = new Map<Input, Promise<T>>();
  return (input: Input) =>
    import.meta.env.DEV ? make(input) : made.getOrInsertComputed(input, make);
}

const read = once(async (name: CollectionKey) => byId(await getCollection(name)));

/** A collection by id. */
export function getEntries<Name extends CollectionKey>(name: Name) {
  return read(name) as Promise<ReadonlyMap<string, CollectionEntry<Name>>>;
}

type Read = Worded & { id: string; hasText: boolean };

/** The things of a collection with their ids, in the words of a language where it has them. */
export async function getLocalised<Name extends keyof typeof TRANSLATIONS>(
  name: Name,
  lang: string,
) {
  const [collection, list] = TRANSLATIONS[name];
  const [entries, words, sites] = await Promise.all([
    getEntries(name),
    getEntries(collection),
    getEntries('site'),
  ]);
  const own = sites.get('site')?.data.language ?? lang;
  const lay = (name === 'programmes' ? localiseProgramme : localise) as typeof localise;
  const listWords = list as (source: object) => Translatable[];
  return [...entries.values()].map(({ id, data, body }): CollectionEntry<Name>['data'] & Read => {
    const written = toWrittenLanguage(data, own);
    const original = written === lang ? undefined : written;
    return {
      ...localiseTelling(data, words.get(`${id}/${lang}`)?.data, original, listWords, lay),
      textLang: words.get(`${id}/${lang}`)?.body ? undefined : original,
      id,
      hasText: Boolean(body),
    };
  });
}

/** The texts of `content/pages` that are on the site. */
export async function getTextPages(lang: string) {
  return (await getLocalised('pages', lang)).filter(isShown);
}

/** Whether something is on the site: what is not ready yet shows in dev alone. */
export function isShown({ draft }: { draft: boolean }): boolean {
  return import.meta.env.DEV || !draft;
}

export function byId<T extends { id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
