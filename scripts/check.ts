import { parseArgs } from 'node:util';
import { findIssues } from '../src/integrations/find-issues.ts';
import {
  formatAnnotations,
  formatJson,
  formatReport,
  hasErrors,
} from '../src/integrations/issue-report.ts';
import { ask, oneOf } from './new/ask.ts';
import { runCommand } from './site/run-command.ts';

const REPORTERS = { terminal: formatReport, github: formatAnnotations, json: formatJson };

await runCommand(async () => {
  const { values } = parseArgs({ options: { reporter: { type: 'string', default: 'terminal' } } });
  const forms = oneOf('De vorm van het verslag', Object.keys(REPORTERS));
  const reporter = (await ask('--reporter', forms, values.reporter)) as keyof typeof REPORTERS;
  const findings = await findIssues(process.cwd());
  console.log(REPORTERS[reporter](findings));
  // Whoever reads the log of a workflow sees the same as at home.
  if (process.env['GITHUB_ACTIONS'] && reporter === 'terminal') {
    console.log(formatAnnotations(findings));
  }
  process.exitCode = hasErrors(findings.issues) ? 1 : 0;
});
