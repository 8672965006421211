import { findIssues } from '../src/integrations/find-issues.ts';
import { formatReport } from '../src/integrations/issue-report.ts';

const issues = await findIssues(process.cwd());
console.log(formatReport(issues));
process.exitCode = issues.some(({ severity }) => severity === 'error') ? 1 : 0;
