import type { Translatable } from './translatable.ts';

/** Small words that most sentences of a language have, and few of another of these. */
const SMALL_WORDS: Readonly<Record<string, RegExp>> = {
  nl: /\b(?:de|het|een|van|voor|met|naar|niet|hoe|wat|uw)\b/gi,
  en: /\b(?:the|of|and|to|for|with|from|how|what|you|your)\b/gi,
  fr: /\b(?:le|la|les|des|du|et|une|pour|avec|dans|vous)\b/gi,
  de: /\b(?:der|die|das|und|ein|eine|mit|von|auf|wie|sie)\b/gi,
};

/**
 * In which language something is written: that of the site, or the one that it is held in. Who
 * announces an English talk on a Dutch site does so in either, and no field tells which.
 */
export function toWrittenLanguage<Source extends object>(
  source: Source,
  list: (source: Source) => readonly Translatable[],
  body: string,
  site: string,
): string {
  const { language: spoken = site } = source as { language?: string };
  if (spoken === site) return site;
  const text = [...list(source).map((word) => word.text), body].join('\n');
  const count = (lang: string) => text.match(SMALL_WORDS[lang] ?? /(?!)/g)?.length ?? 0;
  return count(spoken) > count(site) ? spoken : site;
}
