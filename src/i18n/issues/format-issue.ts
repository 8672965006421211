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
  { code, params: given }: Pick<Issue, 'code' | 'params'>,
  language: MessageLanguage,
): string {
  const words = ISSUE_WORDS[language];
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const lang = given['lang'];
  const params: Issue['params'] = lang ? { ...given, language: names.of(lang) ?? lang } : given;
  const extra = (['suggestion', 'allowed', 'example'] as const)
    .filter((key) => params[key] && !(key === 'allowed' && params['suggestion']))
    .map((key) => fill(words[key], params));
  const told = [fill(words[code], params), ...extra].join(' ');
  // What is quoted may end its own sentence.
  return told.replaceAll(/(?<=[.?!…][’”])\./g, '');
}
