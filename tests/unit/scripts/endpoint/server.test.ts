import { stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { networkInterfaces } from 'node:os';
import { describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../../../../scripts/endpoint/body.ts';
import { ACCEPT_JSON, ACCEPT_PAGE, readStored, startHere } from './start-here.ts';

const AN = { naam: 'Zoë “Z” 😀\n', email: 'zoe@stad.be' };
const RECEIVED = { receivedAt: '2021-06-01T08:00:00Z', form: 'test' };

function toMultipart(values: Readonly<Record<string, string | Blob>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.append(name, value);
  return data;
}

describe('a registration is one line of the file, however it was sent', () => {
  test.each<[string, BodyInit, Record<string, string>]>([
    ['multipart', toMultipart(AN), {}],
    ['urlencoded', new URLSearchParams(AN), {}],
  ])('%s', async (_name, body, headers) => {
    const { form, file, log } = await startHere();
    const response = await fetch(form, {
      method: 'POST',
      body,
      headers: { ...ACCEPT_JSON, ...headers },
    });
    expect([response.status, await response.json()]).toEqual([200, { ok: true, next: '/thanks' }]);
    const stored = await readStored(file);
    // A form writes a line break as CR LF: https://html.spec.whatwg.org/#constructing-the-form-data-set
    expect(JSON.parse(JSON.stringify(stored).replaceAll('\\r\\n', '\\n'))).toEqual([
      { ...RECEIVED, data: AN },
    ]);
    expect(log).toEqual(['test: stored']);
  });

  test('a name that comes twice is a list, and the name of a prototype’s member is a name', async () => {
    const { form, file } = await startHere();
    const body = new URLSearchParams([
      ['email', 'an@stad.be'],
      ['thema', 'ethiek'],
      ['thema', 'data'],
      ['constructor', 'x'],
      ['_next', 'https://site.be/'],
    ]);
    await fetch(form, { method: 'POST', body, headers: ACCEPT_JSON });
    const [registration] = await readStored(file);
    expect(JSON.stringify(registration?.data)).toBe(
      '{"email":"an@stad.be","thema":["ethiek","data"],"constructor":"x"}',
    );
  });

  test('fifty at the same time are fifty lines', async () => {
    const { form, file } = await startHere();
    const names = Array.from({ length: 50 }, (_, index) => `naam ${index}`);
    const tries = names.map((naam) =>
      fetch(form, { method: 'POST', body: toMultipart({ ...AN, naam }), headers: ACCEPT_JSON }),
    );
    await Promise.all(tries);
    const stored = await readStored(file);
    expect(new Set(stored.map(({ data }) => data['naam']))).toEqual(new Set(names));
    expect(stored).toHaveLength(50);
  });

  test('only its owner can read the file', async () => {
    const { form, file } = await startHere();
    await fetch(form, { method: 'POST', body: toMultipart(AN) });
    const { mode } = await stat(file);
    if (process.platform !== 'win32') expect(mode & 0o077).toBe(0);
  });
});

test('a form without script is sent to the page that it names', async () => {
  const { form, file } = await startHere();
  const body = new URLSearchParams({ ...AN, _next: 'https://site.be/bedankt/' });
  const request = { method: 'POST', body, headers: ACCEPT_PAGE, redirect: 'manual' } as const;
  const response = await fetch(form, request);
  expect(response.status).toBe(303);
  expect(response.headers.get('Location')).toBe('https://site.be/bedankt/');
  expect(await readStored(file)).toHaveLength(1);
});

test.each<[string, BodyInit, Record<string, string>, number]>([
  ['JSON', JSON.stringify(AN), { 'Content-Type': 'application/json' }, 415],
  ['multipart without boundary', 'x', { 'Content-Type': 'multipart/form-data' }, 400],
  ['plain text', 'email=an@stad.be', { 'Content-Type': 'text/plain' }, 415],
  ['a file', toMultipart({ ...AN, cv: new Blob(['x']) }), {}, 422],
  ['too much', toMultipart({ ...AN, naam: 'x'.repeat(MAX_BYTES) }), {}, 413],
  ['a honeypot', toMultipart({ ...AN, _gotcha: 'x' }), {}, 200],
  ['no address', toMultipart({ naam: 'An' }), {}, 422],
])('%s stores nothing and logs nothing personal', async (_name, body, headers, status) => {
  const { form, file, log } = await startHere();
  const options = { method: 'POST', body, headers: { ...ACCEPT_JSON, ...headers } };
  expect((await fetch(form, options)).status).toBe(status);
  expect(await readStored(file)).toEqual([]);
  expect(log.join()).toMatch(/^test: (?:refused: [A-Z_]+|dropped: honeypot)$/);
});

test('when the file cannot be written, nobody hears that it was', async () => {
  const { form, file, log } = await startHere();
  await writeFile(dirname(file), 'a file where a folder should be');
  const response = await fetch(form, { method: 'POST', body: toMultipart(AN) });
  expect(response.status).toBe(500);
  expect(log).toEqual(['failed: EEXIST']);
});

test('a fault is played as its address describes it, and nothing of it is stored', async () => {
  const { form, file, log } = await startHere();
  const query = new URLSearchParams({ status: '429', body: '{}', header: 'Retry-After: 7' });
  const response = await fetch(`${form}?${query.toString()}`, {
    method: 'POST',
    body: toMultipart(AN),
  });
  const { headers } = response;
  expect([response.status, await response.text()]).toEqual([429, '{}']);
  expect(headers.get('Retry-After')).toBe('7');
  expect(headers.get('Content-Type')).toBe('application/json');
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(log).toEqual(['/f/test: POST of a fault']);
  expect(await readStored(file)).toEqual([]);
});

test.each(['drop', 'half'])('a connection can %s', async (ending) => {
  const { form } = await startHere();
  const response = fetch(`${form}?body=12345678901234&ending=${ending}`, { method: 'POST' });
  await expect(response.then((each) => each.text())).rejects.toThrow();
});

describe('who may ask', () => {
  test('any page may post, after a preflight when its browser wants one', async () => {
    const { form } = await startHere();
    const preflight = await fetch(form, { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toBe('POST');
    const response = await fetch(form, { method: 'POST', body: toMultipart({}) });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  test.each([
    ['GET', '/f/test', 405],
    ['GET', '/', 404],
    ['POST', '/', 404],
    ['POST', '/f/', 404],
    ['POST', '/f/test/more', 404],
    ['POST', '/f/%2e%2e', 404],
  ])('%s %s has status %i', async (method, path, status) => {
    const { address } = await startHere();
    expect((await fetch(address + path, { method })).status).toBe(status);
  });

  test('only this machine reaches it', async () => {
    const { address } = await startHere();
    const { hostname, port } = new URL(address);
    expect(hostname).toBe('127.0.0.1');
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal);
    for (const other of others) {
      await expect(fetch(`http://${other.address}:${port}/f/test`)).rejects.toThrow();
    }
  });
});
