import { toCheckedContent } from '../content-files/checked-content.ts';
import { checkFiles, checkStrays, toIssue } from '../content-files/check-file.ts';
import { type ContentTree, readContent } from '../content-files/read-content.ts';
import { findSiteFacts } from '../content-files/site-facts.ts';
import { checkAddresses } from '../domain/checks/check-addresses.ts';
import { checkDuplicates } from '../domain/checks/check-duplicates.ts';
import { checkEvent } from '../domain/checks/check-events.ts';
import { checkFormFields } from '../domain/checks/check-form-fields.ts';
import { checkLedgers } from '../domain/checks/check-ledgers.ts';
import { checkLinks } from '../domain/checks/check-links.ts';
import { checkPeople } from '../domain/checks/check-people.ts';
import { checkProgramme } from '../domain/checks/check-programmes.ts';
import { checkReferences } from '../domain/checks/check-references.ts';
import { checkRegistration } from '../domain/checks/check-registration.ts';
import { checkRooms } from '../domain/checks/check-rooms.ts';
import { checkSiteFacts } from '../domain/checks/check-site-facts.ts';
import { checkSiteWords } from '../domain/checks/check-site-words.ts';
import { checkTranslations } from '../domain/checks/check-translations.ts';
import { checkWeekdays } from '../domain/checks/check-weekdays.ts';
import { checkZones } from '../domain/checks/check-zones.ts';
import { ADVICE, type FieldProblem, type Issue } from '../domain/issues.ts';
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

/**
 * Every problem of content that has been read, in the order of files and lines. The same function
 * answers for `npm run check`, `npm run dev` and `npm run build`.
 */
export function findIssuesIn(tree: ContentTree) {
  const { timeZone, messages } = findSiteFacts(tree);
  const moment = getMoment(isTimeZone(timeZone) ? timeZone : 'UTC');
  // A name that the site itself needs in any of its languages.
  const isReserved = (name: string) => ADDRESS_WORDS.some((words) => isReservedName(name, words));
  const { issues: own, valid } = checkFiles(tree);
  const content = toCheckedContent(tree, valid);
  const found = [
    ...checkReferences(content),
    ...[...content.events.values()].flatMap((event) => [
      ...checkEvent(event),
      ...checkProgramme(event),
      ...checkRooms(event),
    ]),
    ...checkPeople(content),
    ...checkDuplicates(content),
    ...checkAddresses(content, isReserved),
    ...checkRegistration(content, { moment, ...getEnvironment() }),
    ...checkFormFields(content),
    ...checkWeekdays(content),
    ...checkZones(content, findCalendarOffset),
    ...checkLinks(content, listAddresses(content)),
    ...checkSiteFacts(content, moment),
    ...checkSiteWords(content, WORDS, UNREAD_LANGUAGES),
    ...checkLedgers(content),
  ];
  const broken = new Set(found.filter(({ code }) => !ADVICE.has(code)).map(({ file }) => file));
  const files = new Map(tree.files.map((file) => [file.file, file]));
  const strays = [...checkStrays(tree)].map((problem) => toIssue(problem));
  const across = [...found, ...checkTranslations(content, broken)]
    // What no file holds now may well stand in one that is not read.
    .filter(({ code }) => code !== 'unusedSpeaker' || strays.length === 0)
    .filter((problem) => !tree.strays.some((stray) => isAbout(problem, stray)))
    .map((problem) => toIssue(problem, files.get(problem.file)));
  const issues: Issue[] = [...own, ...strays, ...across].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
  const language = MESSAGE_LANGUAGES.find((each) => each === messages) ?? MESSAGE_LANGUAGES[0];
  return { issues, language };
}

/** A file under a wrong name is told as such; that what it holds is absent only repeats that. */
function isAbout({ code, params = {} }: FieldProblem, stray: string): boolean {
  const { name, value = '' } = params;
  // `Programma.md` begins as `programme.md` does.
  if (code === 'missingFile') return stray.toLowerCase().startsWith(name?.slice(0, -7) ?? stray);
  return code.startsWith('unknown') && stray.includes(`/${value}/`);
}
