import { checkContent } from '../content-files/check-content.ts';
import { type ContentTree, readContent } from '../content-files/read-content.ts';
import { findSiteFacts } from '../content-files/site-facts.ts';
import { isTimeZone } from '../domain/time.ts';
import { getEnvironment } from '../environment.ts';
import { findCalendarOffset } from '../feeds/calendar-offset.ts';
import { createAddressWords, createTranslate, WORDS } from '../i18n/translate.ts';
import { getMoment } from '../moment.ts';
import { isReservedName } from '../routes.ts';
import { LANGUAGES, MESSAGE_LANGUAGES, UNREAD_LANGUAGES } from '../site.ts';
import { listAddresses } from './site-addresses.ts';

/** What is wrong with the content, and the language in which its editors are told. */
export type Findings = ReturnType<typeof findIssuesIn>;

const ADDRESS_WORDS = LANGUAGES.map((language) => createAddressWords(createTranslate(language)));

/** Reads the content of a project and finds all that is wrong with it at the moment of the build. */
export async function findIssues(root: string) {
  return findIssuesIn(await readContent(root));
}

/** Whether the site itself needs a name, in any of its languages. */
export function isReserved(name: string): boolean {
  return ADDRESS_WORDS.some((words) => isReservedName(name, words));
}

/** Finds all that is wrong with content that has been read. */
export function findIssuesIn(tree: ContentTree) {
  const { timeZone, messages } = findSiteFacts(tree);
  const issues = checkContent(tree, {
    isReserved,
    findCalendarOffset,
    words: WORDS,
    unread: UNREAD_LANGUAGES,
    listAddresses,
    registration: {
      moment: getMoment(isTimeZone(timeZone) ? timeZone : 'UTC'),
      ...getEnvironment(),
    },
  });
  const language = MESSAGE_LANGUAGES.find((each) => each === messages) ?? MESSAGE_LANGUAGES[0];
  return { issues, language };
}
