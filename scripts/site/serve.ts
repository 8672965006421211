import { readFile } from 'node:fs/promises';
import { type ServerResponse, createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { type Listening, listen } from './listen.ts';

export interface ServeOptions {
  folder: string;
  port: number;
  /** Base path of the site, with slashes: `/` or `/pio/`. */
  base?: string | undefined;
  /** The time that answers carry; the page asks the server for it instead of the visitor's clock. */
  now: () => Date;
}

/** Serves a built site on loopback, as a host of static files would. */
export async function serveSite({
  folder,
  port,
  base = '/',
  now,
}: ServeOptions): Promise<Listening> {
  const files = sirv(folder, { dev: true, dotfiles: true, setHeaders: setType });
  const notFound = await readFile(join(folder, '404.html'));
  const server = createServer((request, response) => {
    response.sendDate = false;
    response.setHeader('Date', now().toUTCString());
    const answerNotFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    };
    if (!request.url?.startsWith(base)) {
      answerNotFound();
      return;
    }
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, answerNotFound);
  });
  const { address, close } = await listen(server, port);
  return { address: `${address}${base}`, close };
}

/** RFC 5545, section 8.1: calendars are UTF-8, and the type has to say so. */
function setType(response: ServerResponse, path: string) {
  if (path.endsWith('.ics')) response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
}
