import { type Document, type YAMLError, visit } from 'yaml';
import type { IssueCode, Position } from '../domain/issues.ts';

/** What is wrong with the way that fields are written, before any schema sees them. */
export interface SyntaxProblem {
  code: IssueCode;
  position: Position;
  params?: Readonly<Record<string, string>>;
}

const KEY = String.raw`^\s*(?:-\s+)?[\w-]+:`;

/**
 * The cause behind what the parser stumbled over. It names tokens (“BLOCK_AS_IMPLICIT_KEY”), often a
 * line too late; an editor knows a colon, a quote, a bracket. The usual causes are those of
 * https://yaml.org/spec/1.2.2/#example-invalid-plain-characters and of the threads linked in
 * `tests/content/`.
 *
 * @param at the place of the parser's error in these lines
 */
export function explainYamlError(
  { code, message }: YAMLError,
  at: Position,
  lines: readonly string[],
): SyntaxProblem {
  const lineOf = (number: number) => lines[number - 1] ?? '';
  const line = lineOf(at.line);
  const here = (found: IssueCode, position: Position = at): SyntaxProblem => ({
    code: found,
    position,
  });
  if (code === 'DUPLICATE_KEY') return here('duplicateKey');
  if (code === 'BAD_DQ_ESCAPE') return here('yamlBackslash');
  const tab = lines.findIndex((each, index) => index < at.line && /^ *\t/.test(each));
  if (tab !== -1) return here('yamlTab', { line: tab + 1, column: 1 });
  const value = /:\s+(?=\S)/.exec(line);
  const start = value && { line: at.line, column: value.index + value[0].length + 1 };
  const first = start && line[start.column - 1];
  if (first && /[“”„‘’]/.test(first)) return here('curlyQuotes', start);
  if (message.startsWith('Missing closing')) {
    const quote = findOpenQuote(lines) ?? at;
    const next = lineOf(quote.line + 1);
    // A text in quotes may go on below, but further to the right than its field.
    const goesOn = next.trim() && !new RegExp(KEY).test(next);
    return goesOn
      ? here('yamlMissingColon', { line: quote.line + 1, column: 1 })
      : here('yamlQuote', quote);
  }
  if (start && first && '\'"'.includes(first)) return here('yamlTextAfterQuote', start);
  const bracket = findOpenBracket(lines);
  if (bracket) return here('yamlBracket', bracket);
  const isSign = /:\s+(?:[@`%*&!|>]|[-?]\s|[[{].*[^\s\]}]\s*$)/.test(line);
  if (start && first && isSign) {
    return { code: 'yamlSpecialStart', position: start, params: { value: first } };
  }
  const dash = lines.findIndex((each, index) => index < at.line && /^ *-\w+:\s/.test(each));
  if (dash !== -1) {
    return here('yamlMissingSpace', { line: dash + 1, column: indentOf(lineOf(dash + 1)) + 2 });
  }
  const tight = new RegExp(String.raw`${KEY}(?=[^\s/:])`).exec(line);
  if (tight) return here('yamlMissingSpace', { line: at.line, column: tight[0].length + 1 });
  const indent = findBadIndent(lines.slice(0, at.line + 1));
  if (indent) return here('yamlIndent', indent);
  if (code === 'BAD_INDENT') return here('yamlIndent');
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY') {
    if (/:\s.*:\s/.test(line)) return here('yamlColon');
    const next = lineOf(at.line + 1);
    const isDeeper = indentOf(next) > indentOf(line) && new RegExp(KEY).test(next);
    if (isDeeper) return here('yamlIndent', { line: at.line + 1, column: indentOf(next) + 1 });
  }
  if (line.trim() && !line.includes(':')) return here('yamlMissingColon');
  return here('yamlSyntax');
}

/** What looks like a space where YAML wants one, and comes along with pasted text. */
export function findInvisible(lines: readonly string[]): SyntaxProblem | undefined {
  const place = /(?<=^[ -]*|^[ -]*\w+:)[\u00A0\u200B\uFEFF]/;
  const index = lines.findIndex((line) => place.test(line));
  if (index === -1) return undefined;
  const column = (lines[index] ?? '').search(place) + 1;
  return { code: 'invisibleSign', position: { line: index + 1, column } };
}

/**
 * Signs with a meaning that no editor wants: `*bold*` names another node (and makes `toJS` throw),
 * `&x` names this one, `!x` is a type. They are told as what they look like: a wrong first sign.
 */
export function findSpecialNodes(document: Document, at: (offset: number) => Position) {
  const problems: SyntaxProblem[] = [];
  const add = (value: string, offset = 0) => {
    problems.push({ code: 'yamlSpecialStart', position: at(offset), params: { value } });
  };
  visit(document, {
    Alias: (_, node) => {
      add('*', node.range?.[0]);
    },
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) add('&', node.range?.[0]);
    },
  });
  for (const { code, pos } of document.warnings) {
    if (code === 'TAG_RESOLVE_FAILED') add('!', pos[0]);
  }
  return problems;
}

/** A comment that cuts a text short: `title: Les #3` reads as “Les”. */
export function findCutTexts(document: Document, at: (offset: number) => Position) {
  const problems: SyntaxProblem[] = [];
  visit(document, {
    Scalar: (_, node) => {
      // A comment begins with a space in what people write; `#3` and `#AI` were meant as text.
      if (node.type !== 'PLAIN' || !/^[^\s#!-]/.test(node.comment ?? '')) return;
      const params = { value: node.source ?? '', rest: `#${node.comment ?? ''}` };
      problems.push({ code: 'textAfterHash', position: at(node.range?.[0] ?? 0), params });
    },
  });
  return problems;
}

/** The first value that opens a quote and does not close it on its own line. */
function findOpenQuote(lines: readonly string[]): Position | undefined {
  for (const [index, line] of lines.entries()) {
    const found = new RegExp(String.raw`${KEY}\s+(["'])(?!.*\1\s*$)`).exec(line);
    if (found) return { line: index + 1, column: found[0].length };
  }
  return undefined;
}

function findOpenBracket(lines: readonly string[]): Position | undefined {
  for (const [index, line] of lines.entries()) {
    const found = new RegExp(String.raw`${KEY}\s+([[{])(?!.*[\]}])`).exec(line);
    if (found) return { line: index + 1, column: found[0].length };
  }
  return undefined;
}

/** The first line that goes back to the left, but to where no line above it began. */
function findBadIndent(lines: readonly string[]): Position | undefined {
  const open: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue;
    const column = indentOf(line);
    const isBack = (open.at(-1) ?? 0) > column;
    while ((open.at(-1) ?? 0) > column) open.pop();
    if (isBack && (open.at(-1) ?? 0) !== column) return { line: index + 1, column: column + 1 };
    const inList = /^\s*-\s+/.exec(line);
    open.push(column, ...(inList ? [inList[0].length] : []));
  }
  return undefined;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
