import { afterEach, beforeEach, vi } from 'vitest';

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
