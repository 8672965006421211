import { Document } from 'yaml';
import type { ContentTree } from '../../src/content-files/read-content.ts';
import * as words from '../../src/domain/translatable.ts';
import { toWrittenLanguage } from '../../src/domain/written-language.ts';
import { type Files, type Given, read, STYLE } from './files.ts';

/**
 * The files of a translation that are not there yet. Each word stands in its place in the language
 * of the original, with a mark beside it: the page shows what it would show without the file, no
 * name of a field can go wrong, and what is left to do can be searched.
 */
export function translateEvent({ event = '', language = '' }: Given, tree: ContentTree): Files {
  const toStem = (file: string) => file.replace(/\.mdx?$/, '');
  const present = new Set(tree.files.map(({ file }) => toStem(file)));
  const files = new Map<string, string>();
  const { language: own } = read(tree, 'site', 'site');
  for (const { file, collection, id, body, data } of tree.files) {
    const target = file
      .replace(/index(?=\.mdx?$)/, language)
      .replace(/programme(?=\.mdx?$)/, `programme.${language}`);
    // A file that is no original keeps its name here.
    if (!file.startsWith(`content/events/${event}/`) || present.has(toStem(target))) continue;
    // Who speaks in this language may be announced in it already.
    if (toWrittenLanguage(Object(data) as object, own) === language) continue;
    const document = new Document({});
    document.commentBefore = ' Vertaal ook de tekst onderaan. Datums en uren horen hier niet.';
    const list =
      collection === 'events'
        ? words.listEventWords(read(tree, collection, id))
        : collection === 'programmes'
          ? words.listProgrammeWords(read(tree, collection, id))
          : words.listPageWords(read(tree, 'sessions', id));
    for (const { path, text } of list) {
      const node = document.createNode(text);
      node.comment = ` ${words.STILL_TO_TRANSLATE}`;
      document.setIn(path, node);
    }
    if (list.length > 0 || body.trim())
      files.set(target, `---\n${document.toString(STYLE)}---\n${body}`);
  }
  if (files.size === 0) throw new Error(`‘${event}’ heeft al alles in deze taal: ${language}.`);
  return files;
}
