import { ADDRESS_WORDS } from '../site.ts';
import type { Translate } from './translate.ts';

/** The words that stand in addresses, in the language of the page. */
export function createAddressWords(t: Translate) {
  const words = ADDRESS_WORDS.map((name) => [name, t(`address.${name}`)] as const);
  return Object.fromEntries(words) as Record<(typeof ADDRESS_WORDS)[number], string>;
}
