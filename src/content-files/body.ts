import Slugger from 'github-slugger';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { BodyLink } from '../domain/checks/checked-content.ts';
import { isPlainMarkdown } from './plain-markdown.ts';
import type { ContentFile } from './read-content.ts';

/** The part of a node that matters here: https://github.com/syntax-tree/mdast */
interface Node {
  type: string;
  url?: string;
  alt?: string | null;
  value?: string;
  position?: { start: { line: number; column: number } };
  children?: readonly Node[];
}

/** What a text says to the outside: where it leads, and the anchors of its headings. */
export interface BodyContents {
  links: BodyLink[];
  anchors: string[];
}

const NOTHING: BodyContents = { links: [], anchors: [] };

/** Reads links, pictures and headings from the text of a file; nothing from one that breaks. */
export function readBody({ file, body, bodyLine }: ContentFile): BodyContents {
  // Most texts have neither, and need not be parsed.
  if (!/[[#]|:\/\//.test(body)) return NOTHING;
  const isMdx = file.endsWith('.mdx') && !isPlainMarkdown(body);
  try {
    const root = (isMdx ? mdxToMdast(body) : markdownToMdast(body)) as Node;
    return { links: findLinks(root, bodyLine - 1), anchors: findAnchors(root) };
  } catch {
    return NOTHING;
  }
}

function findLinks(node: Node, linesBefore: number): BodyLink[] {
  const { type, url, alt, value = '', position, children = [] } = node;
  const inside = children.flatMap((child) => findLinks(child, linesBefore));
  if (type === 'text' && position) return findUnread(value, position.start, linesBefore);
  if (!url || !position || !['link', 'image', 'definition'].includes(type)) return inside;
  const { line, column } = position.start;
  const place = { line: line + linesBefore, column, target: url };
  if (type === 'image') return [{ ...place, kind: 'picture', label: alt ?? '' }];
  // The words of a reference stand where it is used.
  const label = type === 'link' ? toText(node) : url;
  return [{ ...place, kind: 'link', label }, ...inside];
}

/** Links and pictures with a space too many or a bracket too few: Markdown leaves them as text. */
function findUnread(
  value: string,
  start: { line: number; column: number },
  linesBefore: number,
): BodyLink[] {
  const pattern = /!?\[[^\]]*\](?:\(|\s\((?=\.?\/))([^()<>\n]*[./][^()<>\n]*)\)?/g;
  return [...value.matchAll(pattern)].map((match) => {
    const before = value.slice(0, match.index).split('\n');
    const line = start.line + before.length - 1 + linesBefore;
    const column = (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0);
    return { kind: 'text', line, column, target: match[1] ?? '', label: '' };
  });
}

/** As Astro makes them: https://docs.astro.build/en/guides/markdown-content/#heading-ids */
function findAnchors(root: Node): string[] {
  const slugger = new Slugger();
  const headings = (node: Node): Node[] =>
    node.type === 'heading' ? [node] : (node.children ?? []).flatMap(headings);
  return headings(root).map((heading) => slugger.slug(toText(heading)));
}

function toText({ value, alt, children = [] }: Node): string {
  return value ?? alt ?? children.map(toText).join('');
}
