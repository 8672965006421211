import type { Issue, IssueCode, Position } from '../domain/issues.ts';
import { id as idSchema } from '../schemas/scalars.ts';
import { COLLECTIONS } from './collections.ts';
import { findMdxProblem } from './mdx-syntax.ts';
import { isPlainMarkdown } from './plain-markdown.ts';
import type { ContentFile, ContentTree } from './read-content.ts';
import { toSchemaProblems } from './zod-issues.ts';

/** What is wrong inside one file; its data when nothing is. */
export type FileResult = { issues: Issue[]; data: unknown } | { issues: Issue[] };

const START: Position = { line: 1, column: 1 };

/** Checks the syntax of a file, then its data against the schema that Astro uses too. */
export function checkFile(file: ContentFile): FileResult {
  const issue: MakeIssue = (code, at, params) => toIssue(file.file, code, at, params);
  if (file.problem) return { issues: [issue(file.problem, START)] };
  if (file.errors.length > 0) {
    return {
      issues: file.errors
        .filter(isFirstOfLine)
        .map(({ error, position }) =>
          error.code === 'DUPLICATE_KEY'
            ? issue('duplicateKey', position)
            : issue('yamlSyntax', position, { reason: error.code }),
        ),
    };
  }
  const issues = [...checkNames(file, issue), ...checkBody(file, issue)];
  const { schema } = COLLECTIONS[file.collection];
  const result = schema.safeParse(file.data);
  if (result.success) return issues.length > 0 ? { issues } : { issues, data: result.data };
  const problems = toSchemaProblems(result.error, file.data, schema).map(
    ({ code, path, at, params }) => issue(code, file.locate(path, at), params),
  );
  return { issues: [...issues, ...problems] };
}

function toIssue(
  file: string,
  code: IssueCode,
  at = START,
  params: Readonly<Record<string, string>> = {},
): Issue {
  return { code, severity: 'error', file, ...at, params };
}

/** One tab makes three complaints on its line: the editor has one thing to mend there. */
function isFirstOfLine(
  { position }: { position: Position },
  index: number,
  all: readonly { position: Position }[],
): boolean {
  return all.findIndex((other) => other.position.line === position.line) === index;
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
  const problem = findMdxProblem(body);
  if (!problem) return [];
  const at = { line: problem.line + bodyLine - 1, column: problem.column };
  return [issue('mdxSyntax', at, { reason: problem.message })];
}

/** Files that nothing reads, and two files for one thing. */
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
  return [...unread, ...twins];
}
