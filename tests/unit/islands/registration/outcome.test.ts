import { describe, expect, test } from 'vitest';
import { FORM_HOSTS, type FormHostName } from '#domain/form-hosts.ts';
import type { Outcome } from '#islands/registration/outcome.ts';
import { type Reply, toOutcome as toOutcomeAt } from '#islands/registration/outcome.ts';

const confirmed: Outcome = { kind: 'confirmed' };
const unclear: Outcome = { kind: 'unknown', why: 'unclear' };

const toOutcome = (reply: Reply, host: FormHostName = 'formspree') =>
  toOutcomeAt(reply, FORM_HOSTS[host].yes);

function readJson(status: number, value: unknown, host?: FormHostName): Outcome {
  const body = JSON.stringify(value);
  return toOutcome({ status, contentType: 'application/json; charset=utf-8', body }, host);
}

describe('a registration is confirmed only by a positive sign', () => {
  test.each<[string, number, unknown, Outcome]>([
    ['Formspree’s own answer', 200, { ok: true, next: '/thanks' }, confirmed],
    ['ok alone', 201, { ok: true }, confirmed],
    ['next alone', 200, { next: '/thanks' }, confirmed],
    ['ok with an empty list of errors', 200, { ok: true, error: null, errors: [] }, confirmed],
    ['an empty object', 200, {}, unclear],
    ['ok as a text', 200, { ok: 'true' }, unclear],
    ['next as a number', 200, { next: 1 }, unclear],
    ['a list', 200, [{ ok: true }], unclear],
    ['null', 200, null, unclear],
    ['a failing server that names a next page', 500, { next: '/thanks' }, unclear],
    ['a failing server that says ok', 502, { ok: true }, unclear],
    ['a redirect that was not followed', 304, { ok: true }, unclear],
  ])('%s', (_name, status, value, outcome) => {
    expect(readJson(status, value)).toEqual(outcome);
  });

  test('a page in the place of JSON confirms nothing', () => {
    const body = '{"ok":true}';
    expect(toOutcome({ status: 200, contentType: 'text/html', body })).toEqual(unclear);
    expect(toOutcome({ status: 200, contentType: '', body })).toEqual(unclear);
  });

  test('JSON that was cut off confirms nothing', () => {
    const contentType = 'application/json';
    expect(toOutcome({ status: 200, contentType, body: '{"ok":true' })).toEqual(unclear);
  });

  test('a problem document is JSON too', () => {
    const contentType = 'application/problem+json';
    expect(toOutcome({ status: 404, contentType, body: '{}' })).toEqual({
      kind: 'refused',
      reason: 'unavailable',
      fields: [],
    });
  });
});

describe('a refusal is told in our own terms', () => {
  test.each([
    ['BLOCKED', 'blocked'],
    ['EMPTY', 'other'],
    ['FORM_NOT_FOUND', 'unavailable'],
    ['INACTIVE', 'unavailable'],
    ['PROJECT_NOT_FOUND', 'unavailable'],
    ['REQUIRED_FIELD_EMPTY', 'other'],
    ['REQUIRED_FIELD_MISSING', 'other'],
    ['TYPE_EMAIL', 'other'],
    ['TYPE_NUMERIC', 'other'],
    ['TYPE_TEXT', 'other'],
    ['NO_FILE_UPLOADS', 'other'],
    ['toString', 'other'],
    ['__proto__', 'other'],
    ['constructor', 'other'],
    [42, 'other'],
    [undefined, 'other'],
  ])('the code %s is the reason %s', (code, reason) => {
    const answer = { error: 'RAW', errors: [{ code, message: 'RAW' }] };
    expect(readJson(422, answer)).toEqual({ kind: 'refused', reason, fields: [] });
  });

  test.each<[string, unknown, string[]]>([
    ['one', [{ code: 'TYPE_EMAIL', field: 'email', message: 'RAW' }], ['email']],
    ['several', [{ field: 'naam' }, null, 'RAW', { field: 'email' }], ['naam', 'email']],
    ['an object of messages', { naam: ['RAW'], email: 'RAW' }, ['naam', 'email']],
    ['one that is no text', [{ field: { name: 'email' } }], []],
  ])('the fields that the endpoint names come along: %s', (_name, errors, fields) => {
    expect(readJson(422, { errors })).toEqual({ kind: 'refused', reason: 'other', fields });
  });

  test.each([
    [400, { error: 'RAW' }, 'other'],
    [401, {}, 'other'],
    [402, { error: 'RAW' }, 'unavailable'],
    [403, { error: 'RAW' }, 'blocked'],
    [404, { error: 'RAW' }, 'unavailable'],
    [410, {}, 'unavailable'],
    [422, { errors: 'RAW' }, 'other'],
    [422, { errors: [null, 'RAW'] }, 'other'],
    [200, { error: 'RAW' }, 'other'],
    [200, { ok: false, next: '/thanks' }, 'other'],
    [200, { next: '/thanks', errors: [{ code: 'INACTIVE' }] }, 'unavailable'],
  ])('status %i with %j is the reason %s', (status, answer, reason) => {
    expect(readJson(status, answer)).toEqual({ kind: 'refused', reason, fields: [] });
  });

  test.each([429, 503])('status %i means busy, in whatever format', (status) => {
    const busy = { kind: 'refused', reason: 'busy' };
    const page = { status, contentType: 'text/html', body: '<h1>RAW</h1>', wait: 7 };
    expect(toOutcome(page)).toEqual({ ...busy, wait: 7 });
    expect(readJson(status, { ok: true })).toEqual(busy);
  });

  test('a refusal as a page is unknown, because a proxy may have written it', () => {
    expect(toOutcome({ status: 403, contentType: 'text/html', body: '' })).toEqual(unclear);
  });
});

test.each(['timeOut', 'offline', 'dropped'] as const)('no answer by %s is unknown', (failure) => {
  expect(toOutcome({ failure })).toEqual({ kind: 'unknown', why: failure });
});

describe('each host says yes in its own way', () => {
  const page = { contentType: 'text/html', body: '<h1>Thanks!</h1>' };
  const blocked: Outcome = { kind: 'refused', reason: 'blocked', fields: [] };

  test.each<[FormHostName, number, Outcome]>([
    ['formspree', 200, unclear],
    ['formspree', 201, unclear],
    ['netlify', 200, confirmed],
    ['netlify', 404, unclear],
    ['netlify', 500, unclear],
    ['generic', 200, unclear],
    ['generic', 201, confirmed],
    ['generic', 202, unclear],
    ['generic', 204, confirmed],
  ])('%s with a page and status %i', (host, status, outcome) => {
    expect(toOutcome({ ...page, status }, host)).toEqual(outcome);
  });

  test.each<[FormHostName, number, unknown, Outcome]>([
    ['generic', 200, { success: true }, confirmed],
    ['generic', 200, { success: false }, { ...blocked, reason: 'other' }],
    ['generic', 200, { next: '/thanks' }, unclear],
    ['generic', 201, { errors: [{ code: 'BLOCKED' }] }, blocked],
    ['netlify', 200, { errors: [{ code: 'BLOCKED' }] }, blocked],
    ['formspree', 200, { success: true }, unclear],
  ])('%s with status %i and %j', (host, status, value, outcome) => {
    expect(readJson(status, value, host)).toEqual(outcome);
  });
});
