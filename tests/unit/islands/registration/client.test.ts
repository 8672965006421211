import type { IncomingMessage, RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { FORM_HOSTS } from '#domain/form-hosts.ts';
import { createClient, findOutcome } from '#islands/registration/client.ts';
import type { Outcome } from '#islands/registration/outcome.ts';
import { serveLoopback } from './loopback.ts';

const { yes } = FORM_HOSTS.formspree;
const JSON_TYPE = { 'Content-Type': 'application/json' };

function buildData(): FormData {
  const data = new FormData();
  data.append('naam', 'Zoë “Z” 😀');
  data.append('thema', 'ethiek');
  data.append('thema', 'data');
  return data;
}

async function post(address: string, timeOut?: number): Promise<Outcome | undefined> {
  return findOutcome(await createClient(address, yes, timeOut).submitForm('ai4gov', buildData()));
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
      { kind: 'refused', reason: 'unavailable', fields: [] },
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
  expect(requests[0]?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded\b/);
  expect(Object.keys(requests[0]?.headers ?? {})).not.toContain('formspree-client');
  expect([...new URLSearchParams(bodies.join(''))]).toEqual([...buildData()]);
});

describe('a busy endpoint says when it wants to be asked again', () => {
  test.each([
    ['seconds', { 'Retry-After': '7' }, 7],
    [
      'a date',
      { Date: 'Tue, 01 Jun 2021 08:00:00 GMT', 'Retry-After': 'Tue, 01 Jun 2021 08:00:09 GMT' },
      9,
    ],
    [
      'a date that is past',
      { Date: 'Tue, 01 Jun 2021 08:00:00 GMT', 'Retry-After': 'Tue, 01 Jun 2021 07:00:00 GMT' },
      undefined,
    ],
    ['what is no time', { 'Retry-After': 'soon' }, undefined],
    ['less than nothing', { 'Retry-After': '-5' }, undefined],
    ['nothing', {}, undefined],
  ])('%s', async (_name, headers, wait) => {
    const address = await serveLoopback((_request, response) => {
      response.writeHead(429, headers).end();
    });
    expect(await post(address)).toEqual({ kind: 'refused', reason: 'busy', wait });
  });
});

describe('useForm gets an object of which it keeps', () => {
  test.each([
    ['success', 200, '{"ok":true}', { kind: 'confirmed' }],
    ['error', 403, '{}', { kind: 'refused', reason: 'blocked', fields: [] }],
    ['error', 500, '{}', { kind: 'unknown', why: 'unclear' }],
  ])('%s for status %i', async (kind, status, body, outcome) => {
    const address = await serveLoopback((_request, response) => {
      response.writeHead(status, JSON_TYPE).end(body);
    });
    const kept = await createClient(address, yes).submitForm('ai4gov', buildData());
    expect(kept.kind).toBe(kind);
    expect(findOutcome(kept)).toEqual(outcome);
  });

  test('nothing before the first try', () => {
    expect(findOutcome(null)).toBeUndefined();
  });
});
