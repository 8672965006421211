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
  const { type, url, alt, position, children = [] } = node;
  const inside = children.flatMap((child) => findLinks(child, linesBefore));
  if (!url || !position || !['link', 'image', 'definition'].includes(type)) return inside;
  const { line, column } = position.start;
  const place = { line: line + linesBefore, column, target: url };
  if (type === 'image') return [{ ...place, kind: 'picture', label: alt ?? '' }];
  // The words of a reference stand where it is used.
  const label = type === 'link' ? toText(node) : url;
  return [{ ...place, kind: 'link', label }, ...inside];
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
