import { Document } from 'yaml';
import { z } from 'zod';
import { findValid } from '../../src/content-files/check-file.ts';
import type { CollectionName } from '../../src/content-files/collections.ts';
import type { ContentFile, ContentTree } from '../../src/content-files/read-content.ts';
import {
  listEventWords,
  listPageWords,
  listProgrammeWords,
  type Translatable,
} from '../../src/domain/translatable.ts';
import { CONTENT_LANGUAGES } from '../../src/site.ts';
import type { Made, Workshop } from './ask.ts';
import { askEvent } from './names.ts';
import { STYLE } from './yaml.ts';

const MARK = 'te vertalen';
const HEADER = ` Vertaal elke tekst waar ‘${MARK}’ achter staat en haal dat dan weg; vertaal ook wat onder de velden
 staat. Datums en uren horen hier niet: die blijven die van het origineel.`;

/**
 * Makes the files of a translation that are not there yet. Each word stands in its place in the
 * language of the original, with a mark beside it: the page shows what it would show without the
 * file, no name of a field can go wrong, and what is left to do can be searched.
 */
export async function makeTranslation({ tree, ask }: Workshop): Promise<Made> {
  const event = await askEvent(ask, tree);
  const site = findValid(tree, 'site').get('site');
  const languages = CONTENT_LANGUAGES.filter((each) => each !== site?.language);
  const schema = z.enum(languages).describe(`De taal van de vertaling: ${languages.join(', ')}.`);
  const language = await ask({ flag: 'language', schema });
  const present = new Set(tree.files.map(({ file }) => withoutEnding(file)));
  const created = new Map<string, string>();
  for (const original of tree.files) {
    const words = original.id.split('/')[0] === event ? wordsOf(tree, original) : undefined;
    const target = original.file
      .replace(/index(\.mdx?)$/, `${language}$1`)
      .replace(/programme(\.mdx?)$/, `programme.${language}$1`);
    if (
      words &&
      (words.length > 0 || original.body.trim()) &&
      !present.has(withoutEnding(target))
    ) {
      created.set(target, toTranslation(words, original.body));
    }
  }
  if (created.size === 0) throw new Error(`‘${event}’ heeft al alles in deze taal: ${language}.`);
  const setting = `Zet ‘${language}’ bij languages in content/site.yml als de site die taal nog niet toont.`;
  return { created, next: [`Zoek in deze bestanden naar ‘${MARK}’ en vertaal.`, setting] };
}

/** The words of an original; nothing for a file that is none. */
function wordsOf(tree: ContentTree, { collection, id, file }: ContentFile) {
  const read = <Name extends CollectionName>(name: Name) => {
    const data = findValid(tree, name).get(id);
    if (!data) throw new Error(`In ${file} staan fouten. Verbeter die eerst: npm run check`);
    return data;
  };
  if (collection === 'events') return listEventWords(read(collection));
  if (collection === 'programmes') return listProgrammeWords(read(collection));
  return collection === 'sessions' ? listPageWords(read(collection)) : undefined;
}

function toTranslation(words: readonly Translatable[], body: string): string {
  const document = new Document({});
  for (const { path, text } of words) {
    const node = document.createNode(text);
    node.comment = ` ${MARK}`;
    document.setIn(path, node);
  }
  document.commentBefore = HEADER;
  return `---\n${document.toString(STYLE)}---\n${body}`;
}

function withoutEnding(file: string): string {
  return file.replace(/\.mdx?$/, '');
}
