import { checkContent } from '../content-files/check-content.ts';
import { type ContentTree, readContent } from '../content-files/read-content.ts';
import { findSiteFacts } from '../content-files/site-facts.ts';
import { isTimeZone } from '../domain/time.ts';
import type { Issue } from '../domain/issues.ts';
import { getEnvironment } from '../environment.ts';
import { createAddressWords } from '../i18n/address-words.ts';
import { createTranslate } from '../i18n/translate.ts';
import { getMoment } from '../moment.ts';
import { isReservedName } from '../routes.ts';
import { LANGUAGES } from '../site.ts';

/** Reads the content of a project and finds all that is wrong with it at the moment of the build. */
export async function findIssues(root: string): Promise<Issue[]> {
  const tree = await readContent(root);
  const addressWords = LANGUAGES.map((language) => createAddressWords(createTranslate(language)));
  return checkContent(tree, {
    isReserved: (name) => addressWords.some((words) => isReservedName(name, words)),
    registration: { moment: getMoment(findZone(tree)), ...getEnvironment() },
  });
}

function findZone(tree: ContentTree): string {
  const { timeZone } = findSiteFacts(tree);
  return isTimeZone(timeZone) ? timeZone : 'UTC';
}
