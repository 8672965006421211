import type { Issue } from '../domain/issues.ts';
import { escapeXml } from '../feeds/xml-text.ts';
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

/**
 * The report as a page for `npm run dev`; Vite's own client on it loads the page again once the
 * content is mended.
 */
export function formatPage(findings: Findings, base: string): string {
  const { title } = ISSUE_WORDS[findings.language];
  const report = escapeXml(formatReport(findings));
  return `<!doctype html>
<html lang="${findings.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<script type="module" src="${base}@vite/client"></script>
<main style="max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.5 system-ui">
<h1>${title}</h1>
<pre style="font: inherit; white-space: pre-wrap; overflow-wrap: anywhere">${report}</pre>
</main>
</html>`;
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
