import { expect, test } from 'vitest';
import { findMdxProblem } from '#content-files/mdx-syntax.ts';

test.each([
  'Gewone tekst.',
  '<details>\n\nMeer.\n\n</details>',
  "import Kaart from './kaart.astro';\n\n<Kaart plaats={1 + 1} />",
  'a < b',
])('%j compiles', (body) => {
  expect(findMdxProblem(body)).toBeUndefined();
});

test.each([
  ['Een.\n\n<details>\n\nMeer.', 3, 1, 'Expected a closing tag for `<details>`'],
  [
    'Een {twee.',
    1,
    5,
    'Unexpected end of file in expression, expected a corresponding closing brace for `{`',
  ],
])(
  '%j breaks at line %i, column %i, without places in its words',
  (body, line, column, message) => {
    expect(findMdxProblem(body)).toEqual({ line, column, message });
  },
);
