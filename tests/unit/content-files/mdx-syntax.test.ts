import { expect, test } from 'vitest';
import { findBodyProblems } from '#content-files/mdx-syntax.ts';

const find = (body: string) => findBodyProblems('content/pages/info/index.mdx', body);

test.each([
  'Gewone tekst.',
  '<details>\n\nMeer.\n\n</details>',
  'a < b',
  String.raw`a \<3 en \{b`,
  'Een {/* opmerking */} tussendoor.',
  '<Notice title="1 > 0, en style= mag">Tekst</Notice>',
])('%j can be built', (body) => {
  expect(find(body)).toEqual([]);
});

test.each([
  ['Een.\n\n<details>\n\nMeer.', 'mdxUnclosedTag', 3, 1],
  ['> <Notice title="x">\n> a\n\nMeer.', 'mdxUnclosedTag', 1, 3],
  ['<div>\n<p>\n</div>', 'mdxUnclosedTag', 2, 1],
  ['Hij <> zij.', 'mdxLessThan', 1, 5],
  ['Één 😀 {twee.', 'mdxBrace', 1, 8],
  ['Zie {naam}.', 'mdxScript', 1, 5],
  ["import Kaart from './kaart.astro';\n\nHier.", 'mdxScript', 1, 1],
  ['export gaat over handel.\n\nHier.', 'mdxScript', 1, 1],
  ['Hier.\n\n<Kaart />', 'unknownComponent', 3, 1],
  ['Hier.\n\n<Notice title="x"\n\nMeer.', 'mdxAttribute', 5, 1],
  ['<Notice\n  kind="info"\n  titel="x"\n  title="kind=y">z</Notice>', 'unknownKey', 3, 3],
])('%j is %s at line %i, column %i of the text', (body, code, line, column) => {
  expect(find(body)).toEqual([expect.objectContaining({ code, line, column })]);
});
