import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';

const PROJECT = join(import.meta.dirname, '../..');

/** One example of the guide: what it says to write, and in which file. */
export interface Example {
  file: string;
  /** `yaml` for fields that come into the file, `md` for a whole file or for its text. */
  kind: string;
  text: string;
}

export interface Section {
  title: string;
  text: string;
  examples: readonly Example[];
}

export const SIX_STEPS = 'Een evenement toevoegen in zes stappen';

/** What the guide says to upload, by the files of the fixture that stand for it. */
const UPLOADS = [
  ['rich/content/events/inspiratiedag/stadhuis.jpg', 'content/events/buurtdag/plein.jpg'],
  ['rich/public/open-data.pdf', 'public/herstelgids.pdf'],
] as const;

/** The guide by its headings, each with the examples below it; the six steps are one section. */
export async function readGuide(): Promise<Section[]> {
  const guide = await readFile(join(PROJECT, 'content/README.md'), 'utf8');
  const sections: string[][] = [[]];
  let isInExample = false;
  for (const line of guide.split('\n')) {
    if (line.startsWith('```')) isInExample = !isInExample;
    if (!isInExample && /^###? (?!Stap)/.test(line)) sections.push([]);
    sections.at(-1)?.push(line);
  }
  return sections.map(([title = '', ...lines]) => {
    const text = lines.join('\n');
    return { title: title.replace(/^#+ /, ''), text, examples: findExamples(text) };
  });
}

/** Does what examples say in a copy of this project's content. */
export async function follow(root: string, examples: readonly Example[]): Promise<void> {
  for (const folder of ['content', 'public']) {
    await cp(join(PROJECT, folder), join(root, folder), { recursive: true });
  }
  // The guide turns a second language on itself.
  const site = join(root, 'content/site.yml');
  await writeFile(site, (await readFile(site, 'utf8')).replace('languages: [en]\n', ''));
  for (const { file, kind, text } of examples) {
    const path = join(root, file);
    await mkdir(dirname(path), { recursive: true });
    const isWhole = text.startsWith('---\n');
    const before = isWhole ? '' : await readFile(path, 'utf8');
    await writeFile(path, isWhole ? text : change(before, kind, text));
  }
  for (const [from, to] of UPLOADS) {
    await cp(join(PROJECT, 'tests/fixtures', from), join(root, to));
  }
}

function findExamples(text: string): Example[] {
  const blocks = text.matchAll(/^`((?:content|public)\/[^`]+)`:\n\n```(\w+)\n(.*?)^```$/gms);
  return [...blocks].map(([, file = '', kind = '', body = '']) => ({ file, kind, text: body }));
}

/** Fields take the place of those of the same name; a text takes the place of the text. */
function change(file: string, kind: string, text: string): string {
  const [, fields = '', body = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(file) ?? [];
  if (kind === 'md') return `---\n${fields}---\n\n${text}`;
  const document = parseDocument(fields || file);
  const added = parseDocument(text).toJS() as Record<string, unknown>;
  for (const [name, value] of Object.entries(added)) document.set(name, value);
  return fields ? `---\n${document.toString()}---\n${body}` : document.toString();
}
