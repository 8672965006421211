import type { Issue } from '../domain/issues.ts';
import { formatIssue } from '../i18n/issues/format-issue.ts';
import { nl } from '../i18n/issues/nl.ts';

/** All issues as text for a terminal, grouped by file; each place can be clicked in an editor. */
export function formatReport(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'De inhoud is in orde.';
  const files = Map.groupBy(issues, ({ file }) => file);
  const groups = [...files].map(([file, ofFile]) => [file, ...ofFile.map(formatLine)].join('\n'));
  return [...groups, formatCount(issues)].join('\n\n');
}

function formatLine(issue: Issue): string {
  const place = `${issue.file}:${issue.line}:${issue.column}`;
  return `  ${place}  ${nl[issue.severity]}\n    ${formatIssue(issue)}`;
}

function formatCount(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const advice = issues.length - errors;
  return `${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${advice} ${advice === 1 ? 'advies' : 'adviezen'}.`;
}
