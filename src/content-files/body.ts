import Slugger from 'github-slugger';
import type { BodyLink, Filed } from '../domain/checks/checked-content.ts';
import { toPosition } from '../domain/issues.ts';
import { isMdx, listNodes, type Node } from './text-nodes.ts';

/** Links and pictures with a space too many or a bracket too few: Markdown leaves them as text. */
const UNREAD = /!?\[[^\]]*\](?:\(|\s\((?=\.?\/))([^()<>\n]*[./][^()<>\n]*)\)?/g;

/** Reads links, pictures and headings from the text of a file; nothing from one that breaks. */
export function readBody(
  file: string,
  body: string,
  bodyLine: number,
): Pick<Filed<unknown>, 'links' | 'anchors'> {
  // Most texts have neither, and need not be parsed.
  if (!/[[#]|:\/\//.test(body)) return { links: [], anchors: [] };
  try {
    const nodes = listNodes(body, isMdx(file, body) ? 'mdx' : 'md');
    const headings = nodes.filter(({ type }) => type === 'heading');
    // As Astro makes them: https://docs.astro.build/en/guides/markdown-content/#heading-ids
    const slugger = new Slugger();
    return {
      links: nodes.flatMap((node) => toLinks(node, bodyLine - 1)),
      anchors: headings.map((heading) => slugger.slug(toText(heading))),
    };
  } catch {
    return { links: [], anchors: [] };
  }
}

function toLinks(node: Node, linesBefore: number): BodyLink[] {
  const { type, url = '', alt, value = '', position } = node;
  if (!position) return [];
  const line = position.start.line + linesBefore;
  const { column } = position.start;
  if (type === 'text')
    return [...value.matchAll(UNREAD)].map((match) => {
      const at = toPosition(value, match.index);
      const before = at.line === 1 ? column - 1 : 0;
      const place = { line: line + at.line - 1, column: before + at.column };
      return { ...place, kind: 'text', target: match[1] ?? '', label: '' };
    });
  if (!url || !['link', 'image', 'definition'].includes(type)) return [];
  const place = { line, column, target: url };
  if (type === 'image') return [{ ...place, kind: 'picture', label: alt ?? '' }];
  // The words of a reference stand where it is used.
  return [{ ...place, kind: 'link', label: type === 'link' ? toText(node) : url }];
}

function toText({ value, alt, children = [] }: Node): string {
  return value ?? alt ?? children.map(toText).join('');
}
