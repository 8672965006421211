import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { type Listening, listen } from './listen.ts';

type Options = { folder: string; port: number; now: () => Date };

/**
 * Serves a built site on loopback as a host of static files would, with the headers of its
 * `_headers`, but with the time of `now` in each answer: the page asks the server for it instead of
 * the visitor's clock.
 */
export async function serveSite({ folder, port, now }: Options): Promise<Listening> {
  const notFound = await readFile(join(folder, '404.html'));
  const rules = readRules(await readFile(join(folder, '_headers'), 'utf8'));
  const files = sirv(folder, {
    dev: true,
    gzip: true,
    onNoMatch: (_request, response) => {
      // What is not there may be there tomorrow.
      response.setHeader('Cache-Control', 'no-store');
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    },
  });
  const server = createServer((request, response) => {
    response.setHeader('Date', now().toUTCString());
    const address = new URL(request.url ?? '', 'http://localhost');
    for (const { pattern, headers } of rules) {
      if (pattern.test(address)) response.setHeaders(headers);
    }
    files(request, response);
  });
  const { address, close } = await listen(server, port);
  return { address: `${address}/`, close };
}

/** Reads `_headers`: a line with a pattern, and below it, further in, the headers of what fits. */
function readRules(text: string) {
  return text.split(/\n(?=\S)/).map((rule) => {
    // Of a name the last one stands here, so that none has to be taken away first with a `!`.
    const [pathname = '', ...lines] = rule.trim().split(/(?:\n\s*!.*)?\n\s*/);
    const headers = new Map(lines.map((line) => line.split(/: (.*)/) as [string, string]));
    return { pattern: new URLPattern({ pathname }), headers };
  });
}
