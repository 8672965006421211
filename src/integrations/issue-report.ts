import type { Issue } from '../domain/issues.ts';
import { formatIssue, ISSUE_WORDS } from '../i18n/issues/format-issue.ts';
import { fill } from '../i18n/translate.ts';
import type { Findings } from './find-issues.ts';

/** All issues as text for a terminal, grouped by file; each place can be clicked in an editor. */
export function formatReport({ issues, language }: Findings): string {
  const words = ISSUE_WORDS[language];
  if (issues.length === 0) return words.none;
  const groups = [...Map.groupBy(issues, ({ file }) => file)].map(([file, ofFile]) =>
    [
      file,
      ...ofFile.map((issue) => {
        const place = `${issue.file}:${issue.line}:${issue.column}`;
        return `  ${place}  ${words[issue.severity]}\n    ${formatIssue(issue, language)}`;
      }),
    ].join('\n'),
  );
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const count = fill(words.count, { errors, advice: issues.length - errors });
  return [...groups, count].join('\n\n');
}

/**
 * Workflow commands, which GitHub shows beside the line in a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatAnnotations({ issues, language }: Findings): string {
  const escape = (text: string) =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return issues
    .map((issue) => {
      const kind = issue.severity === 'error' ? 'error' : 'notice';
      const place = `file=${property(issue.file)},line=${issue.line},col=${issue.column}`;
      return `::${kind} ${place}::${escape(formatIssue(issue, language))}`;
    })
    .join('\n');
}

/** One object per issue, for other programs. */
export function formatJson({ issues, language }: Findings): string {
  const told = issues.map((issue) => ({ ...issue, message: formatIssue(issue, language) }));
  return JSON.stringify(told, undefined, 2);
}

/** Whether the content can't become a site. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
