import { checkTag, type Text } from './check-tag.ts';
import { type BodyProblem, findMdxCause } from './mdx-cause.ts';
import { listNodes, type Node } from './text-nodes.ts';

/**
 * Parses a body as Astro will, so what passes here compiles there. Code in a text, and a component
 * that nobody made, only fail when the page is rendered; they are found here too.
 */
export function findBodyProblems(text: Text): BodyProblem[] {
  try {
    return listNodes(text.body, 'mdx').flatMap((node) => {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      if (isScript(node)) return [{ code: 'mdxScript', line, column, params: {} }];
      return node.type.startsWith('mdxJsx') ? checkTag(node, text) : [];
    });
  } catch (error) {
    return [findMdxCause(text.body, error instanceof Error ? error.message : String(error))];
  }
}

/** An import, an export or an expression; a comment between braces says nothing and is no code. */
function isScript({ type, value = '' }: Node): boolean {
  if (type === 'mdxjsEsm') return true;
  return /^mdx(?:Text|Flow)Expression$/.test(type) && !/^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(value);
}
