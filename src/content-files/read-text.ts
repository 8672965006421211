import { readBody } from './body.ts';
import { checkText } from './check-file.ts';
import type { findCollection } from './collections.ts';
import { type ParsedFile, parseMarkdownFile, parseYamlFile } from './front-matter.ts';
import type { Memory } from './memory.ts';

/** What a path says of a file: its collection, and the names in it. */
type Place = NonNullable<ReturnType<typeof findCollection>>;

/** What is remembered of a text: all that it says by itself, and what is wrong with that. */
export type Reading = ReturnType<typeof readAnew>;

/**
 * Reads the text of a content file; the place of a field is looked up when somebody asks for it.
 *
 * @param file path below the project, as links and files in the text are named from there
 */
export function readText(file: string, source: string, place: Place, memory?: Memory<Reading>) {
  let parsed: ParsedFile | undefined;
  const parse = () => (parsed ??= parseFile(file, source));
  const read = () => readAnew(file, parse(), place);
  const reading = memory ? memory.recall(file, source, read) : read();
  const locate: ParsedFile['locate'] = (path, of) => parse().locate(path, of);
  const { name: collection, id, names } = place;
  const { text, body } = splitText(source, reading.bodyLine);
  return { ...reading, text, body, file, collection, id, names, locate };
}

function parseFile(file: string, source: string): ParsedFile {
  return file.endsWith('.yml') ? parseYamlFile(source) : parseMarkdownFile(source);
}

function readAnew(file: string, parsed: ParsedFile, { name: collection, names }: Place) {
  const { data, body, bodyLine } = parsed;
  const checked = checkText({ ...parsed, file, collection, names });
  return { data, bodyLine, ...checked, ...readBody(file, body, bodyLine) };
}

/** The text without the mark that may begin it, and what stands below its fields. */
function splitText(source: string, bodyLine: number) {
  const text = source.replace(/^\uFEFF/, '');
  if (bodyLine === 1) return { text, body: '' };
  const lines = text.split(/\r?\n/).slice(bodyLine - 1);
  return { text, body: lines.join('\n') };
}
