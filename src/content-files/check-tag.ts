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

/** Elements that the content security policy keeps from working, or that would break the page. */
const REFUSED_TAG = /^(?:script|style|iframe|object|embed|form|base|link|meta)$/i;
const REFUSED_FIELD = /^(?:style|on\w+)$/i;

/** What is wrong with one tag of a text: its name, its fields, the files that they name. */
export function checkTag({ name, attributes, start, isEmpty }: Tag, text: Text): BodyProblem[] {
  const { fields } = readTag(text.body, start.offset);
  const problem = (code: IssueCode, params: Record<string, string> = {}, field = '') => {
    const { line, column } = toPosition(text.body, fields.get(field) ?? start.offset);
    return { code, line, column, params };
  };
  if (REFUSED_TAG.test(name)) return [problem('refusedHtml', { value: `<${name}>` })];
  const code = attributes.flatMap(({ name: field, value }) => {
    if (!field) return [problem('mdxScript')];
    return typeof value === 'object' && value ? [problem('expressionValue', { field }, field)] : [];
  });
  // HTML's own elements are written small; anything else is a component.
  if (!/^\p{Lu}/u.test(name)) {
    const refused = [...fields.keys()].filter((field) => REFUSED_FIELD.test(field));
    return [...code, ...refused.map((field) => problem('refusedHtml', { value: field }, field))];
  }
  const schema = COMPONENTS[name];
  if (!schema) {
    const allowed = Object.keys(COMPONENTS);
    const suggestion = findSuggestion(name, allowed) ?? '';
    return [problem('unknownComponent', { value: name, allowed: allowed.join(', '), suggestion })];
  }
  if (code.length > 0) return code;
  const data: Record<string, string> = Object.fromEntries(
    attributes.map(({ name: field = '', value }) => [
      field,
      typeof value === 'string' ? value : '',
    ]),
  );
  const { error } = schema.safeParse(data);
  const wrong = error ? toSchemaProblems(error, data, schema) : [];
  const ofFields = wrong.map(({ code, path, params }) => problem(code, params, String(path[0])));
  const missing = FILE_FIELDS.flatMap((field) => {
    const file = findNamedFile(text.file, data[field] ?? '');
    if (!file || text.paths.has(file) || wrong.some(({ path }) => path[0] === field)) return [];
    return [problem('missingMediaFile', { file, ...suggestFile(file, text.paths) }, field)];
  });
  const silent = isEmpty ? toSilence(name, data) : undefined;
  return [...ofFields, ...missing, ...(silent ? [problem(silent, { tag: name })] : [])];
}

/** What is missing when nothing stands between the tags of a component. */
function toSilence(name: string, data: Readonly<Record<string, string>>): IssueCode | undefined {
  if (name !== 'Video') return 'emptyComponent';
  const isHeardAlone = data['file'] && !data['captions'] && !data['transcript'];
  return isHeardAlone ? 'videoWithoutText' : undefined;
}

function suggestFile(file: string, paths: ReadonlySet<string>): { suggestion: string } {
  const folder = file.replace(/[^/]*$/, '');
  const near = [...paths].filter(
    (path) => path.startsWith(folder) && !/\.(?:mdx?|yml)$/.test(path),
  );
  return { suggestion: findSuggestion(file, near) ?? '' };
}
