/** A page in one language of the site; `name` is what that language calls itself. */
export type PageVersion = Record<'lang' | 'name' | 'path', string> & { isTranslated: boolean };

/**
 * The versions that search engines may show for one another: each that is really translated, and
 * the site's own language, which comes first, for everybody else. None without a choice.
 */
export function listAlternates(versions: readonly PageVersion[]): PageVersion[] {
  const translated = versions.filter(({ isTranslated }) => isTranslated);
  const [own] = translated;
  return own && translated.length > 1 ? [...translated, { ...own, lang: 'x-default' }] : [];
}
