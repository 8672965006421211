/** What the checks can find. Each code has its sentence in `src/i18n/issues/`. */
export const ISSUE_CODES = [
  // Files
  ...['unknownFile', 'missingFile', 'twoFiles', 'invalidFolderName', 'notUtf8', 'mergeConflict'],
  // Syntax
  ...['yamlSyntax', 'yamlColon', 'yamlMissingColon', 'yamlMissingSpace', 'yamlIndent', 'yamlTab'],
  ...['yamlQuote', 'yamlTextAfterQuote', 'yamlBracket', 'yamlSpecialStart', 'yamlBackslash'],
  ...['invisibleSign', 'curlyQuotes', 'textAfterHash', 'missingFrontMatter', 'unclosedFrontMatter'],
  ...['noFields', 'duplicateKey', 'mdxSyntax', 'mdxUnclosedTag', 'mdxClosingTag', 'mdxBrace'],
  ...['mdxLessThan', 'mdxComment', 'mdxAttribute', 'mdxScript', 'yamlBelowValue', 'yamlNoName'],
  // Components and HTML in texts
  ...['componentInMarkdown', 'stillToWrite'],
  ...['unknownComponent', 'emptyComponent', 'expressionValue', 'refusedHtml', 'invalidMediaFile'],
  ...['missingMediaFile', 'twoVideos', 'videoWithoutText'],
  // Fields
  ...['unknownKey', 'factInTranslation', 'missingKey', 'wrongType', 'notList', 'notAllowed'],
  ...['empty', 'tooLong', 'tooFew', 'outOfRange', 'invalidFormat', 'invalidId', 'invalidDate'],
  ...['invalidTime', 'invalidMoment', 'invalidTimeZone', 'invalidWebAddress', 'invalidLink'],
  ...['invalidEmail', 'invalidPeriod', 'invalidFileName', 'duplicateName', 'noSuchDay'],
  // References
  ...['unknownSpeaker', 'unknownOrganiser', 'unknownSession', 'unknownRoom', 'unknownTrack'],
  ...['unknownSlot', 'unusedSpeaker', 'draftSpeaker'],
  // Event
  ...['missingVenue', 'missingReason', 'needlessReason', 'missingPrevious', 'missingCaptions'],
  // Programme
  ...['endBeforeStart', 'missingStart', 'missingEnd', 'endAndMinutes', 'nonexistent', 'ambiguous'],
  ...['emptySlot', 'sessionAndTitle', 'missingSlotId', 'duplicateSlotId', 'removedInUse'],
  ...['unscheduledSession', 'overlap', 'outOfOrder', 'partOutsideBlock', 'beforeDay', 'afterDay'],
  ...['duplicateDay', 'dayOutOfOrder', 'otherYear', 'personTwice', 'duplicateSpeaker'],
  ...['calendarZoneDiffers'],
  // Texts
  ...['wrongWeekday', 'untranslated', 'untranslatedText', 'untranslatedFile', 'nothingToTranslate'],
  ...['halfTranslated', 'unknownWords', 'unknownPlace', 'unreadLanguage'],
  // Links and pictures
  ...['brokenLink', 'brokenAnchor', 'linkToFile', 'linkWithoutScheme', 'emptyLink', 'unreadLink'],
  ...['missingPicture', 'missingAlt', 'remotePicture', 'noPicture', 'brokenPicture'],
  // Addresses
  ...['reservedName', 'addressTaken'],
  // What a site says of itself, and what was published
  ...['unreachableContact', 'templateValue', 'missingStatement', 'outdatedStatement'],
  ...['placeholderAddress', 'domainChanged', 'publishedMoved'],
  ...['publishedDraft', 'publishedEvent', 'publishedDate', 'publishedRenamed'],
  ...['publishedGone', 'ledgerLeft', 'ledgerLost', 'ledgerLowered', 'ledgerStale'],
  // Registration
  ...['closesBeforeOpens', 'closesAfterStart', 'reservedField', 'missingOptions'],
  ...['needlessOptions', 'missingEndpoint', 'placeholderEndpoint', 'insecureEndpoint'],
  ...['missingPrivacy', 'missingPrivacyPage', 'sensitiveField'],
  // Build
  ...['builderFailed'],
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

export type Severity = 'error' | 'advice';

/** What leaves the site right, but less good than it can be. */
export const ADVICE: ReadonlySet<IssueCode> = new Set([
  ...(['missingReason', 'needlessReason', 'otherYear', 'textAfterHash', 'unusedSpeaker'] as const),
  ...(['untranslated', 'untranslatedText', 'untranslatedFile', 'stillToWrite'] as const),
  ...(['halfTranslated', 'draftSpeaker'] as const),
  ...(['ledgerStale', 'publishedMoved', 'unreachableContact'] as const),
  ...(['missingStatement', 'outdatedStatement', 'unreadLanguage'] as const),
]);

/** Keys and list positions that lead to a field: `['days', 0, 'date']`. */
export type FieldPath = readonly (string | number)[];

/** A place in a content file; line and column start at 1. */
export type Position = Record<'line' | 'column', number>;

/** One mistake in the content, without words, so that it can be told in any language. */
export interface Issue extends Position {
  code: IssueCode;
  severity: Severity;
  file: string;
  params: Readonly<Record<string, string>>;
}

/** A problem that a rule found; `content-files` turns the path of a field into a place. */
export interface FieldProblem {
  code: IssueCode;
  file: string;
  /** The field, in a problem of one; else it is told at the first. */
  path?: FieldPath;
  /** Whether the value is wrong or the name of the field. */
  at?: 'key' | 'value';
  /** Where it is, when it stands in no field. */
  position?: Position;
  params?: Issue['params'];
  severity?: Severity;
}

/** A problem of a file, as a rule finds it that knows nothing of other files. */
export type Found = Omit<FieldProblem, 'file'>;

/** What stands at a path in data that may hold anything; nothing where the path breaks off. */
export function findValue(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

/** The path of every text in data that may hold anything. */
export function listTextPaths(data: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof data === 'string') return [path];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    listTextPaths(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

/** The place of an offset in a text. */
export function toPosition(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
