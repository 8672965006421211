/** The languages of pages and translations; each has its words in `src/i18n/words/`. */
export const LANGUAGES = ['nl', 'en', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Those whose words no native reader has read yet; the check tells it to who shows them. */
export const UNREAD_LANGUAGES: readonly Language[] = ['fr', 'de'];

/** The languages in which editors are told what is wrong: `src/i18n/issues/`. */
export const MESSAGE_LANGUAGES = ['nl', 'en'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** Longest texts that still read well in a browser tab, a calendar and a search result. */
export const MAX_TITLE_LENGTH = 150;
export const MAX_SUMMARY_LENGTH = 400;

/** Names under an event's address that an event, session or page may not take. */
export const RESERVED_NAMES = ['sessions', 'days', 'tracks', 'calendar', 'programme', 'schedule'];

/** What has a word of its own in the addresses of each language. */
export const ADDRESS_WORDS = [
  ...(['sessions', 'thanks', 'speakers', 'myProgramme', 'archive', 'search', 'embed'] as const),
  ...(['registration', 'withdrawal', 'withdrawn', 'programme'] as const),
] as const;
