import type { IncomingMessage, RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createClient, findOutcome } from '#islands/registration/client.ts';
import type { Outcome } from '#islands/registration/outcome.ts';
import { serveLoopback } from './loopback.ts';

const JSON_TYPE = { 'Content-Type': 'application/json' };

function buildData(): FormData {
  const data = new FormData();
  data.append('naam', 'Zoë “Z” 😀');
  data.append('thema', 'ethiek');
  data.append('thema', 'data');
  return data;
}

async function post(address: string, timeOut?: number): Promise<Outcome | undefined> {
  return findOutcome(await createClient(address, timeOut).submitForm('ai4gov', buildData()));
}

describe('what the endpoint does decides the outcome', () => {
  test.each<[string, RequestListener, Outcome]>([
    [
      'a success',
      (_request, response) => response.writeHead(200, JSON_TYPE).end('{"ok":true}'),
      { kind: 'confirmed' },
    ],
    [
      'a failing server that names a next page',
      (_request, response) => response.writeHead(500, JSON_TYPE).end('{"next":"/thanks"}'),
      { kind: 'unknown', why: 'unclear' },
    ],
    [
      'a page with status 200',
      (_request, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>'),
      { kind: 'unknown', why: 'unclear' },
    ],
    [
      'a refusal',
      (_request, response) => response.writeHead(404, JSON_TYPE).end('{"error":"RAW"}'),
      { kind: 'refused', reason: 'unavailable' },
    ],
    [
      'a connection that drops',
      (request) => request.socket.destroy(),
      { kind: 'unknown', why: 'dropped' },
    ],
  ])('%s', async (_name, listener, outcome) => {
    const address = await serveLoopback(listener);
    expect(await post(address)).toEqual(outcome);
  });

  test('an address that is none is unknown too', async () => {
    const outcome = { kind: 'unknown', why: 'dropped' };
    expect(await post('http://')).toEqual(outcome);
  });
});

describe('a try ends when its time is over', () => {
  test.each<[string, RequestListener]>([
    ['a server that never answers', () => undefined],
    [
      'a server that sends its headers and half a body',
      (_request, response) => response.writeHead(200, JSON_TYPE).write('{"ok":'),
    ],
  ])('%s', async (_name, listener) => {
    const address = await serveLoopback(listener);
    const outcome = { kind: 'unknown', why: 'timeOut' };
    expect(await post(address, 50)).toEqual(outcome);
  });
});

test('it sends the answers once, as a form, with headers that need no preflight', async () => {
  const requests: IncomingMessage[] = [];
  const bodies: string[] = [];
  const address = await serveLoopback((request, response) => {
    requests.push(request);
    request.setEncoding('utf8').on('data', (text: string) => bodies.push(text));
    request.on('end', () => response.writeHead(200, JSON_TYPE).end('{"ok":true}'));
  });
  await post(address);
  expect(requests.map(({ method, url }) => [method, url])).toEqual([['POST', '/f/test']]);
  expect(requests[0]?.headers.accept).toBe('application/json');
  expect(requests[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  expect(Object.keys(requests[0]?.headers ?? {})).not.toContain('formspree-client');
  expect(bodies.join('')).toMatch(/Zoë “Z” 😀[^]*ethiek[^]*data/);
});

describe('useForm gets an object of which it keeps', () => {
  test.each([
    ['success', 200, '{"ok":true}', { kind: 'confirmed' }],
    ['error', 403, '{}', { kind: 'refused', reason: 'blocked' }],
    ['error', 500, '{}', { kind: 'unknown', why: 'unclear' }],
  ])('%s for status %i', async (kind, status, body, outcome) => {
    const address = await serveLoopback((_request, response) => {
      response.writeHead(status, JSON_TYPE).end(body);
    });
    const kept = await createClient(address).submitForm('ai4gov', buildData());
    expect(kept.kind).toBe(kind);
    expect(findOutcome(kept)).toEqual(outcome);
  });

  test('nothing before the first try', () => {
    expect(findOutcome(null)).toBeUndefined();
  });
});
