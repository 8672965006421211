import { readdir, readFile } from 'node:fs/promises';
import { type Document, isMap, stringify } from 'yaml';
import { findValid } from '../../src/content-files/check-file.ts';
import type { CollectionName } from '../../src/content-files/collections.ts';
import { parseFields, parseFile } from '../../src/content-files/front-matter.ts';
import type { ContentTree } from '../../src/content-files/read-content.ts';
import { fill } from '../../src/i18n/translate.ts';

/** Answers by what they answer. */
export type Given = Readonly<Record<string, string>>;

/** By their paths below the project. */
export type Files = ReadonlyMap<string, string | Buffer>;

/** Where what folders are named after stands in an imported file, by the names of those folders. */
export type Places = Map<string, string>;

/** As Prettier writes it, and one text on one line however long it is. */
export const STYLE = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false };

/** The field that keeps what is not finished from the site. */
export const DRAFT = 'draft: true # Nog niet op de site. Haal deze regel weg als alles klaar is.';

/** A folder after the one of this name in `templates/`, with answers in the places of both. */
export async function write(
  name: string,
  folder: string,
  given: Given,
  change?: (fields: Document) => void,
): Promise<Files> {
  const templates = new URL(`templates/${name}/`, import.meta.url);
  const toValue = (_: string, flag: string) =>
    flag === 'draft' ? DRAFT : stringify(given[flag], STYLE).trimEnd();
  const files = (await readdir(templates)).map(async (file) => {
    const template = await readFile(new URL(file, templates), 'utf8');
    const text = template.replaceAll(/\$(\w+)/g, toValue);
    return [fill(`${folder}/${file}`, given), change ? edit(text, change) : text] as const;
  });
  return new Map(await Promise.all(files));
}

/** A Markdown file with other fields; its comments and the text below stay. */
export function edit(file: string, change: (fields: Document) => void): string {
  const { problem, text, body, bodyLine } = parseFile(file);
  const fields = parseFields(text.split(/\r?\n/).slice(1, bodyLine - 2));
  if (problem || !isMap(fields.contents)) return file;
  change(fields);
  return `---\n${fields.toString(STYLE)}---\n${body}`;
}

/** What stands in a file that another is made after. */
export function read<Name extends CollectionName>(tree: ContentTree, name: Name, id: string) {
  // Only this file: a site of a thousand events has eight thousand sessions to check.
  const files = tree.files.filter((file) => file.id === id);
  const data = findValid({ ...tree, files }, name).get(id);
  if (!data) throw new Error(`Bij ‘${id}’ staan fouten. Verbeter die eerst: npm run check`);
  return data;
}
