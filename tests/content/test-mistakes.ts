import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type BrokenCase, type Fixture, tellMistakes } from './broken-content.ts';

/** Checks content as of one day of spring 2026, whatever the machine's own settings. */
export function useFixedMoment(): void {
  beforeEach(() => {
    vi.stubEnv('AS_OF', '2026-03-02T10:00');
    vi.stubEnv('FORM_ENDPOINT', '');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });
}

/** One test for each mistake: it is told alone, with its place, its code and its sentence. */
export function testMistakes(fixture: Fixture, cases: readonly BrokenCase[]): void {
  useFixedMoment();
  test.each(cases)('$title is told with its place', async ({ mistake, place, code, says }) => {
    expect(await tellMistakes(fixture, mistake)).toEqual([{ place, code, says }]);
  });
}
