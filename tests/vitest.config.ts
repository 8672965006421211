import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Long property tests share the cores with whatever else runs.
          testTimeout: 20_000,
          include: ['tests/{unit,content}/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'],
          // Vitest leaves a core free, which on two cores is one test file at a time.
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/setup/built-site.ts',
          // A site that is being built and a browser share two cores: one file at a time, and only
          // when the quick tests are done.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
