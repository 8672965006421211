/** What the checks can find. Each code has its sentence in `src/i18n/issues/`. */
export const ISSUE_CODES = [
  // Files
  'unknownFile',
  'missingFile',
  'twoFiles',
  'invalidFolderName',
  // Syntax
  'yamlSyntax',
  'yamlColon',
  'yamlIndent',
  'yamlTab',
  'missingFrontMatter',
  'unclosedFrontMatter',
  'duplicateKey',
  'mdxSyntax',
  'mdxScript',
  'unknownComponent',
  // Fields
  'unknownKey',
  'factInTranslation',
  'missingKey',
  'wrongType',
  'notAllowed',
  'empty',
  'tooLong',
  'tooFew',
  'outOfRange',
  'invalidFormat',
  'missingVenue',
  'invalidId',
  'invalidDate',
  'invalidTime',
  'invalidMoment',
  'invalidTimeZone',
  'invalidWebAddress',
  'invalidLink',
  'invalidEmail',
  'invalidPeriod',
  'invalidFileName',
  // References
  'unknownSpeaker',
  'unknownOrganiser',
  'unknownSession',
  'unknownRoom',
  'unknownTrack',
  'unknownSlot',
  // Programme
  'endBeforeStart',
  'missingStart',
  'missingEnd',
  'closesBeforeOpens',
  'closesAfterStart',
  'endAndMinutes',
  'nonexistent',
  'ambiguous',
  'emptySlot',
  'sessionAndTitle',
  'missingSlotId',
  'duplicateSlotId',
  'unscheduledSession',
  // Addresses
  'reservedName',
  'addressTaken',
  // Registration
  'missingEndpoint',
  'placeholderEndpoint',
  'insecureEndpoint',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

export type Severity = 'error' | 'advice';

/** Keys and list positions that lead to a field: `['days', 0, 'date']`. */
export type FieldPath = readonly (string | number)[];

/** A place in a content file; line and column start at 1. */
export interface Position {
  line: number;
  column: number;
}

/** One mistake in the content, without words, so that it can be told in any language. */
export interface Issue extends Position {
  code: IssueCode;
  severity: Severity;
  file: string;
  params: Readonly<Record<string, string>>;
}

/** A problem that a rule found in a field; `content-files` turns the path into a place. */
export interface FieldProblem {
  code: IssueCode;
  file: string;
  path: FieldPath;
  params?: Readonly<Record<string, string>>;
  severity?: Severity;
}
