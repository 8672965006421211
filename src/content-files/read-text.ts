import { readBody } from './body.ts';
import { checkText, type NamedText } from './check-file.ts';
import { findCollection } from './collections.ts';
import { type ParsedFile, parseFile } from './front-matter.ts';
import type { Memory } from './memory.ts';

/** What is remembered of a text: all that it says by itself, and what is wrong with that. */
export type Reading = ReturnType<typeof readAnew>;

/**
 * Reads the text of a content file, if it fits a collection; the place of a field is looked up when
 * somebody asks for it.
 *
 * @param file path below the project, as links and files in the text are named from there
 */
export function readText(file: string, source: string, memory?: Memory<Reading>) {
  const place = findCollection(file.slice('content/'.length));
  if (!place) return undefined;
  const { name: collection, id, names } = place;
  let parsed: ParsedFile | undefined;
  const parse = () => (parsed ??= parseFile(source, file.endsWith('.yml')));
  const read = () => readAnew({ ...parse(), file, collection, names });
  const reading = memory ? memory.recall(file, source, read) : read();
  const locate: ParsedFile['locate'] = (path, of) => parse().locate(path, of);
  // What is remembered has no text.
  const text = source.replace(/^\uFEFF/, '');
  const below = text.split(/\r?\n/).slice(reading.bodyLine - 1);
  const body = reading.bodyLine === 1 ? '' : below.join('\n');
  return { ...reading, text, body, file, collection, id, names, locate };
}

function readAnew(text: NamedText) {
  const { data, file, body, bodyLine } = text;
  return { data, bodyLine, ...checkText(text), ...readBody(file, body, bodyLine) };
}
