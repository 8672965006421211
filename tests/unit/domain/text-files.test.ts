import { expect, test } from 'vitest';
import { findNamedFile } from '#domain/text-files.ts';

test.each([
  ['./plan.pdf', 'content/pages/info/plan.pdf'],
  ['./bijlagen/plan.v2.pdf', 'content/pages/info/bijlagen/plan.v2.pdf'],
  ['/plan.pdf', 'public/plan.pdf'],
  ['/plan/', undefined],
  ['https://stad.test/plan.pdf', undefined],
  ['', undefined],
])('%j leads to %s', (name, file) => {
  expect(findNamedFile('content/pages/info/index.mdx', name)).toBe(file);
});
