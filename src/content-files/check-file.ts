import type { YAMLError } from 'yaml';
import type { Issue, IssueCode, Position } from '../domain/issues.ts';
import { id as idSchema } from '../schemas/scalars.ts';
import { type CollectionName, COLLECTIONS } from './collections.ts';
import { findMdxProblems } from './mdx-syntax.ts';
import { isPlainMarkdown } from './plain-markdown.ts';
import type { ContentFile, ContentTree } from './read-content.ts';
import { hasField, type SchemaProblem, toSchemaProblems } from './zod-issues.ts';

/** What is wrong inside one file; its data when nothing is. */
export type FileResult = { issues: Issue[]; data: unknown } | { issues: Issue[] };

const START: Position = { line: 1, column: 1 };

/** Checks the syntax of a file, then its data against the schema that Astro uses too. */
export function checkFile(file: ContentFile): FileResult {
  const issue: MakeIssue = (code, at, params) => toIssue(file.file, code, at, params);
  if (file.problem) return { issues: [issue(file.problem, START)] };
  // One tab or quote makes the parser stumble over all that follows; the first place is the cause.
  const [broken] = file.errors;
  if (broken) return { issues: [issue(toYamlCode(broken.error.code), broken.position)] };
  const issues = [...checkNames(file, issue), ...checkBody(file, issue)];
  const { schema } = COLLECTIONS[file.collection];
  const result = schema.safeParse(file.data);
  if (result.success) return issues.length > 0 ? { issues } : { issues, data: result.data };
  const problems = toSchemaProblems(result.error, file.data, schema)
    .map((problem) => toFactProblem(problem, file))
    .map(({ code, path, at, params }) => issue(code, file.locate(path, at), params));
  return { issues: [...issues, ...problems] };
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

/** The mistakes that editors make most have their own sentence; the others share one. */
function toYamlCode(code: YAMLError['code']): IssueCode {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'duplicateKey';
    case 'TAB_AS_INDENT':
      return 'yamlTab';
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'yamlIndent';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'yamlColon';
    default:
      return 'yamlSyntax';
  }
}

function toIssue(
  file: string,
  code: IssueCode,
  at = START,
  params: Readonly<Record<string, string>> = {},
): Issue {
  return { code, severity: 'error', file, ...at, params };
}

type MakeIssue = (code: IssueCode, at: Position, params?: Record<string, string>) => Issue;

function checkNames(file: ContentFile, issue: MakeIssue): Issue[] {
  return file.names
    .filter((name) => !idSchema.safeParse(name).success)
    .map((name) => issue('invalidFolderName', START, { value: name }));
}

/** Only a body that Astro compiles as MDX can break; plain Markdown takes any text. */
function checkBody({ file, body, bodyLine }: ContentFile, issue: MakeIssue): Issue[] {
  if (!file.endsWith('.mdx') || isPlainMarkdown(body)) return [];
  return findMdxProblems(body).map(({ code, line, column, params }) =>
    issue(code, { line: line + bodyLine - 1, column }, params),
  );
}

/** Files that nothing reads, two files for one thing, and a site without its facts. */
export function checkStrays({ files, strays }: ContentTree): Issue[] {
  const unread = strays.map((file) => toIssue(file, 'unknownFile'));
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
  return [...missing, ...unread, ...twins];
}
