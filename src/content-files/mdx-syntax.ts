import { mdxToMdast } from 'satteri';
import type { Position } from '../domain/issues.ts';

/** What a body with components breaks, and where in the body. */
export interface MdxProblem extends Position {
  message: string;
}

/**
 * Parses a body as Astro will: satteri is the very parser under Astro's MDX, so what passes here
 * compiles there. Nothing when the body is sound.
 */
export function findMdxProblem(body: string): MdxProblem | undefined {
  try {
    mdxToMdast(body);
    return undefined;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(text) ?? [];
    // The places in its text count from the body, not from the file.
    const message = text.replaceAll(/\d+:\d+: | \(\d+:\d+\)| \(mdx[\w:-]+\)/g, '');
    return { line: Number(line), column: Number(column), message };
  }
}
