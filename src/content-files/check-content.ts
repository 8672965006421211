import { checkAddresses, type IsReserved } from '../domain/checks/check-addresses.ts';
import { checkDuplicates } from '../domain/checks/check-duplicates.ts';
import { checkEvent } from '../domain/checks/check-events.ts';
import { checkFormFields } from '../domain/checks/check-form-fields.ts';
import { checkLedgers } from '../domain/checks/check-ledgers.ts';
import { type AddressBook, checkLinks } from '../domain/checks/check-links.ts';
import { checkPeople } from '../domain/checks/check-people.ts';
import { checkProgramme } from '../domain/checks/check-programmes.ts';
import { checkReferences } from '../domain/checks/check-references.ts';
import {
  checkRegistration,
  type RegistrationSetting,
} from '../domain/checks/check-registration.ts';
import { checkRooms } from '../domain/checks/check-rooms.ts';
import { checkSiteFacts } from '../domain/checks/check-site-facts.ts';
import { checkSiteWords, type InterfaceWords } from '../domain/checks/check-site-words.ts';
import { checkTranslations } from '../domain/checks/check-translations.ts';
import { checkWeekdays } from '../domain/checks/check-weekdays.ts';
import { checkZones, type FindCalendarOffset } from '../domain/checks/check-zones.ts';
import type { CheckedContent } from '../domain/checks/checked-content.ts';
import { ADVICE, type FieldProblem, type Issue } from '../domain/issues.ts';
import { toCheckedContent } from './checked-content.ts';
import { checkFile, checkStrays, toIssue } from './check-file.ts';
import type { ContentFile, ContentTree } from './read-content.ts';

export interface CheckOptions {
  isReserved: IsReserved;
  findCalendarOffset: FindCalendarOffset;
  registration: RegistrationSetting;
  words: InterfaceWords;
  /** Languages whose words no native reader has read. */
  unread: readonly string[];
  /** Where everything of the content stands on the site. */
  listAddresses: (content: CheckedContent) => AddressBook;
}

/**
 * Every problem of the content in one run, in the order of files and lines. The same function
 * answers for `npm run check`, `npm run dev` and `npm run build`.
 */
export function checkContent(tree: ContentTree, options: CheckOptions): Issue[] {
  const valid = new Map<ContentFile, unknown>();
  const issues = tree.files.flatMap((file) => {
    const result = checkFile(file, tree);
    if ('data' in result) valid.set(file, result.data);
    return result.issues;
  });
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
    ...checkAddresses(content, options.isReserved),
    ...checkRegistration(content, options.registration),
    ...checkFormFields(content),
    ...checkWeekdays(content),
    ...checkZones(content, options.findCalendarOffset),
    ...checkLinks(content, options.listAddresses(content)),
    ...checkSiteFacts(content, options.registration.moment),
    ...checkSiteWords(content, options.words, options.unread),
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
  return [...issues, ...strays, ...across].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}

/** A file under a wrong name is told as such; that what it holds is absent only repeats that. */
function isAbout({ code, params = {} }: FieldProblem, stray: string): boolean {
  const { name, value = '' } = params;
  // `Programma.md` begins as `programme.md` does.
  if (code === 'missingFile') return stray.toLowerCase().startsWith(name?.slice(0, -7) ?? stray);
  return code.startsWith('unknown') && stray.includes(`/${value}/`);
}
