import { parseArgs } from 'node:util';
import { findIssues } from '../src/integrations/find-issues.ts';
import {
  formatAnnotations,
  formatJson,
  formatReport,
  hasErrors,
} from '../src/integrations/issue-report.ts';
import { runCommand } from './site/run-command.ts';

const REPORTERS = { terminal: formatReport, github: formatAnnotations, json: formatJson };

await runCommand(async () => {
  const { values } = parseArgs({ options: { reporter: { type: 'string', default: 'terminal' } } });
  const { reporter } = values;
  if (!isReporter(reporter)) {
    const known = Object.keys(REPORTERS).join(', ');
    throw new Error(`‘${reporter}’ is geen vorm van verslag. Kies uit: ${known}.`);
  }
  const findings = await findIssues(process.cwd());
  console.log(REPORTERS[reporter](findings));
  // Whoever reads the log of a workflow sees the same as at home.
  if (process.env['GITHUB_ACTIONS'] && reporter === 'terminal') {
    console.log(formatAnnotations(findings));
  }
  process.exitCode = hasErrors(findings.issues) ? 1 : 0;
});

function isReporter(name: string): name is keyof typeof REPORTERS {
  return Object.hasOwn(REPORTERS, name);
}
