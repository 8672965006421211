import { readFile } from 'node:fs/promises';

/** Rows of texts as a table in Markdown; the first row is its head. */
export function toTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => {
    return `| ${cells.map((text) => text.replaceAll('|', String.raw`\|`)).join(' | ')} |\n`;
  });
  return lines.join('');
}

/**
 * The text of a file with another part in it, between `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws Error when the file lacks these marks
 */
export async function readWithPart(path: string, name: string, part: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [before] = text.split(open);
  const after = text.split(close)[1];
  if (after === undefined) throw new Error(`${path} has no ${open}${close}.`);
  return [before, open, part, close, after].join('');
}
