import { checkContent } from '../content-files/check-content.ts';
import { readContent } from '../content-files/read-content.ts';
import { findSiteFacts } from '../content-files/site-facts.ts';
import { isTimeZone } from '../domain/time.ts';
import type { Issue } from '../domain/issues.ts';
import { getEnvironment } from '../environment.ts';
import { createAddressWords } from '../i18n/address-words.ts';
import { createTranslate, WORDS } from '../i18n/translate.ts';
import { getMoment } from '../moment.ts';
import { isReservedName } from '../routes.ts';
import { LANGUAGES, MESSAGE_LANGUAGES, type MessageLanguage } from '../site.ts';
import { listAddresses } from './site-addresses.ts';

/** What is wrong with the content, and the language in which its editors are told. */
export interface Findings {
  issues: Issue[];
  language: MessageLanguage;
}

/** Reads the content of a project and finds all that is wrong with it at the moment of the build. */
export async function findIssues(root: string): Promise<Findings> {
  const tree = await readContent(root);
  const { timeZone, messages } = findSiteFacts(tree);
  const addressWords = LANGUAGES.map((language) => createAddressWords(createTranslate(language)));
  const issues = checkContent(tree, {
    isReserved: (name) => addressWords.some((words) => isReservedName(name, words)),
    words: WORDS,
    listAddresses,
    registration: {
      moment: getMoment(isTimeZone(timeZone) ? timeZone : 'UTC'),
      ...getEnvironment(),
    },
  });
  const language = MESSAGE_LANGUAGES.find((each) => each === messages) ?? MESSAGE_LANGUAGES[0];
  return { issues, language };
}
