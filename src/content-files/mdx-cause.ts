import { type Issue, type IssueCode, type Position, toPosition } from '../domain/issues.ts';
import { findSuggestion } from '../domain/suggest.ts';

/** What is wrong in a body, and where in the body. */
export type BodyProblem = Omit<Issue, 'file' | 'severity'>;

/**
 * Why satteri cannot parse a body. Its message says what it missed, which is often not what the
 * editor wrote: an arrow, an e-mail address, a tag that is never closed.
 */
export function findMdxCause(body: string, message: string): BodyProblem {
  const at = readPosition(/(\d+):(\d+)/, message);
  const before = body.split('\n').slice(0, at.line - 1);
  const offset = before.reduce((sum, each) => sum + each.length + 1, 0) + at.column - 1;
  const problem = (code: IssueCode, params = {}, place = at) => ({ code, ...place, params });
  const [, closed] = /^\S+ Unexpected closing tag `<\/(.*?)>`/.exec(message) ?? [];
  const [, opened] = /closing tag for `<(.+?)>`/.exec(message) ?? [];
  if (closed && !(opened && body.slice(0, offset).includes(`<${closed}`))) {
    const suggestion = findSuggestion(closed, opened ? [opened] : []) ?? '';
    return problem('mdxClosingTag', { tag: closed, suggestion });
  }
  if (opened) {
    return problem('mdxUnclosedTag', { tag: opened }, readPosition(/\((\d+):(\d+)\)/, message));
  }
  if (/in expression|parse expression/.test(message)) {
    return problem('mdxBrace', {}, toPosition(body, body.lastIndexOf('{', offset)));
  }
  const rest = body.slice(offset);
  if (rest.startsWith('<!--')) return problem('mdxComment');
  const [, tag] = /^<(\p{Lu}[\w.]*|[a-z][\w-]*(?=\s[^<>]*=))/u.exec(rest) ?? [];
  if (tag) return problem('mdxAttribute', { tag }, toPosition(body, readTag(body, offset).end));
  return problem(rest.startsWith('<') ? 'mdxLessThan' : 'mdxSyntax');
}

function readPosition(pattern: RegExp, message: string): Position {
  const [, line = '1', column = '1'] = pattern.exec(message) ?? [];
  return { line: Number(line), column: Number(column) };
}

const FIELD = /\s+([\w:-]+)(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?(?=[\s/>])/y;

/**
 * The fields of the tag at an offset, each with its own offset, as the parser gives none; and
 * where the tag stops making sense.
 */
export function readTag(text: string, offset: number) {
  const fields = new Map<string, number>();
  let end = offset + (/^<[\w.-]*/.exec(text.slice(offset))?.[0].length ?? 0);
  for (;;) {
    FIELD.lastIndex = end;
    const [whole = '', name = ''] = FIELD.exec(text) ?? [];
    if (!whole) return { fields, end: end + text.slice(end).search(/\S|$/) };
    fields.set(name, end + whole.search(/\S/));
    end += whole.length;
  }
}
