import { checkContent } from '../content-files/check-content.ts';
import { readContent } from '../content-files/read-content.ts';
import type { ContentTree } from '../content-files/read-content.ts';
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
    registration: { moment: getMoment(findTimeZone(tree)), ...getEnvironment() },
  });
}

/** The site's zone, or any zone while `site.yml` itself is broken. */
function findTimeZone({ files }: ContentTree): string {
  const data = files.find(({ collection }) => collection === 'site')?.data;
  const zone = (data as { timeZone?: unknown } | undefined)?.timeZone;
  return typeof zone === 'string' ? zone : 'UTC';
}
