import { type Document, type YAMLError, visit } from 'yaml';
import { type Found, type IssueCode, type Position, toPosition } from '../domain/issues.ts';

/** What is wrong with the way that fields are written, before any schema sees them. */
export type SyntaxProblem = Found & { position: Position };

const KEY = String.raw`^\s*(?:-\s+)?[\w-]+:`;
const IS_FIELD = new RegExp(KEY);
/** A value that opens a quote or a bracket and does not close it on its own line. */
const OPEN_QUOTE = new RegExp(String.raw`${KEY}\s+(["'])(?!.*\1\s*$)`);
const OPEN_BRACKET = new RegExp(String.raw`${KEY}\s+([[{])(?!.*[\]}])`);
/** An item without the name of a field, or a field with a value; then a field further to the right. */
const BELOW_VALUE =
  /^( *)(?:- +(?![\w-]+:)(?<item>[^\s#|>].*?)|[\w-]+: +[^\s#|>].*?)(?: +#.*)?\n(?: *(?:#.*)?\n)*\1 +(?=[\w-]+:)/gm;

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
  const line = lines[at.line - 1] ?? '';
  const above = lines.slice(0, at.line);
  const here = (found: IssueCode, position = at): SyntaxProblem => ({ code: found, position });
  if (code === 'DUPLICATE_KEY') return here('duplicateKey');
  if (code === 'BAD_DQ_ESCAPE') return here('yamlBackslash');
  const tab = findFirst(above, /^ *\t/);
  if (tab) return here('yamlTab', { ...tab, column: 1 });
  const value = /:\s+(?=\S)/.exec(line);
  const start = value && { line: at.line, column: value.index + value[0].length + 1 };
  const first = (start && line[start.column - 1]) ?? '';
  if (start && /[“”„‘’]/.test(first)) return here('curlyQuotes', start);
  if (message.startsWith('Missing closing')) {
    const quote = findFirst(lines, OPEN_QUOTE) ?? at;
    const next = lines[quote.line] ?? '';
    // A text in quotes may go on below, but further to the right than its field.
    return next.trim() && !IS_FIELD.test(next)
      ? here('yamlMissingColon', { line: quote.line + 1, column: 1 })
      : here('yamlQuote', quote);
  }
  if (start && /['"]/.test(first)) return here('yamlTextAfterQuote', start);
  const bracket = findFirst(lines, OPEN_BRACKET);
  if (bracket) return here('yamlBracket', bracket);
  if (start && /:\s+(?:[@`%*&!|>]|[-?]\s|[[{].*[^\s\]}]\s*$)/.test(line))
    return { ...here('yamlSpecialStart', start), params: { value: first } };
  const tight = new RegExp(String.raw`${KEY}[^\s/:]`).exec(line);
  const missing =
    findFirst(above, /^ *-\w(?=\w*:\s)/) ?? (tight && { ...at, column: tight[0].length });
  if (missing) return here('yamlMissingSpace', missing);
  const indent = findBadIndent(lines.slice(0, at.line + 1));
  const below = indent ? undefined : findBelowValue(lines.slice(0, at.line + 2), at.line);
  if (below) return below;
  if (indent ?? code === 'BAD_INDENT') return here('yamlIndent', indent);
  if (code.endsWith('IMPLICIT_KEY') && /:\s.*:\s/.test(line)) return here('yamlColon');
  return here(line.trim() && !line.includes(':') ? 'yamlMissingColon' : 'yamlSyntax');
}

/** Where the first match in any line ends. */
export function findFirst(lines: readonly string[], pattern: RegExp): Position | undefined {
  const index = lines.findIndex((line) => pattern.test(line));
  const match = pattern.exec(lines[index] ?? '');
  return match ? { line: index + 1, column: match.index + match[0].length } : undefined;
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
    Alias: (_, node) => add('*', node.range?.[0]),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) add('&', node.range?.[0]);
    },
  });
  for (const { code, pos } of document.warnings)
    if (code === 'TAG_RESOLVE_FAILED') add('!', pos[0]);
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

/** A field, from a line on, further to the right than a line above that has its value already. */
function findBelowValue(lines: readonly string[], from: number): SyntaxProblem | undefined {
  // Behind the hyphen of an item, its fields begin.
  const text = lines.join('\n').replaceAll(/^( *)-(?= [\w-]+:)/gm, '$1 ');
  for (const { 0: whole, index, groups } of text.matchAll(BELOW_VALUE)) {
    const position = toPosition(text, index + whole.length);
    if (position.line < from) continue;
    const value = groups?.['item'];
    if (!value) return { code: 'yamlBelowValue', position };
    const [, list] = /[^]*^ *(\w+): *$/m.exec(text.slice(0, index)) ?? [];
    const field = list === 'services' ? 'kind' : 'id';
    return { code: 'yamlNoName', position, params: { field, value } };
  }
  return undefined;
}

/** The first line that goes back to the left, but to where no line above it began. */
function findBadIndent(lines: readonly string[]): Position | undefined {
  const open: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue;
    const column = line.search(/\S/);
    const isBack = (open.at(-1) ?? 0) > column;
    while ((open.at(-1) ?? 0) > column) open.pop();
    if (isBack && (open.at(-1) ?? 0) !== column) return { line: index + 1, column: column + 1 };
    const inList = /^\s*-\s+/.exec(line);
    open.push(column, ...(inList ? [inList[0].length] : []));
  }
  return undefined;
}
