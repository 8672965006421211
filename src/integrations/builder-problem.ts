import { relative } from 'node:path';
import type { Issue } from '../domain/issues.ts';

interface Located {
  message: string;
  id?: string | undefined;
  loc?: { file?: string; line?: number; column?: number } | undefined;
  errors?: readonly Located[];
}

/**
 * A mistake that only Astro finds, told as the check tells its own. Rolldown wraps what a plugin
 * threw in an error of its own, with the stack in its message.
 */
export function toBuilderIssue(problem: unknown, root: string): Issue {
  const outer = problem instanceof Error ? (problem as Located) : { message: String(problem) };
  const { message, id, loc } = outer.errors?.[0] ?? outer;
  const [first = ''] = message.replaceAll(root, '').split('\n');
  const [named] = /content\/\S+\.\w+/.exec(first) ?? [];
  const path = named ?? relative(root, loc?.file ?? id ?? root);
  return {
    code: 'builderFailed',
    severity: 'error',
    file: path && !path.startsWith('..') ? path : 'astro.config.mjs',
    line: loc?.line ?? 1,
    column: (loc?.column ?? 0) + 1,
    params: { value: first.replace(/\.$/, '') },
  };
}
