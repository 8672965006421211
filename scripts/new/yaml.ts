import { type Document, isMap, stringify } from 'yaml';
import { parseFields, parseMarkdownFile } from '../../src/content-files/front-matter.ts';

/** As Prettier writes it, and one text on one line however long it is. */
export const STYLE = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false };

const DRAFT_COMMENT = ' Nog niet op de site. Haal deze regel weg als alles klaar is.';
export const DRAFT = `draft: true #${DRAFT_COMMENT}`;

/** Marks what is not ready yet. */
export function setDraft(fields: Document): void {
  const draft = fields.createNode(true);
  draft.comment = DRAFT_COMMENT;
  fields.set('draft', draft);
}

/** A value as it stands behind a field. */
export function toYaml(value: string): string {
  return stringify(value, STYLE).trimEnd();
}

/** A Markdown file with other fields; its comments and the text below stay. */
export function editFields(file: string, edit: (fields: Document) => void): string {
  const { problem, text, body, bodyLine } = parseMarkdownFile(file);
  const fields = parseFields(text.split(/\r?\n/).slice(1, bodyLine - 2));
  if (problem || !isMap(fields.contents)) return file;
  edit(fields);
  return `---\n${fields.toString(STYLE)}---\n${body}`;
}
