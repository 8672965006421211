import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Findings, findIssues } from './find-issues.ts';
import { formatPage, formatReport, hasErrors } from './issue-report.ts';

/** Files are often saved in groups, by an editor or by git; one report for all of them. */
const PAUSE = 100;

/**
 * In dev, tells what is wrong with the content at the start and after each save, in the terminal
 * and in the browser: while there are mistakes every page is the report, so that nobody meets the
 * stack trace of a page that could not be made of them.
 */
export function contentCheck(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'content-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
      },
      'astro:server:setup': ({ server, logger }) => {
        const check = async (): Promise<Findings> => {
          const findings = await findIssues(root);
          if (findings.issues.length > 0) logger.warn(`\n${formatReport(findings)}`);
          return findings;
        };
        let latest = check();
        let wait: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(join(root, 'content')) && !path.startsWith(join(root, 'public')))
            return;
          clearTimeout(wait);
          const before = latest;
          // A page that is asked for meanwhile waits for the answer.
          latest = new Promise((resolve, reject) => {
            wait = setTimeout(() => void check().then(resolve, reject), PAUSE);
          });
          void Promise.all([before, latest]).then(([old, now]) => {
            if (hasErrors(old.issues) || hasErrors(now.issues))
              server.ws.send({ type: 'full-reload' });
          });
        });
        server.middlewares.use((request, response, next) => {
          const isPage = request.headers.accept?.includes('text/html');
          void latest.then((findings) => {
            if (!isPage || !hasErrors(findings.issues)) {
              next();
              return;
            }
            response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
            response.end(formatPage(findings, base));
          }, next);
        });
      },
    },
  };
}
