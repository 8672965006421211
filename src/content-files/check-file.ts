import {
  ADVICE,
  type FieldProblem,
  type Found,
  type Issue,
  type Position,
  findValue,
  listTextPaths,
  toPosition,
} from '../domain/issues.ts';
import { findSuggestion } from '../domain/suggest.ts';
import { STILL_TO_TRANSLATE } from '../domain/translatable.ts';
import { COMPONENTS } from '../schemas/components.ts';
import { id as idSchema } from '../schemas/scalars.ts';
import { LANGUAGES } from '../site.ts';
import {
  type CollectionData,
  type CollectionName,
  COLLECTIONS,
  findCollection,
} from './collections.ts';
import type { ParsedFile } from './front-matter.ts';
import type { BodyProblem } from './mdx-cause.ts';
import { findBodyProblems } from './mdx-syntax.ts';
import { hideCode } from './plain-markdown.ts';
import type { ContentFile, ContentTree } from './read-content.ts';
import { isMdx } from './text-nodes.ts';
import { hasField, toSchemaProblems } from './zod-issues.ts';

/** As a comment of YAML, Markdown or MDX; `in te vullen` stands in what `npm run new` makes. */
const MARK = new RegExp(String.raw`(?:#|<!--|/\*) (${STILL_TO_TRANSLATE}|in te vullen)`);
/** A value between curly quotes: YAML reads only straight ones, so these come along on the page. */
const CURLY_QUOTES = /^[“”„‘’][^“„‘]*[“”‘’]$/;
const START: Position = { line: 1, column: 1 };

/** The text of a file and what it should hold. */
export type NamedText = ParsedFile & {
  file: string;
  collection: CollectionName;
  names: readonly string[];
};

/**
 * Checks the syntax of a text, then its data against the schema that Astro uses too. Gives the
 * data that the schema makes of it, if it can.
 */
export function checkText(text: NamedText): { issues: Issue[]; valid?: unknown } {
  const tell = (found: readonly Found[]) =>
    found.map((each) => toIssue({ ...each, file: text.file }, text));
  const { problem, data, advice } = text;
  if (problem) return { issues: tell([problem]) };
  const { schema } = COLLECTIONS[text.collection];
  const result = schema.safeParse(data);
  const isRecord = typeof data === 'object' && data !== null && !Array.isArray(data);
  // Without any field, that each one is missing says nothing new; a translation may be a text alone.
  if (!isRecord || (!result.success && Object.keys(data).length === 0))
    return { issues: tell([{ code: 'noFields', position: START }]) };
  const curly = listTextPaths(data)
    .filter((path) => CURLY_QUOTES.test(String(findValue(data, path)).trim()))
    .map((path): Found => ({ code: 'curlyQuotes', path, severity: 'advice' }));
  const hints = tell([...advice, ...curly, ...findMark(text)]);
  const issues = tell([...checkName(text), ...checkBody(text)]);
  if (result.success) return { issues: [...issues, ...hints], valid: result.data };
  const problems = tell(toSchemaProblems(result.error, data, schema));
  // Quotes that are part of a value make it wrong: the advice says why, and is one no longer.
  const others = problems.filter((each) => !hints.some((hint) => isSamePlace(each, hint)));
  const causes = hints.map((hint): Issue => {
    const isCause = problems.some((each) => isSamePlace(each, hint));
    return isCause ? { ...hint, severity: 'error' } : hint;
  });
  return { issues: [...issues, ...others, ...causes] };
}

/** The issues of files, each among all others, and the data of those in which nothing is wrong. */
export function checkFiles(tree: ContentTree) {
  const valid = new Map<ContentFile, unknown>();
  const issues = tree.files.flatMap((file) => {
    const own = file.issues
      // A file that a text names may come and go while the text stays as it is.
      .filter(
        ({ code, params }) => code !== 'missingMediaFile' || !tree.assets.has(params['file'] ?? ''),
      )
      .map((issue) => (issue.line < file.bodyLine ? toFactIssue(issue, file, tree) : issue));
    if (file.valid && own.every(({ severity }) => severity === 'advice'))
      valid.set(file, file.valid);
    return own;
  });
  return { issues, valid };
}

/** A problem with its place, in the file where it is found. */
export function toIssue(problem: FieldProblem, found?: Pick<ContentFile, 'locate'>): Issue {
  const { code, file, path = [], at, params = {} } = problem;
  const position = problem.position ?? found?.locate(path, at) ?? START;
  const severity = problem.severity ?? (ADVICE.has(code) ? 'advice' : 'error');
  return { code, severity, file, ...position, params };
}

function isSamePlace(a: Position, b: Position): boolean {
  return a.line === b.line && a.column === b.column;
}

/** The data of a collection by id; a file with mistakes is left out. */
export function findValid<Name extends CollectionName>(tree: ContentTree, name: Name) {
  const files = tree.files.filter(({ collection }) => collection === name);
  const { valid } = checkFiles({ ...tree, files });
  // The schema of this very collection made the data.
  return new Map([...valid].map(([{ id }, data]) => [id, data as CollectionData<Name>]));
}

