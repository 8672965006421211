import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBandColours } from '#domain/theme-colours.ts';

const GREY = { ground: '#1a2024', text: '#fff' };
const toTheme = (strong: string, text = 'white') =>
  `:root { /* --color-accent-strong: red; */ --color-accent-strong: ${strong};\n--color-accent-text:${text} }`;

test('the theme of the project gives its light colours', () => {
  const theme = readFileSync('src/styles/theme.css', 'utf8');
  expect(readBandColours(theme)).toEqual({ ground: '#073f48', text: '#fff' });
});

test.each([
  ['#073f48', '#073f48'],
  ['light-dark( navy , #a6e3e9)', 'navy'],
  ['light-dark(rgb(0, 80 90 / 50%), oklch(0.9 0.1 200))', 'rgb(0, 80 90 / 50%)'],
])('of %s it takes %s', (value, ground) => {
  expect(readBandColours(toTheme(value))).toEqual({ ground, text: 'white' });
});

test.each(['var(--brand)', 'light-dark(var(--brand), #fff)', 'color-mix(in srgb, red, blue)', ''])(
  'with “%s” both are grey, as nobody knows what is legible on it',
  (value) => {
    expect(readBandColours(toTheme(value))).toEqual(GREY);
    expect(readBandColours(toTheme('#073f48', value))).toEqual(GREY);
  },
);
