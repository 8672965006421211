import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { FieldPath, IssueCode, Position } from '../domain/issues.ts';
import {
  explainYamlError,
  findCutTexts,
  findFirst,
  findSpecialNodes,
  type SyntaxProblem,
} from './yaml-problem.ts';

/** What stands in a content file: data with the place of each field, and the text below it. */
export type ParsedFile = ReturnType<typeof parseYaml>;

const FENCE = /^---[ \t]*$/;
const START: Position = { line: 1, column: 1 };

/** What no field or text can be read from with certainty. */
const DAMAGE = [
  // What git leaves in a file that two people changed; `=======` alone underlines a heading too.
  ['mergeConflict', /^(?:<(?=<{6} )|>(?=>{6} ))/],
  // What a decoder puts where the bytes are no UTF-8: https://encoding.spec.whatwg.org/#utf-8-decoder
  ['notUtf8', /\uFFFD/],
] as const;

/**
 * Reads a Markdown file, with its front matter between two lines of three hyphens and then a text;
 * or a YAML file, which is all front matter.
 */
export function parseFile(source: string, isYaml = false): ParsedFile {
  const text = source.replace(/^\uFEFF/, '');
  const lines = text.split(/\r?\n/);
  const unread = (code: IssueCode, position = START): ParsedFile => {
    return { ...parseYaml(text, [], 0), problem: { code, position } };
  };
  for (const [code, pattern] of DAMAGE) {
    const position = findFirst(lines, pattern);
    if (position) return unread(code, position);
  }
  if (isYaml) return parseYaml(text, lines, 0);
  if (!FENCE.test(lines[0] ?? '')) return unread('missingFrontMatter');
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (close === -1) {
    // The fields most likely end at the first line of hyphens, however many, or empty line.
    const end = lines.findIndex((line, index) => index > 1 && /^[\s–—-]*$/.test(line));
    const line = end === -1 ? lines.length : end + 1;
    return unread('unclosedFrontMatter', { line, column: 1 });
  }
  const body = lines.slice(close + 1).join('\n');
  return { ...parseYaml(text, lines.slice(1, close), 1), body, bodyLine: close + 2 };
}

/**
 * Numbers and dates stay the text that the editor wrote: YAML would read `14.10` as 14.1 and a
 * postal code without its zero. Each schema makes of it what the field is.
 */
export function parseFields(lines: readonly string[], lineCounter = new LineCounter()) {
  return parseDocument(lines.join('\n'), {
    lineCounter,
    prettyErrors: false,
    logLevel: 'silent',
    customTags: (tags) =>
      tags.filter((tag) => typeof tag === 'string' || !/:(?:float|int)$/.test(tag.tag)),
  });
}

function parseYaml(text: string, lines: readonly string[], linesBefore: number) {
  const lineCounter = new LineCounter();
  const document = parseFields(lines, lineCounter);
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const inFile = ({ line, column }: Position) => ({ line: line + linesBefore, column });
  const told = (found: SyntaxProblem) => ({ ...found, position: inFile(found.position) });
  // What looks like a space where YAML wants one, and comes along with pasted text.
  const invisible = findFirst(lines, /(?<=^[ -]*|^[ -]*\w+:)[\u00A0\u200B\uFEFF]/);
  // One tab or quote makes the parser stumble over all that follows; the first place is the cause.
  const [error] = document.errors;
  const problem: SyntaxProblem | undefined = invisible
    ? { code: 'invisibleSign', position: invisible }
    : error
      ? explainYamlError(error, at(error.pos[0]), lines)
      : findSpecialNodes(document, at)[0];
  return {
    /** The whole file, for what is looked for line by line. */
    text,
    data: problem ? undefined : ((document.toJS() ?? {}) as unknown),
    body: '',
    /** Line of the file at which the body starts, from 1. */
    bodyLine: 1,
    /** Why there is no data, if there is none. */
    problem: problem && told(problem),
    /** What reads otherwise than it looks. */
    advice: findCutTexts(document, at).map(told),
    /** Where the value of a field stands, or its key; else what is around it. */
    locate: (path: FieldPath, of: 'key' | 'value' = 'value') =>
      inFile(at(findOffset(document, path, of))),
  };
}

function findOffset(document: Document, path: FieldPath, of: 'key' | 'value'): number {
  if (path.length === 0) return 0;
  const above = path.slice(0, -1);
  const parent = above.length > 0 ? document.getIn(above, true) : document.contents;
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => String(key) === String(path.at(-1)))
    : { key: document.getIn(path, true), value: undefined };
  const node = of === 'value' ? (pair?.value ?? pair?.key) : pair?.key;
  // A field that is absent is told at the key of what should hold it.
  return isNode(node) && node.range ? node.range[0] : findOffset(document, above, 'key');
}
