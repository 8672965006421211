import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Position } from '../domain/issues.ts';
import { isPlainMarkdown } from './plain-markdown.ts';

/**
 * The part of a node that matters here: https://github.com/syntax-tree/mdast and
 * https://github.com/syntax-tree/mdast-util-mdx
 */
export interface Node {
  type: string;
  url?: string;
  alt?: string | null;
  value?: string;
  name?: string | null;
  attributes?: readonly { name?: string; value?: string | object | null }[];
  position?: { start: Position & { offset: number } };
  children?: readonly Node[];
}

/** Whether Astro compiles a text as MDX; only such a text can break. */
export function isMdx(file: string, body: string): boolean {
  return file.endsWith('.mdx') && !isPlainMarkdown(body);
}

/** Every node of a text from top to bottom, from the very parsers that are under Astro. */
export function listNodes(body: string, kind: 'md' | 'mdx'): Node[] {
  const list = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(list)];
  return list((kind === 'mdx' ? mdxToMdast(body) : markdownToMdast(body)) as Node);
}
