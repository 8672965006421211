import type { Issue } from '../../domain/issues.ts';
import { fill } from '../translate.ts';
import { nl } from './nl.ts';

/**
 * The sentence for one mistake: what is wrong and what to do, with a suggestion, the allowed values
 * and an example where there are any.
 */
export function formatIssue({ code, params }: Issue): string {
  const words = nl;
  const extra = (['suggestion', 'allowed', 'example'] as const)
    .filter((key) => params[key] && !(key === 'allowed' && params['suggestion']))
    .map((key) => fill(words[key], params));
  return [fill(words[code], params), ...extra].join(' ');
}
