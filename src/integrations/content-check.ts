import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findIssues } from './find-issues.ts';
import { formatReport } from './issue-report.ts';

/** Files are often saved in groups, by an editor or by git; one report for all of them. */
const PAUSE = 100;

/** In dev, tells what is wrong with the content at the start and after each save. */
export function contentCheck(): AstroIntegration {
  let root = '';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': async ({ server, logger }) => {
        let wait: NodeJS.Timeout | undefined;
        const report = async () => {
          const findings = await findIssues(root);
          if (findings.issues.length > 0) logger.warn(`\n${formatReport(findings)}`);
        };
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(join(root, 'content'))) return;
          clearTimeout(wait);
          wait = setTimeout(() => void report(), PAUSE);
        });
        await report();
      },
    },
  };
}
