import type { Optional } from './programme-source.ts';

/** A page in a language, with the name of that for itself; `original` if its text is in another. */
export type PageVersion = Record<'lang' | 'name' | 'path', string> &
  Optional<'original'> & { isTranslated: boolean };

/** Between which search engines may choose: real translations, and the first for everybody else. */
export function listAlternates(versions: readonly PageVersion[]): PageVersion[] {
  const translated = versions.filter(({ isTranslated }) => isTranslated);
  const [own] = translated;
  return own && translated.length > 1 ? [...translated, { ...own, lang: 'x-default' }] : [];
}
