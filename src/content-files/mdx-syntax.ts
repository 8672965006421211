import { mdxToMdast } from 'satteri';
import { checkTag, type Tag, type Text } from './check-tag.ts';
import { type BodyProblem, findMdxCause } from './mdx-cause.ts';

/** The part of a node that matters here: https://github.com/syntax-tree/mdast-util-mdx */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: Tag['attributes'];
  position?: { start: Tag['start'] };
  children?: readonly Node[];
}

const START = { line: 1, column: 1, offset: 0 };

/**
 * Parses a body as Astro will: satteri is the very parser under Astro's MDX, so what
 * passes here compiles there. Code in a text, and a component that nobody made, only fail when the
 * page is rendered; they are found here too.
 */
export function findBodyProblems(text: Text): BodyProblem[] {
  try {
    return findInNode(mdxToMdast(text.body) as Node, text);
  } catch (error) {
    return [findMdxCause(text.body, error instanceof Error ? error.message : String(error))];
  }
}

function findInNode(node: Node, text: Text): BodyProblem[] {
  const start = node.position?.start ?? START;
  const { type, name, attributes = [], children = [] } = node;
  const { line, column } = start;
  if (isScript(node)) return [{ code: 'mdxScript', line, column, params: {} }];
  const isEmpty = children.length === 0;
  const own = type.startsWith('mdxJsx')
    ? checkTag({ name: name ?? '', attributes, start, isEmpty }, text)
    : [];
  return [...own, ...children.flatMap((child) => findInNode(child, text))];
}

/** An import, an export or an expression; a comment between braces says nothing and is no code. */
function isScript({ type, value = '' }: Node): boolean {
  if (type === 'mdxjsEsm') return true;
  return /^mdx(?:Text|Flow)Expression$/.test(type) && !/^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(value);
}
