import { type IncomingMessage, createServer } from 'node:http';
import { type Listening, listen } from '../site/listen.ts';
import { readBody } from './body.ts';
import { type Answer, toJson, toVerdict } from './contract.ts';
import { playFault } from './faults.ts';
import { storeRegistration } from './store.ts';

interface EndpointOptions {
  /** 0 takes any free port. */
  port: number;
  /** The NDJSON file where registrations arrive. */
  file: string;
  now: () => Temporal.Instant;
  /** Gets one line for each submission, without anything that a visitor typed. */
  log: (line: string) => void;
}

/** Any page may post here, as with the hosted service that this stands in for. */
const HEADERS = new Headers({
  Allow: 'POST, OPTIONS',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'POST',
  'Access-Control-Allow-Headers': 'Accept, Content-Type',
});

/**
 * Starts the endpoint for development and tests; it speaks the contract of the hosted one. A form
 * posts to `/f/<name>`; a query asks for a fault, and then nothing is stored. Registrations are
 * personal data: only this machine may send them.
 */
export async function startEndpoint(options: EndpointOptions): Promise<Listening> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    response.setHeaders(HEADERS);
    if (searchParams.size > 0) {
      options.log(`${pathname}: ${request.method} of a fault`);
      playFault(response, searchParams);
      return;
    }
    void answerRequest(request, options)
      .catch((error: unknown) => {
        // Not the message, which could quote what was typed.
        const { code, name } = error as NodeJS.ErrnoException;
        options.log(`failed: ${code ?? name}`);
        return toJson(500, { error: 'The submission could not be stored' });
      })
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  });
  return listen(server, options.port);
}

async function answerRequest(request: IncomingMessage, options: EndpointOptions): Promise<Answer> {
  const form = /^\/f\/([\w-]+)$/.exec(request.url ?? '')?.[1];
  if (!form) return toJson(404, { error: 'Form not found' });
  if (request.method === 'OPTIONS') return { status: 204, headers: {}, body: '' };
  if (request.method !== 'POST') return toJson(405, { error: 'A form only takes POST' });
  const { stored, note, answer } = toVerdict(request.headers.accept ?? '', await readBody(request));
  if (stored) await storeRegistration(options.file, options.now(), form, stored);
  options.log(`${form}: ${note}`);
  return answer;
}
