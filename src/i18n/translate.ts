import { ADDRESS_WORDS, type Language } from '../site.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';
import { nl } from './words/nl.ts';

export type WordKey = keyof typeof nl;
export type Words = Readonly<Record<WordKey, string>>;
export type Params = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Gives the sentence under a key with its places filled in. */
export type Translate = (key: WordKey, params?: Params) => string;

/** The words of the interface, by language. */
export const WORDS: Readonly<Record<Language, Words>> = { nl, en, fr, de };

/**
 * The interface in one language, some of its words replaced by the administration's own.
 *
 * @example createTranslate('nl')('event.deadline', { moment: 'maandag' })
 */
export function createTranslate(
  language: Language,
  overrides: Readonly<Record<string, string>> = {},
): Translate {
  const entries = Object.entries({ ...WORDS[language], ...overrides });
  const words = new Map<string, string>(entries.map(([key, text]) => [key, keepTogether(text)]));
  return (key, params = {}) => fill(words.get(key) ?? key, params);
}

/** French sets a space before some signs, at which no line may end. */
function keepTogether(sentence: string): string {
  return sentence.replaceAll(/ (?=[:;?!»])|(?<=«) /g, '\u00a0');
}

/** The words that stand in addresses, in the language of the page. */
export function createAddressWords(t: Translate) {
  const words = ADDRESS_WORDS.map((name) => [name, t(`address.${name}`)] as const);
  return Object.fromEntries(words) as Record<(typeof ADDRESS_WORDS)[number], string>;
}

/** Each sentence cut at its places once: text, name, text, name, text. */
const cut = new Map<string, readonly string[]>();

/** Puts parameters in the places of a sentence: `{name}`. A place without parameter stays. */
export function fill(sentence: string, params: Params): string {
  if (!sentence.includes('{')) return sentence;
  const parts = cut.getOrInsertComputed(sentence, () => sentence.split(/\{(\w+)\}/));
  return parts.reduce((text, part, index) => {
    return text + (index % 2 === 0 ? part : String(params[part] ?? `{${part}}`));
  });
}
