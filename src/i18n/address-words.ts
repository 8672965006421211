import type { Translate } from './translate.ts';

/** The words that stand in addresses, in the language of the page. */
export function createAddressWords(t: Translate) {
  return {
    sessions: t('address.sessions'),
    thanks: t('address.thanks'),
    speakers: t('address.speakers'),
    myProgramme: t('address.myProgramme'),
    search: t('address.search'),
    embed: t('address.embed'),
    registration: t('address.registration'),
  };
}
