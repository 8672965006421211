import { checkAddresses } from '../domain/checks/check-addresses.ts';
import type { IsReserved } from '../domain/checks/check-addresses.ts';
import { checkEvents } from '../domain/checks/check-events.ts';
import { checkProgrammes } from '../domain/checks/check-programmes.ts';
import { checkReferences } from '../domain/checks/check-references.ts';
import type { RegistrationSetting } from '../domain/checks/check-registration.ts';
import { checkRegistration } from '../domain/checks/check-registration.ts';
import type { FieldProblem, Issue } from '../domain/issues.ts';
import { toCheckedContent } from './checked-content.ts';
import { checkFile, checkStrays } from './check-file.ts';
import type { ContentFile, ContentTree } from './read-content.ts';

export interface CheckOptions {
  isReserved: IsReserved;
  registration: RegistrationSetting;
}

/**
 * Every problem of the content in one run, in the order of files and lines. The same function
 * answers for `npm run check`, `npm run dev` and `npm run build`.
 */
export function checkContent(tree: ContentTree, options: CheckOptions): Issue[] {
  const valid = new Map<ContentFile, unknown>();
  const issues = tree.files.flatMap((file) => {
    const result = checkFile(file);
    if ('data' in result) valid.set(file, result.data);
    return result.issues;
  });
  const content = toCheckedContent(tree.files, valid);
  const problems = [
    ...checkReferences(content),
    ...checkEvents(content),
    ...checkProgrammes(content),
    ...checkAddresses(content, options.isReserved),
    ...checkRegistration(content, options.registration),
  ];
  const across = problems.map((problem) => toIssue(problem, tree.files));
  return [...issues, ...checkStrays(tree), ...across].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  );
}

function toIssue(problem: FieldProblem, files: readonly ContentFile[]): Issue {
  const { code, file, path, params = {}, severity = 'error' } = problem;
  const position = files.find((each) => each.file === file)?.locate(path) ?? { line: 1, column: 1 };
  return { code, severity, file, ...position, params };
}
