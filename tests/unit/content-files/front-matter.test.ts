import { expect, test } from 'vitest';
import { parseFile } from '#content-files/front-matter.ts';

const TEXT = `---
title: Infoavond
days:
  - date: 2021-02-30
    slots:
      - start: 14.10
        minutes: 045
---

Tekst.
`;

test('numbers and dates stay the text that the editor wrote', () => {
  expect(parseFile(TEXT).data).toEqual({
    title: 'Infoavond',
    days: [{ date: '2021-02-30', slots: [{ start: '14.10', minutes: '045' }] }],
  });
});

test.each<[string, unknown]>([
  ['postcode: 0100', '0100'],
  ['postcode: 1e3', '1e3'],
  ['isFree: true', true],
  ['isFree: yes', 'yes'],
  ['leeg:', null],
  ["tekst: '14:10'", '14:10'],
])('%s keeps its meaning', (yaml, expected) => {
  expect(Object.values(parseFile(yaml, true).data as object)).toEqual([expected]);
});

test('the text below the fields is known with its first line', () => {
  const { body, bodyLine } = parseFile(TEXT);
  expect({ body, bodyLine }).toEqual({ body: '\nTekst.\n', bodyLine: 9 });
});

test.each<[(string | number)[], 'key' | 'value', { line: number; column: number }]>([
  [['title'], 'value', { line: 2, column: 8 }],
  [['title'], 'key', { line: 2, column: 1 }],
  [['days', 0, 'slots', 0, 'start'], 'value', { line: 6, column: 16 }],
  [['days', 0, 'slots', 0], 'value', { line: 6, column: 9 }],
  // An absent field is told at what should hold it.
  [['days', 0, 'slots', 0, 'end'], 'value', { line: 6, column: 9 }],
  [['days', 0, 'slots', 7, 'end'], 'value', { line: 5, column: 5 }],
  [['summary'], 'value', { line: 2, column: 1 }],
  [[], 'value', { line: 2, column: 1 }],
])('%j stands, by its %s, at %j', (path, of, expected) => {
  expect(parseFile(TEXT).locate(path, of)).toEqual(expected);
});

test('Windows line ends and a byte order mark change no place', () => {
  const windows = parseFile(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`);
  const { data, bodyLine } = windows;
  expect({ data, bodyLine, at: windows.locate(['days', 0, 'date']) }).toEqual({
    data: parseFile(TEXT).data,
    bodyLine: 9,
    at: { line: 4, column: 11 },
  });
});

test.each([
  ['', 'missingFrontMatter'],
  ['title: Infoavond\n', 'missingFrontMatter'],
  ['\n---\ntitle: Infoavond\n---\n', 'missingFrontMatter'],
  ['---\ntitle: Infoavond\n', 'unclosedFrontMatter'],
  ['---\n---\n', undefined],
  ['---  \ntitle: Infoavond\n--- \n', undefined],
])('%j is told as %s', (text, problem) => {
  expect(parseFile(text).problem?.code).toBe(problem);
});

test('a syntax mistake has its place in the file and leaves no data', () => {
  const { data, problem } = parseFile('---\ntitle: a\ntitle: b\n---\n');
  expect({ data, problem }).toEqual({
    data: undefined,
    problem: { code: 'duplicateKey', position: { line: 3, column: 1 } },
  });
});
