import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toBuilderIssue } from '../../src/integrations/builder-problem.ts';
import { type Findings, findIssues } from '../../src/integrations/find-issues.ts';
import { formatReport, hasErrors } from '../../src/integrations/issue-report.ts';

/**
 * Builds the site beside the old output and swaps the two at the end, because an Astro build that
 * fails while rendering leaves its folder half empty. A failed build leaves the old output as it
 * was.
 *
 * @param output folder of the site, from the project folder
 * @throws Error whose message is the whole report when the content is wrong.
 */
export async function buildSite(root: string, output: string): Promise<void> {
  const { language } = await requireSoundContent(root);
  const target = join(root, output);
  const beside = join(root, '.draaiboek', 'next', output);
  const old = join(root, '.draaiboek', 'old', output);
  await rm(beside, { recursive: true, force: true });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // The bundler's allocator takes memory in small pages and gives back at once what it no longer
  // needs: a fifth of all memory, and the system zeroes less. It reads this when it is loaded.
  // https://microsoft.github.io/mimalloc/environment.html
  Object.assign(process.env, { MIMALLOC_ALLOW_THP: '0', MIMALLOC_PURGE_DELAY: '0' });
  const { build } = await import('astro');
  await build({ root, outDir: beside, logLevel: 'warn' }).catch((problem: unknown) => {
    if (process.env['DEBUG']) throw problem;
    throw new Error(formatReport({ issues: [toBuilderIssue(problem, root)], language }));
  });
  await rm(old, { recursive: true, force: true });
  for (const path of [old, target]) await mkdir(dirname(path), { recursive: true });
  if (existsSync(target)) await rename(target, old);
  await rename(beside, target);
  await rm(old, { recursive: true, force: true });
}

/** Wrong content never becomes a site; advice is told and the build goes on. */
async function requireSoundContent(root: string): Promise<Findings> {
  const findings = await findIssues(root);
  if (hasErrors(findings.issues)) throw new Error(formatReport(findings));
  if (findings.issues.length > 0) console.log(formatReport(findings));
  return findings;
}