/** The first text that nobody has written yet. */
function findMark({ text }: NamedText): Found[] {
  const mark = MARK.exec(text);
  const params = { value: mark?.[1] ?? '' };
  return mark ? [{ code: 'stillToWrite', position: toPosition(text, mark.index), params }] : [];
}

/** A field that a translation may not have, but its original has: a fact in the wrong file. */
function toFactIssue(
  issue: Issue,
  { collection, id }: Pick<ContentFile, 'collection' | 'id'>,
  { files }: ContentTree,
): Issue {
  if (issue.code !== 'unknownKey') return issue;
  const name = collection.replace('Words', 's');
  const original = files.find((each) => each.collection === name && id.startsWith(`${each.id}/`));
  const { key = '' } = issue.params;
  const isFact = original && hasField(COLLECTIONS[original.collection].schema, key);
  if (!isFact) return issue;
  return { ...issue, code: 'factInTranslation', params: { key, file: original.file } };
}

/** A folder is told once, at the file that makes a thing of it. */
function checkName({ file, names }: NamedText): Found[] {
  const value = names.at(-1) ?? '';
  if (!/\/index\.mdx?$/.test(file) || idSchema.safeParse(value).success) return [];
  return [{ code: 'invalidFolderName', position: START, params: { value } }];
}

function checkBody({ file, body, bodyLine }: NamedText): Found[] {
  const inMdx = isMdx(file, body) ? findBodyProblems(file, body) : [];
  const found = file.endsWith('.md') ? findComponents(file, body) : inMdx;
  return found.map(({ code, line, column, params }) => {
    return { code, position: { line: line + bodyLine - 1, column }, params };
  });
}

/** A component that Markdown would print as it stands. */
function findComponents(file: string, body: string): BodyProblem[] {
  const tag = new RegExp(`<(${Object.keys(COMPONENTS).join('|')})\\b`).exec(hideCode(body));
  if (!tag) return [];
  const params = { value: tag[1] ?? '', name: `${file}x` };
  return [{ code: 'componentInMarkdown', ...toPosition(body, tag.index), params }];
}

/** Files that nothing reads, two files for one thing, and a site or a thing without its facts. */
export function* checkStrays(tree: ContentTree): Iterable<FieldProblem> {
  const { files, strays, brokenPictures } = tree;
  for (const file of strays) yield { code: 'unknownFile', file, params: guessName(file) };
  for (const file of brokenPictures) yield { code: 'brokenPicture', file };
  const seen = new Map<string, string>();
  for (const { file, collection, id } of files) {
    const key = `${collection} ${id}`;
    const other = seen.get(key);
    if (other) yield { code: 'twoFiles', file, params: { other } };
    else seen.set(key, file);
  }
  const name = 'content/site.yml';
  if (!seen.has('site site')) yield { code: 'missingFile', file: name, params: { name } };
  // Folders whose files tell more about something that no file makes.
  const all = [...files.map(({ file }) => file), ...strays].map((file) => file.toLowerCase());
  const named = new Set(all.map((file) => file.replace(/\/index[^/]*$/, '/')));
  const folders = Map.groupBy(files, ({ file }) => file.slice(0, file.lastIndexOf('/') + 1));
  folders.delete('content/');
  for (const [folder, own] of folders) {
    const [first] = own;
    if (!first || named.has(folder.toLowerCase())) continue;
    const isLeft = first.collection === 'ledgers' && own.length === 1;
    const params = { name: `${folder}index.md` };
    yield { code: isLeft ? 'ledgerLeft' : 'missingFile', file: first.file, params };
  }
}

/** What a file may be called in its folder: `programme.mdx` for `Programma.mdx`, `en.md` for `es.md`. */
function guessName(file: string): Issue['params'] {
  const [, folder = '', name = ''] = /^content\/(.*\/)?([^/]*)$/.exec(file) ?? [];
  const hasPlace = (known: string) => findCollection(`${folder}${known}`);
  // A language that no site has is no typing mistake in the name of another.
  const [, twin = '', ending] = /^(programme\.)?[a-z]{2}(\.mdx?)$/.exec(name.toLowerCase()) ?? [];
  if (ending) {
    const known = LANGUAGES.map((each) => `${twin}${each}${ending}`).filter(hasPlace);
    const suggestion = known.find((each) => each === name.toLowerCase()) ?? '';
    return { allowed: known.join(', '), suggestion };
  }
  const names = ['index', 'programme', ...LANGUAGES.map((each) => `programme.${each}`)];
  const all = ['site.yml', 'ledger.yml', ...names.flatMap((each) => [`${each}.md`, `${each}.mdx`])];
  return { suggestion: findSuggestion(name, all.filter(hasPlace)) ?? '' };
}
