import { type IssueCode, toPosition } from '../domain/issues.ts';
import { findSuggestion } from '../domain/suggest.ts';
import { findNamedFile } from '../domain/text-files.ts';
import { COMPONENTS, FILE_FIELDS } from '../schemas/components.ts';
import { type BodyProblem, findMdxCause, readTag } from './mdx-cause.ts';
import { listNodes, type Node } from './text-nodes.ts';
import { toSchemaProblems } from './zod-issues.ts';

/** What the content security policy keeps from working, or would break the page. */
const REFUSED_TAG = /^(?:script|style|iframe|object|embed|form|base|link|meta)$/i;
const REFUSED_FIELD = /^(?:style|on\w+)$/i;

/**
 * Parses a body as Astro will, so what passes here compiles there. Code in a text, and a component
 * that nobody made, only fail when the page is rendered; they are found here too. Each file that it
 * names is told as missing, as only who reads them all knows which are there.
 */
export function findBodyProblems(file: string, body: string): BodyProblem[] {
  try {
    return listNodes(body, 'mdx').flatMap((node) => {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      if (isScript(node)) return [{ code: 'mdxScript', line, column, params: {} }];
      return node.type.startsWith('mdxJsx') ? checkTag(node, file, body) : [];
    });
  } catch (error) {
    return [findMdxCause(body, error instanceof Error ? error.message : String(error))];
  }
}

/** An import, an export or an expression; a comment between braces says nothing and is no code. */
function isScript({ type, value = '' }: Node): boolean {
  if (type === 'mdxjsEsm') return true;
  return /^mdx(?:Text|Flow)Expression$/.test(type) && !/^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(value);
}

/** What is wrong with one tag of a text: its name, its fields, the files that they name. */
function checkTag(node: Node, textFile: string, body: string): BodyProblem[] {
  const { attributes = [], children = [] } = node;
  const name = node.name ?? '';
  const offset = node.position?.start.offset ?? 0;
  const { fields } = readTag(body, offset);
  const problem = (code: IssueCode, params: Record<string, string>, field = '') => {
    return { code, ...toPosition(body, fields.get(field) ?? offset), params };
  };
  if (REFUSED_TAG.test(name)) return [problem('refusedHtml', { value: `<${name}>` })];
  const schema = COMPONENTS[name];
  // HTML's own elements are written small; anything else is a component.
  if (!schema && /^\p{Lu}/u.test(name)) {
    const names = Object.keys(COMPONENTS);
    const suggestion = findSuggestion(name, names) ?? '';
    return [problem('unknownComponent', { value: name, allowed: names.join(', '), suggestion })];
  }
  const code = attributes.flatMap(({ name: field = '', value }) => {
    if (typeof value === 'object' && value) return problem('expressionValue', { field }, field);
    if (!field) return problem('mdxScript', {});
    const isRefused = !schema && REFUSED_FIELD.test(field);
    return isRefused ? problem('refusedHtml', { value: field }, field) : [];
  });
  if (!schema || code.length > 0) return code;
  // A field without a value is an empty one; no value is an object any more.
  const given = attributes.map(({ name: field, value }) => [field, value ?? ''] as const);
  const data = Object.fromEntries(given) as Record<string, string>;
  const { error } = schema.safeParse(data);
  const wrong = error ? toSchemaProblems(error, data, schema) : [];
  const missing = FILE_FIELDS.flatMap((field) => {
    const file = findNamedFile(textFile, data[field] ?? '');
    const isWrong = wrong.some(({ path }) => path[0] === field);
    return file && !isWrong ? problem('missingMediaFile', { file }, field) : [];
  });
  const isSilent = name !== 'Video' || (data['file'] && !data['captions'] && !data['transcript']);
  const silence = name === 'Video' ? 'videoWithoutText' : 'emptyComponent';
  return [
    ...wrong.map(({ code, path, params }) => problem(code, params, String(path[0]))),
    ...missing,
    ...(children.length === 0 && isSilent ? [problem(silence, { tag: name })] : []),
  ];
}
