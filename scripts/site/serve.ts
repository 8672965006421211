import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { CALENDAR_TYPE } from '../../src/feeds/media-types.ts';
import { type Listening, listen } from './listen.ts';

type Options = { folder: string; port: number; now: () => Date };

/**
 * Serves a built site on loopback, as a host of static files would, but with the time of `now` in
 * each answer: the page asks the server for it instead of the visitor's clock.
 */
export async function serveSite({ folder, port, now }: Options): Promise<Listening> {
  const notFound = await readFile(join(folder, '404.html'));
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => {
      if (path.endsWith('.ics')) response.setHeader('Content-Type', CALENDAR_TYPE);
    },
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    },
  });
  const server = createServer((request, response) => {
    response.setHeader('Date', now().toUTCString());
    files(request, response);
  });
  const { address, close } = await listen(server, port);
  return { address: `${address}/`, close };
}
