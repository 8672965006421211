import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findIssues } from './find-issues.ts';
import { formatReport } from './issue-report.ts';

/** Content that is wrong never becomes a site. The message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';
}

/** Runs the checks of `npm run check` before Astro reads the content, in dev and in a build. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': async ({ config, logger }) => {
        const issues = await findIssues(fileURLToPath(config.root));
        if (issues.length === 0) return;
        const report = formatReport(issues);
        if (issues.some(({ severity }) => severity === 'error')) throw new ContentError(report);
        logger.warn(report);
      },
    },
  };
}
