import type { PageNode } from './page-tree.ts';

/** The same in each page, or the name of a field that holds it. */
type Value = { constant: string | undefined } | { field: string };

/** What a part of pages of one type has in common. */
export interface Template {
  key: string;
  tag: string;
  attributes: { name: string; isOptional: boolean; value: Value }[];
  text: Value;
  /** Markdown stands in it, which the generator renders. */
  isText: boolean;
  parts: Part[];
}

/** What stands in an element, in order: a part once; if there; or any of some parts, in a loop. */
export type Part =
  | { kind: 'once'; template: Template }
  | { kind: 'maybe'; field: string; template: Template }
  | { kind: 'loop'; field: string; templates: Template[] };

/** The values of a page, by field; those of a loop are lists, and `k` says which part is meant. */
export interface Fields {
  [field: string]: string | true | Fields | Fields[];
}

/** Whether an element holds text that was rendered from Markdown. */
export type IsText = (node: PageNode) => boolean;

/** Finds what pages of one type have in common; what differs becomes a field, loop or condition. */
export function learnTemplate(pages: readonly PageNode[], isText: IsText): Template {
  let fields = 0;
  // In lower case, as Hugo makes the names of fields.
  const name = (hint: string) => `${hint.toLowerCase().replace(/[^a-z]/g, '')}${(fields += 1)}`;

  const toValue = (hint: string, values: readonly (string | undefined)[]): Value =>
    values.every((value) => value === values[0]) ? { constant: values[0] } : { field: name(hint) };

  function learn(nodes: readonly PageNode[]): Template {
    const [first] = nodes;
    if (!first) throw new Error('There is nothing to learn from.');
    const names = new Set(nodes.flatMap(({ attributes }) => [...attributes.keys()]));
    const attributes = [...names].map((each) => {
      const having = nodes.filter((node) => node.attributes.has(each));
      const isOptional = having.length < nodes.length;
      const values = having.map((node) => node.attributes.get(each));
      const value = toValue(each, values);
      // A condition needs something to ask for.
      if (isOptional && 'constant' in value)
        return { name: each, isOptional, value: { field: name(each) } };
      return { name: each, isOptional, value };
    });
    const holdsText = nodes.some(isText);
    return {
      key: first.key,
      tag: first.tag,
      attributes,
      text: toValue(
        first.tag,
        nodes.map(({ text }) => text),
      ),
      isText: holdsText,
      parts: holdsText ? [] : learnParts(nodes.map(({ children }) => children)),
    };
  }

  function learnParts(lists: readonly (readonly PageNode[])[]): Part[] {
    const [first = []] = lists;
    const isSame = lists.every(
      (list) => list.length === first.length && list.every(({ key }, at) => key === first[at]?.key),
    );
    if (isSame) {
      return first.map((_, at) => {
        return { kind: 'once', template: learn(lists.flatMap((list) => list[at] ?? [])) };
      });
    }
    const order = findOrder(
      lists.map((list) => toRuns(list).map(([{ key } = { key: '' }]) => key)),
    );
    if (!order) {
      const groups = Map.groupBy(lists.flat(), ({ key }) => key);
      return [{ kind: 'loop', field: name('each'), templates: [...groups.values()].map(learn) }];
    }
    return order.map((key): Part => {
      const found = lists.map((list) => list.filter((node) => node.key === key));
      const template = learn(found.flat());
      if (found.every(({ length }) => length === 1)) return { kind: 'once', template };
      if (found.every(({ length }) => length <= 1))
        return { kind: 'maybe', field: name('has'), template };
      return { kind: 'loop', field: name('each'), templates: [template] };
    });
  }
  return learn(pages);
}

/** Neighbours of one kind. */
function toRuns(list: readonly PageNode[]): PageNode[][] {
  const runs: PageNode[][] = [];
  for (const node of list) {
    const run = runs.at(-1);
    if (run?.[0]?.key === node.key) run.push(node);
    else runs.push([node]);
  }
  return runs;
}

/** One order that fits all, if each key stands in one place. */
function findOrder(lists: readonly (readonly string[])[]): string[] | undefined {
  if (lists.some((list) => new Set(list).size < list.length)) return undefined;
  let rest = [...new Map(lists.map((list) => [list.join('\n'), list])).values()];
  const order: string[] = [];
  while ((rest = rest.filter(({ length }) => length > 0)).length > 0) {
    const next = rest
      .flatMap(([key]) => key ?? [])
      .find((key) => rest.every((list) => list.indexOf(key) <= 0));
    if (next === undefined) return undefined;
    order.push(next);
    rest = rest.map((list) => (list[0] === next ? list.slice(1) : list));
  }
  return order;
}

/** A page that is not like those from which its template was learned. */
export class UnlikeTemplate extends Error {}

/**
 * Reads the values of a page.
 *
 * @throws UnlikeTemplate when the template would not give this page.
 */
export function readFields(template: Template, node: PageNode, fields: Fields = {}): Fields {
  const store = (value: Value, found: string | undefined) => {
    if ('field' in value) fields[value.field] = decode(found ?? '');
    else if (value.constant !== found) throw new UnlikeTemplate(found);
  };
  const known = new Set(template.attributes.map(({ name }) => name));
  for (const name of node.attributes.keys()) if (!known.has(name)) throw new UnlikeTemplate(name);
  for (const { name, isOptional, value } of template.attributes) {
    if (node.attributes.has(name)) {
      const found = node.attributes.get(name);
      if (isOptional && 'field' in value) fields[value.field] = decode(found ?? '') || true;
      else store(value, found);
    } else if (!isOptional) throw new UnlikeTemplate(name);
  }
  store(template.text, node.text);
  if (template.isText) return fields;
  let at = 0;
  for (const part of template.parts) {
    const next = node.children[at];
    if (part.kind === 'loop') {
      const items: Fields[] = [];
      for (; ; at += 1) {
        const child = node.children[at];
        const index = part.templates.findIndex(({ key }) => key === child?.key);
        const found = part.templates[index];
        if (!child || !found) break;
        items.push(readFields(found, child, { k: `k${index}` }));
      }
      fields[part.field] = items;
    } else if (next?.key === part.template.key) {
      if (part.kind === 'once') readFields(part.template, next, fields);
      else fields[part.field] = readFields(part.template, next, { k: 'k' });
      at += 1;
    } else if (part.kind === 'once') throw new UnlikeTemplate(next?.key);
  }
  if (at < node.children.length) throw new UnlikeTemplate(node.children[at]?.key);
  return fields;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}
