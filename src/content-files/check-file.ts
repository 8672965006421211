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
  if (typeof data !== 'object' || Array.isArray(data))
    return { issues: [issue('noFields', START)] };
  const hints = [
    ...advice.map(({ code, position, params }) => issue(code, position, params, 'advice')),
    ...findCurlyQuotes(data).map((path) => issue('curlyQuotes', file.locate(path), {}, 'advice')),
  ];
  const issues = [...checkNames(file, issue), ...checkBody(file, assets, issue)];
  const { schema } = COLLECTIONS[file.collection];
  const result = schema.safeParse(data);
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

/** What makes a value wrong is a mistake, not an advice. */
function asError(hint: Issue, problems: readonly Issue[]): Issue {
  const isCause = problems.some(({ line, column }) => line === hint.line && column === hint.column);
  return isCause ? { ...hint, severity: 'error' } : hint;
}

/** Values between curly quotes: YAML reads only straight ones, so these come along on the page. */
function findCurlyQuotes(value: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof value === 'string') return /^[“”„‘’].*[“”‘’]$/s.test(value.trim()) ? [path] : [];
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

function checkNames(file: ContentFile, issue: MakeIssue): Issue[] {
  return file.names
    .filter((name) => !idSchema.safeParse(name).success)
    .map((name) => issue('invalidFolderName', START, { value: name }));
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

/** Files that nothing reads, two files for one thing, and a site without its facts. */
export function checkStrays({ files, strays, brokenPictures }: ContentTree): Issue[] {
  const unread = strays.map((file) =>
    toIssue(file, 'unknownFile', START, { suggestion: suggestName(file) ?? '' }),
  );
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
  return [...missing, ...unread, ...twins, ...pictures];
}

/** The name that a file most likely should have in its folder: `programme.mdx` for `Programma.mdx`. */
function suggestName(file: string): string | undefined {
  const [, folder = '', name = ''] = /^content\/(.*\/)?([^/]*)$/.exec(file) ?? [];
  const names = ['index', 'programme', ...CONTENT_LANGUAGES.map((each) => `programme.${each}`)];
  const all = ['site.yml', 'ledger.yml', ...names.flatMap((each) => [`${each}.md`, `${each}.mdx`])];
  return findSuggestion(
    name,
    all.filter((known) => findCollection(`${folder}${known}`)),
  );
}
