import { expect, test } from 'vitest';
import { isPlainMarkdown } from '#content-files/plain-markdown.ts';

test.each([
  ['', true],
  ['Gewone *tekst* met een [link](https://stad.test).\n', true],
  ['Schrijf `<b>` of `{x}`.', true],
  ['Schrijf ``a ` <b>``.', true],
  ['```html\n<b>{x}</b>\n```\n', true],
  ['~~~~\n```\n<b>\n~~~~\n', true],
  ['Wie wil import leren, export is voor later.', true],
  ['important is geen import', true],
  ['<details>', false],
  ['Wat {dit} is', false],
  ['a < b', false],
  ["import Kaart from './kaart.astro';", false],
  ["  export const x = 'y';", false],
  ['```\ncode\n```\n<b>', false],
  ['`code` <b>', false],
  // What is not closed is no code.
  ['```html\n<b>\n', false],
  ['Een ` alleen <b>', false],
])('%j is plain: %s', (body, expected) => {
  expect(isPlainMarkdown(body)).toBe(expected);
});
