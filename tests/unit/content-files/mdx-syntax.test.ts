import { expect, test } from 'vitest';
import { findMdxProblems } from '#content-files/mdx-syntax.ts';

test.each([
  'Gewone tekst.',
  '<details>\n\nMeer.\n\n</details>',
  'a < b',
  'Een {/* opmerking */} tussendoor.',
])('%j can be built', (body) => {
  expect(findMdxProblems(body)).toEqual([]);
});

test.each([
  ['Een.\n\n<details>\n\nMeer.', 'mdxSyntax', 3, 1],
  ['Een {twee.', 'mdxSyntax', 1, 5],
  ['Zie {naam}.', 'mdxScript', 1, 5],
  ["import Kaart from './kaart.astro';\n\nHier.", 'mdxScript', 1, 1],
  ['Hier.\n\n<Kaart />', 'unknownComponent', 3, 1],
])('%j is %s at line %i, column %i of the text', (body, code, line, column) => {
  expect(findMdxProblems(body)).toEqual([expect.objectContaining({ code, line, column })]);
});
