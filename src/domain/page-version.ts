/** A page in one language of the site; `name` is what that language calls itself. */
export type PageVersion = Record<'lang' | 'name' | 'path', string> & { isTranslated: boolean };

/** Between which search engines may choose: real translations, and the first for everybody else. */
export function listAlternates(versions: readonly PageVersion[]): PageVersion[] {
  const translated = versions.filter(({ isTranslated }) => isTranslated);
  const [own] = translated;
  return own && translated.length > 1 ? [...translated, { ...own, lang: 'x-default' }] : [];
}
