import type { Issue } from '../../domain/issues.ts';
import type { MessageLanguage } from '../../site.ts';
import { fill } from '../translate.ts';
import { en } from './en.ts';
import { type IssueWords, nl } from './nl.ts';

export const ISSUE_WORDS: Readonly<Record<MessageLanguage, IssueWords>> = { nl, en };

/**
 * The sentence for one mistake: what is wrong and what to do, with a suggestion, the allowed values
 * and an example where there are any.
 */
export function formatIssue(
  { code, params }: Pick<Issue, 'code' | 'params'>,
  language: MessageLanguage,
): string {
  const words = ISSUE_WORDS[language];
  const extra = (['suggestion', 'allowed', 'example'] as const)
    .filter((key) => params[key] && !(key === 'allowed' && params['suggestion']))
    .map((key) => fill(words[key], params));
  return [fill(words[code], params), ...extra].join(' ');
}
