import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toIssue } from '../src/content-files/check-file.ts';
import { findLedgerUpdates } from '../src/content-files/ledger-file.ts';
import { readArranged } from '../src/content-files/read-both.ts';
import { checkLedgerHistory } from '../src/domain/checks/check-ledger-history.ts';
import { findIssuesIn } from '../src/integrations/find-issues.ts';
import { formatAnnotations, formatReport, hasErrors } from '../src/integrations/issue-report.ts';
import { getMoment } from '../src/moment.ts';
import { restoreContent } from './site/git-content.ts';
import { readOptions } from './site/options.ts';
import { runCommand } from './site/run-command.ts';

// With `--check` nothing is written: a pull request is told what publishing it will record.
await runCommand(async () => {
  const { values, positionals } = readOptions('npm run ledger -- [<commit>] [--check]', {
    check: { type: 'boolean' },
  });
  const root = process.cwd();
  const { tree, content } = await readArranged(root);
  const { issues: mistakes, language } = findIssuesIn(tree);
  if (hasErrors(mistakes)) throw new Error(formatReport({ issues: mistakes, language }));

  await using folder = await mkdtempDisposable(join(tmpdir(), 'draaiboek-ledger-'));
  restoreContent(root, positionals[0] ?? 'HEAD', folder.path);
  const before = await readArranged(folder.path);
  const files = new Map(tree.files.map((file) => [file.file, file]));
  const issues = [...checkLedgerHistory(before.content, content)].map((problem) =>
    toIssue(problem, files.get(problem.file)),
  );
  const moment = getMoment(content.site.data?.timeZone ?? 'UTC');
  const updates = findLedgerUpdates(content, moment);
  if (values.check) {
    issues.push(...updates.map(({ file }) => toIssue({ code: 'ledgerStale', file })));
  } else if (!hasErrors(issues)) {
    for (const { file, text } of updates) await writeFile(join(root, file), text);
    for (const { file } of updates) console.log(`Bijgewerkt: ${file}`);
  }
  const format = process.env['GITHUB_ACTIONS'] ? formatAnnotations : formatReport;
  if (issues.length > 0) console.log(format({ issues, language }));
  else if (updates.length === 0) console.log('Alles wat in agenda’s staat, is bijgehouden.');
  process.exitCode = hasErrors(issues) ? 1 : 0;
});
