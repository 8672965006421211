import type { FieldPath, Issue, IssueCode, Position, Severity } from '../domain/issues.ts';
import { findSuggestion } from '../domain/suggest.ts';
import { id as idSchema } from '../schemas/scalars.ts';
import { CONTENT_LANGUAGES } from '../site.ts';
import {
  type CollectionData,
  type CollectionName,
  COLLECTIONS,
  findCollection,
} from './collections.ts';
import { findBodyProblems } from './mdx-syntax.ts';
import { isPlainMarkdown } from './plain-markdown.ts';
import type { ContentFile, ContentTree } from './read-content.ts';
import { hasField, type SchemaProblem, toSchemaProblems } from './zod-issues.ts';

/** What is wrong inside one file; its data when nothing is. */
export type FileResult = { issues: Issue[]; data: unknown } | { issues: Issue[] };

const START: Position = { line: 1, column: 1 };

/** Checks the syntax of a file, then its data against the schema that Astro uses too. */
export function checkFile(file: ContentFile, assets: ReadonlySet<string>): FileResult {
  const issue: MakeIssue = (code, at, params, severity) =>
    toIssue(file.file, code, at, params, severity);
  const { problem, data, advice } = file;
  if (problem) return { issues: [issue(problem.code, problem.position, problem.params)] };
  const { schema } = COLLECTIONS[file.collection];
  const result = schema.safeParse(data);
  if (typeof data !== 'object' || data === null || Array.isArray(data) || isBare(data, result))
    return { issues: [issue('noFields', START)] };
  const hints = [
    ...advice.map(({ code, position, params }) => issue(code, position, params, 'advice')),
    ...findCurlyQuotes(data).map((path) => issue('curlyQuotes', file.locate(path), {}, 'advice')),
  ];
  const issues = [...checkNames(file, issue), ...checkBody(file, assets, issue)];
  if (result.success) {
    const all = [...issues, ...hints];
    return issues.length > 0 ? { issues: all } : { issues: all, data: result.data };
  }
  const problems = toSchemaProblems(result.error, data, schema)
    .map((found) => toFactProblem(found, file))
    .map(({ code, path, at, params }) => issue(code, file.locate(path, at), params));
  // Quotes that are part of a value make it wrong; the advice says why.
  const told = new Set(hints.map(({ line, column }) => `${line}:${column}`));
  const others = problems.filter(({ line, column }) => !told.has(`${line}:${column}`));
  return { issues: [...issues, ...others, ...hints.map(({ ...hint }) => asError(hint, problems))] };
}

/** The data of a collection by id; a file with mistakes is left out. */
export function findValid<Name extends CollectionName>({ files, assets }: ContentTree, name: Name) {
  const found = new Map<string, CollectionData<Name>>();
  for (const file of files.filter(({ collection }) => collection === name)) {
    const result = checkFile(file, assets);
    // The schema of this very collection made the data.
    if ('data' in result) found.set(file.id, result.data as CollectionData<Name>);
  }
  return found;
}

/** Without any field, that each one is missing says nothing new; a translation may be a text alone. */
function isBare(data: object, { success }: { success: boolean }): boolean {
  return !success && Object.keys(data).length === 0;
}

/** What makes a value wrong is a mistake, not an advice. */
function asError(hint: Issue, problems: readonly Issue[]): Issue {
  const isCause = problems.some(({ line, column }) => line === hint.line && column === hint.column);
  return isCause ? { ...hint, severity: 'error' } : hint;
}

