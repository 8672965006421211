import { type Document, type YAMLError, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { FieldPath, Position } from '../domain/issues.ts';

/** What stands in a content file: data with the place of each field, and the text below it. */
export interface ParsedFile {
  data: unknown;
  body: string;
  /** Line of the file at which the body starts, from 1. */
  bodyLine: number;
  errors: readonly { error: YAMLError; position: Position }[];
  problem: 'missingFrontMatter' | 'unclosedFrontMatter' | undefined;
  /** Where the value of a field stands; its key's place with `of: 'key'`; else what is around it. */
  locate(path: FieldPath, of?: 'key' | 'value'): Position;
}

const FENCE = /^---[ \t]*$/;

/** Reads a Markdown file: front matter between two lines of three hyphens, then text. */
export function parseMarkdownFile(text: string): ParsedFile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (!FENCE.test(lines[0] ?? '')) return { ...parseYamlFile(''), problem: 'missingFrontMatter' };
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (close === -1) return { ...parseYamlFile(''), problem: 'unclosedFrontMatter' };
  return {
    ...parseYaml(lines.slice(1, close).join('\n'), 1),
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
  };
}

/** Reads a YAML file. */
export function parseYamlFile(text: string): ParsedFile {
  return parseYaml(text, 0);
}

/**
 * Numbers and dates stay the text that the editor wrote: YAML would read `14.10` as 14.1 and a
 * postal code without its zero. Each schema makes of it what the field is.
 */
function parseYaml(text: string, linesBefore: number): ParsedFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    customTags: (tags) =>
      tags.filter((tag) => typeof tag === 'string' || !/:(?:float|int)$/.test(tag.tag)),
  });
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  return {
    data: document.errors.length > 0 ? undefined : (document.toJS() ?? {}),
    body: '',
    bodyLine: 1,
    errors: document.errors.map((error) => ({ error, position: at(error.pos[0]) })),
    problem: undefined,
    locate: (path, of = 'value') => at(findOffset(document, path, of)),
  };
}

function findOffset(document: Document, path: FieldPath, of: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parentPath = path.slice(0, length - 1);
    const parent = parentPath.length === 0 ? document.contents : document.getIn(parentPath, true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => String(key) === String(last));
      // A field that is absent is told at the key of what should hold it.
      const node =
        length === path.length && of === 'value' ? (pair?.value ?? pair?.key) : pair?.key;
      if (isNode(node) && node.range) return node.range[0];
    } else {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
  }
  return 0;
}
