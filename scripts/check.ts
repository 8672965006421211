import { ask, oneOf } from './site/ask.ts';
import { readOptions } from './site/options.ts';
import { runCommand } from './site/run-command.ts';

await runCommand(async () => {
  const { values } = readOptions('npm run check -- [--reporter terminal|github|json]', {
    reporter: { type: 'string', default: 'terminal' },
  });
  const { findIssues } = await import('../src/integrations/find-issues.ts');
  const { formatAnnotations, formatJson, formatReport, hasErrors } =
    await import('../src/integrations/issue-report.ts');
  const reporters = { terminal: formatReport, github: formatAnnotations, json: formatJson };
  const forms = oneOf('De vorm van het verslag', Object.keys(reporters));
  const reporter = (await ask('--reporter', forms, values.reporter)) as keyof typeof reporters;
  const findings = await findIssues(process.cwd());
  console.log(reporters[reporter](findings));
  // Whoever reads the log of a workflow sees the same as at home.
  if (process.env['GITHUB_ACTIONS'] && reporter === 'terminal') {
    console.log(formatAnnotations(findings));
  }
  process.exitCode = hasErrors(findings.issues) ? 1 : 0;
});
