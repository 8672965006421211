import { mdxToMdast } from 'satteri';
import type { IssueCode, Position } from '../domain/issues.ts';

/** What Astro could not build from a body with components, and where in the body. */
export interface MdxProblem extends Position {
  code: IssueCode;
  params: Record<string, string>;
}

/** The part of a node that matters here: https://github.com/syntax-tree/mdast-util-mdx */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  position?: { start: Position };
  children?: readonly Node[];
}

/**
 * Parses a body as Astro will: satteri is the very parser under Astro's MDX, so what passes here
 * compiles there. Code in a text, and a component that nobody made, only fail when the page is
 * rendered; they are found here too.
 */
export function findMdxProblems(body: string): MdxProblem[] {
  try {
    return findInNode(mdxToMdast(body) as Node);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(text) ?? [];
    return [{ code: 'mdxSyntax', line: Number(line), column: Number(column), params: {} }];
  }
}

function findInNode(node: Node): MdxProblem[] {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const inside = (node.children ?? []).flatMap(findInNode);
  if (isScript(node)) return [{ code: 'mdxScript', line, column, params: {} }];
  const name = node.type.startsWith('mdxJsx') ? (node.name ?? '') : '';
  // HTML's own elements are written small; anything else is a component.
  if (!/^\p{Lu}/u.test(name)) return inside;
  return [{ code: 'unknownComponent', line, column, params: { value: name } }, ...inside];
}

/** An import, an export or an expression; a comment between braces says nothing and is no code. */
function isScript({ type, value = '' }: Node): boolean {
  if (type === 'mdxjsEsm') return true;
  return /^mdx(?:Text|Flow)Expression$/.test(type) && !/^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(value);
}
