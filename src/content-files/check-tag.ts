import type { IssueCode, Position } from '../domain/issues.ts';
import { findSuggestion } from '../domain/suggest.ts';
import { findNamedFile } from '../domain/text-files.ts';
import { COMPONENTS, FILE_FIELDS } from '../schemas/components.ts';
import type { BodyProblem } from './mdx-cause.ts';
import { readTag, toPosition } from './tag-source.ts';
import { toSchemaProblems } from './zod-issues.ts';

/** A text with what its tags may name. */
export interface Text {
  file: string;
  body: string;
  /** Every file of `content/` and `public/`. */
  paths: ReadonlySet<string>;
}

/** https://github.com/syntax-tree/mdast-util-mdx-jsx#nodes */
export interface Tag {
  name: string;
  attributes: readonly { name?: string; value?: string | object | null }[];
  start: Position & { offset: number };
  isEmpty: boolean;
}

/** What the content security policy keeps from working, or would break the page. */
const REFUSED_TAG = /^(?:script|style|iframe|object|embed|form|base|link|meta)$/i;
const REFUSED_FIELD = /^(?:style|on\w+)$/i;

/** What is wrong with one tag of a text: its name, its fields, the files that they name. */
export function checkTag({ name, attributes, start, isEmpty }: Tag, text: Text): BodyProblem[] {
  const { fields } = readTag(text.body, start.offset);
  const problem = (code: IssueCode, params: Record<string, string>, field = '') => {
    const place = toPosition(text.body, fields.get(field) ?? start.offset);
    return { code, ...place, params };
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
    if (typeof value === 'object' && value) return [problem('expressionValue', { field }, field)];
    if (!field) return [problem('mdxScript', {})];
    return schema || !REFUSED_FIELD.test(field)
      ? []
      : [problem('refusedHtml', { value: field }, field)];
  });
  if (!schema || code.length > 0) return code;
  // A field without a value is an empty one; no value is an object any more.
  const given = attributes.map(
    ({ name: field, value }) => [field, value ?? ''] as [string, string],
  );
  const data = Object.fromEntries(given);
  const { error } = schema.safeParse(data);
  const wrong = error ? toSchemaProblems(error, data, schema) : [];
  const missing = FILE_FIELDS.filter((field) => !wrong.some(({ path }) => path[0] === field))
    .map((field) => ({ field, file: findNamedFile(text.file, data[field] ?? '') ?? '' }))
    .filter(({ file }) => file && !text.paths.has(file));
  return [
    ...wrong.map(({ code, path, params }) => problem(code, params, String(path[0]))),
    ...missing.map(({ field, file }) => problem('missingMediaFile', { file }, field)),
    ...(isEmpty ? findSilence(name, data).map((silent) => problem(silent, { tag: name })) : []),
  ];
}

/** What is missing when nothing stands between the tags of a component. */
function findSilence(name: string, data: Readonly<Record<string, string>>): IssueCode[] {
  if (name !== 'Video') return ['emptyComponent'];
  return data['file'] && !data['captions'] && !data['transcript'] ? ['videoWithoutText'] : [];
}