/** Values between curly quotes: YAML reads only straight ones, so these come along on the page. */
function findCurlyQuotes(value: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof value === 'string') return /^[“”„‘’][^“„‘]*[“”‘’]$/.test(value.trim()) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    findCurlyQuotes(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A field that a translation may not have, but its original has: a fact in the wrong file. */
function toFactProblem(problem: SchemaProblem, { collection, file }: ContentFile): SchemaProblem {
  if (problem.code !== 'unknownKey' || !collection.endsWith('Words')) return problem;
  const original = COLLECTIONS[collection.replace('Words', 's') as CollectionName];
  const key = String(problem.path.at(-1));
  if (!hasField(original.schema, key)) return problem;
  const [, folder = '', programme = ''] = /^(.*\/)(programme\.)?/.exec(file) ?? [];
  const params = { key, file: `${folder}${programme || 'index.'}mdx` };
  return { ...problem, code: 'factInTranslation', params };
}

function toIssue(
  file: string,
  code: IssueCode,
  at = START,
  params: Issue['params'] = {},
  severity: Severity = 'error',
): Issue {
  return { code, severity, file, ...at, params };
}

type MakeIssue = (
  code: IssueCode,
  at: Position,
  params?: Issue['params'],
  severity?: Severity,
) => Issue;

/** A folder is told once, at the file that makes a thing of it. */
function checkNames({ file, names }: ContentFile, issue: MakeIssue): Issue[] {
  const value = names.at(-1);
  if (!/\/index\.mdx?$/.test(file) || idSchema.safeParse(value).success) return [];
  return [issue('invalidFolderName', START, { value: value ?? '' })];
}

/** Only a body that Astro compiles as MDX can break; plain Markdown takes any text. */
function checkBody(
  { file, body, bodyLine }: ContentFile,
  assets: ReadonlySet<string>,
  issue: MakeIssue,
): Issue[] {
  if (!file.endsWith('.mdx') || isPlainMarkdown(body)) return [];
  return findBodyProblems({ file, body, paths: assets }).map(({ code, line, column, params }) =>
    issue(code, { line: line + bodyLine - 1, column }, params),
  );
}

/** Files that nothing reads, two files for one thing, and a site or a thing without its facts. */
export function checkStrays({ files, strays, brokenPictures }: ContentTree): Issue[] {
  const unread = strays.map((file) => toIssue(file, 'unknownFile', START, guessName(file)));
  const seen = new Map<string, string>();
  const twins = files.flatMap((file): Issue[] => {
    const key = `${file.collection} ${file.id}`;
    const other = seen.get(key);
    if (other === undefined) {
      seen.set(key, file.file);
      return [];
    }
    return [toIssue(file.file, 'twoFiles', START, { other })];
  });
  const missing = files.some(({ collection }) => collection === 'site')
    ? []
    : [toIssue('content/site.yml', 'missingFile', START, { name: 'content/site.yml' })];
  const pictures = brokenPictures.map((file) => toIssue(file, 'brokenPicture'));
  return [...missing, ...findHeadless(files, strays), ...unread, ...twins, ...pictures];
}

/** Folders whose files tell more about something that no file makes. */
function findHeadless(files: readonly ContentFile[], strays: readonly string[]): Issue[] {
  const folders = Map.groupBy(files, ({ file }) => file.slice(0, file.lastIndexOf('/') + 1));
  folders.delete('content/');
  return [...folders].flatMap(([folder, inFolder]) => {
    const names = [...inFolder.map(({ file }) => file), ...strays];
    if (names.some((file) => file.toLowerCase().startsWith(`${folder}index`.toLowerCase())))
      return [];
    const name = `${folder}index.mdx`;
    return [toIssue(inFolder[0]?.file ?? name, 'missingFile', START, { name })];
  });
}

/** What a file may be called in its folder: `programme.mdx` for `Programma.mdx`, `en.md` for `es.md`. */
function guessName(file: string): Issue['params'] {
  const [, folder = '', name = ''] = /^content\/(.*\/)?([^/]*)$/.exec(file) ?? [];
  const hasPlace = (known: string) => findCollection(`${folder}${known}`);
  // A language that no site has is no typing mistake in the name of another.
  const [, twin = '', ending] = /^(programme\.)?[a-z]{2}(\.mdx?)$/.exec(name.toLowerCase()) ?? [];
  if (ending) {
    const known = CONTENT_LANGUAGES.map((each) => `${twin}${each}${ending}`).filter(hasPlace);
    const suggestion = known.find((each) => each === name.toLowerCase()) ?? '';
    return { allowed: known.join(', '), suggestion };
  }
  const names = ['index', 'programme', ...CONTENT_LANGUAGES.map((each) => `programme.${each}`)];
  const all = ['site.yml', 'ledger.yml', ...names.flatMap((each) => [`${each}.md`, `${each}.mdx`])];
  return { suggestion: findSuggestion(name, all.filter(hasPlace)) ?? '' };
}
