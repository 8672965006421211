import type { Language } from '../site.ts';
import { createFormats } from './format.ts';
import { createTranslate } from './translate.ts';

/** Everything that a page needs to speak one language. */
export type PageLanguage = ReturnType<typeof createPageLanguage>;

/** Binds words and formats of a language, with the administration's own words over them. */
export function createPageLanguage(lang: Language, overrides?: Readonly<Record<string, string>>) {
  const t = createTranslate(lang, overrides);
  return { lang, t, format: createFormats(lang, t) };
}
