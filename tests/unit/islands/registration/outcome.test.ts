import { describe, expect, test } from 'vitest';
import type { Outcome } from '#islands/registration/outcome.ts';
import { toOutcome } from '#islands/registration/outcome.ts';

const confirmed: Outcome = { kind: 'confirmed' };
const unclear: Outcome = { kind: 'unknown', why: 'unclear' };

function readJson(status: number, value: unknown): Outcome {
  const body = JSON.stringify(value);
  return toOutcome({ status, contentType: 'application/json; charset=utf-8', body });
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
    });
  });
});

describe('a refusal is told in our own terms', () => {
  test.each([
    ['BLOCKED', 'blocked'],
    ['EMPTY', 'empty'],
    ['FORM_NOT_FOUND', 'unavailable'],
    ['INACTIVE', 'unavailable'],
    ['PROJECT_NOT_FOUND', 'unavailable'],
    ['REQUIRED_FIELD_EMPTY', 'field'],
    ['REQUIRED_FIELD_MISSING', 'field'],
    ['TYPE_EMAIL', 'email'],
    ['TYPE_NUMERIC', 'field'],
    ['TYPE_TEXT', 'field'],
    ['NO_FILE_UPLOADS', 'other'],
    ['toString', 'other'],
    ['__proto__', 'other'],
    ['constructor', 'other'],
    [42, 'other'],
    [undefined, 'other'],
  ])('the code %s is the reason %s', (code, reason) => {
    const answer = { error: 'RAW', errors: [{ code, message: 'RAW' }] };
    expect(readJson(422, answer)).toEqual({ kind: 'refused', reason });
  });

  test('the field that the endpoint names comes along', () => {
    const errors = [{ code: 'TYPE_EMAIL', field: 'email', message: 'RAW' }];
    const outcome = { kind: 'refused', reason: 'email', field: 'email' };
    expect(readJson(422, { errors })).toEqual(outcome);
  });

  test('a field that is no text is left out', () => {
    const errors = [{ code: 'TYPE_EMAIL', field: { name: 'email' } }];
    expect(readJson(422, { errors })).toEqual({ kind: 'refused', reason: 'email' });
  });

  test.each([
    [400, { error: 'RAW' }, 'other'],
    [401, {}, 'other'],
    [403, { error: 'RAW' }, 'blocked'],
    [404, { error: 'RAW' }, 'unavailable'],
    [410, {}, 'unavailable'],
    [422, { errors: 'RAW' }, 'other'],
    [422, { errors: [null, 'RAW'] }, 'other'],
    [200, { error: 'RAW' }, 'other'],
    [200, { ok: false, next: '/thanks' }, 'other'],
    [200, { next: '/thanks', errors: [{ code: 'INACTIVE' }] }, 'unavailable'],
  ])('status %i with %j is the reason %s', (status, answer, reason) => {
    expect(readJson(status, answer)).toEqual({ kind: 'refused', reason });
  });

  test.each([429, 503])('status %i means busy, in whatever format', (status) => {
    const busy = { kind: 'refused', reason: 'busy' };
    expect(toOutcome({ status, contentType: 'text/html', body: '<h1>RAW</h1>' })).toEqual(busy);
    expect(readJson(status, { ok: true })).toEqual(busy);
  });

  test('a refusal as a page is unknown, because a proxy may have written it', () => {
    expect(toOutcome({ status: 403, contentType: 'text/html', body: '' })).toEqual(unclear);
  });
});

test.each(['timeOut', 'offline', 'dropped'] as const)('no answer by %s is unknown', (failure) => {
  expect(toOutcome({ failure })).toEqual({ kind: 'unknown', why: failure });
});
