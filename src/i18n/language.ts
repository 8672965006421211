import type { Language } from '../site.ts';
import { type Formats, createFormats } from './format.ts';
import { type Translate, createTranslate } from './translate.ts';

/** Everything that a page needs to speak one language. */
export interface PageLanguage {
  /** BCP 47, for `lang` attributes. */
  lang: Language;
  t: Translate;
  format: Formats;
}

/** Binds words and formats of a language, with the administration's own words over them. */
export function createPageLanguage(
  lang: Language,
  overrides?: Readonly<Record<string, string>>,
): PageLanguage {
  const t = createTranslate(lang, overrides);
  return { lang, t, format: createFormats(lang, t) };
}
