import type { Position } from '../domain/issues.ts';

/** The place of an offset in a text. */
export function toPosition(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** The offset of a place in a text. */
export function toOffset(text: string, { line, column }: Position): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
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
    const match = FIELD.exec(text);
    const [whole = '', name = ''] = match ?? [];
    if (!match) break;
    fields.set(name, end + whole.search(/\S/));
    end += whole.length;
  }
  const rest = text.slice(end);
  return { fields, end: end + rest.length - rest.trimStart().length };
}
