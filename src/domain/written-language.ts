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
export function toWrittenLanguage(source: object, site: string): string {
  const facts: { language?: string; title?: string; summary?: string } = source;
  const { language: spoken = site, title = '', summary = '' } = facts;
  const count = (lang: string) =>
    `${title}\n${summary}`.match(SMALL_WORDS[lang] ?? /(?!)/g)?.length ?? 0;
  return spoken !== site && count(spoken) > count(site) ? spoken : site;
}
