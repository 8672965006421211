import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { type Listening, listen } from '../site/listen.ts';
import { readBody } from './body.ts';
import { type Answer, toJson, toVerdict } from './contract.ts';
import { appendRegistration, toData } from './store.ts';

export interface EndpointOptions {
  /** 0 takes any free port. */
  port: number;
  /** The NDJSON file where registrations arrive. */
  file: string;
  now: () => Temporal.Instant;
  /** Gets one line for each submission, without anything that a visitor typed. */
  log: (line: string) => void;
}

/** Any page may post here, as with the hosted service that this stands in for. */
const CORS = { 'Access-Control-Allow-Origin': '*' };
const PREFLIGHT: Answer = {
  status: 204,
  headers: {
    'Access-Control-Allow-Methods': 'POST',
    'Access-Control-Allow-Headers': 'Accept, Content-Type',
    'Access-Control-Max-Age': '600',
  },
  body: '',
};

/**
 * Starts the endpoint for development and tests; it speaks the contract of the hosted one. A form
 * posts to `/f/<name>`. Registrations are personal data: only this machine may send them.
 */
export async function startEndpoint(options: EndpointOptions): Promise<Listening> {
  const server = createServer((request, response) => {
    answerRequest(request, options)
      .catch((error: unknown) => {
        options.log(`failed: ${toErrorName(error)}`);
        return toJson(500, { error: 'The submission could not be stored' });
      })
      .then((answer) => send(response, answer))
      // The visitor went away before the answer came; there is nobody left to tell.
      .catch(() => response.destroy());
  });
  return listen(server, options.port);
}

async function answerRequest(request: IncomingMessage, options: EndpointOptions): Promise<Answer> {
  const form = /^\/f\/([\w-]+)$/.exec((request.url ?? '').split('?')[0] ?? '')?.[1];
  if (!form) return toJson(404, { error: 'Form not found' });
  if (request.method === 'OPTIONS') return PREFLIGHT;
  if (request.method !== 'POST') {
    const answer = toJson(405, { error: 'A form only takes POST' });
    return { ...answer, headers: { ...answer.headers, Allow: 'POST, OPTIONS' } };
  }
  const { stored, note, answer } = toVerdict(request.headers.accept ?? '', await readBody(request));
  if (stored) {
    const receivedAt = options.now().toString();
    await appendRegistration(options.file, { receivedAt, form, data: toData(stored) });
  }
  options.log(`${form}: ${note}`);
  return answer;
}

/** The system's code for what went wrong; a message could quote what was typed. */
function toErrorName(error: unknown): string {
  if (!(error instanceof Error)) return 'error';
  return 'code' in error ? String(error.code) : error.name;
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...CORS, ...headers }).end(body);
}
