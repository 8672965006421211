import { describe, expect, test, vi } from 'vitest';
import { watchDeadline } from '#islands/registration/deadline.ts';

const CLOSES = Date.UTC(2021, 5, 7, 22);

/** Looks once at a server that answers with these headers, or not at all. */
async function look(headers: Record<string, string> | undefined, closes?: number) {
  const close = vi.fn();
  const setTimeout = vi.fn();
  const fetch = vi.fn(() =>
    headers
      ? Promise.resolve({ headers: new Headers(headers) })
      : Promise.reject(new Error('gone')),
  );
  const hasPassed = await watchDeadline('https://stad.test/ai4gov/#naam', closes, close, {
    fetch,
    setTimeout,
  } as never)();
  return { hasPassed, close, fetch, timers: setTimeout.mock.calls };
}

const date = (time: string) => ({ Date: `Mon, 07 Jun 2021 ${time} GMT` });

test('before the deadline a timer closes the form when it comes', async () => {
  const { hasPassed, close, timers, fetch } = await look(date('21:00:00'), CLOSES);
  expect([hasPassed, close.mock.calls.length]).toEqual([false, 0]);
  expect(timers).toEqual([[close, 3_600_000]]);
  const asked = expect.objectContaining({
    pathname: '/ai4gov/',
    search: expect.stringMatching(/^\?[\da-f-]+$/) as string,
  }) as URL;
  expect(fetch).toHaveBeenCalledExactlyOnceWith(asked, {
    method: 'HEAD',
    cache: 'no-store',
    signal: expect.any(AbortSignal) as AbortSignal,
  });
});

test.each([
  ['at the deadline', date('22:00:00')],
  ['when a cache kept the answer until the deadline', { ...date('21:50:00'), Age: '600' }],
])('%s the form closes at once', async (_, headers) => {
  const { hasPassed, close, timers } = await look(headers, CLOSES);
  expect([hasPassed, close.mock.calls.length, timers]).toEqual([true, 1, []]);
});

describe('the form stays as it was built', () => {
  test.each([
    ['without an answer', undefined],
    ['without a date', {}],
    ['with a date that is none', { Date: 'soon' }],
    ['with an age that is none', { ...date('22:00:00'), Age: 'old' }],
  ])('%s', async (_, headers) => {
    const { hasPassed, close, timers } = await look(headers, CLOSES);
    expect([hasPassed, close.mock.calls.length, timers]).toEqual([false, 0, []]);
  });

  test('and nobody is asked, when it has no deadline', async () => {
    const { hasPassed, fetch } = await look(date('22:00:00'));
    expect([hasPassed, fetch.mock.calls.length]).toEqual([false, 0]);
  });
});

test('a deadline that no timer of a browser can hold is left to the next look', async () => {
  const { hasPassed, timers } = await look({ Date: 'Fri, 07 May 2021 22:00:00 GMT' }, CLOSES);
  expect([hasPassed, timers]).toEqual([false, []]);
});
