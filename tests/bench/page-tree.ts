/** An element of a built page, or a piece of its text. */
export interface PageNode {
  /** What makes it the same part in another page: its tag, class and what it relates to. */
  key: string;
  tag: string;
  /** As they stand; one without a value has none. */
  attributes: ReadonlyMap<string, string | undefined>;
  children: PageNode[];
  /** The text of `#text`, and of the elements in which nothing else stands. */
  text: string;
}

const TOKEN =
  /<!--[^]*?-->|<!doctype[^>]*>|<\/([\w-]+)>|<([\w-]+)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/giy;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g;
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Attributes that tell one `link` or `meta` from another. */
const TELLING = ['class', 'rel', 'name', 'property', 'type', 'hreflang', 'http-equiv'];

/**
 * Reads a page that the build wrote: it closes every element and quotes every value, so that this
 * needs none of the patience of a browser.
 *
 * @throws Error at what is written otherwise.
 */
export function readPage(html: string): PageNode {
  const root = toNode('#page', '');
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < html.length) {
    const at = TOKEN.lastIndex;
    const [token, closed, tag, attributes = '', slash] = TOKEN.exec(html) ?? [];
    const parent = open.at(-1);
    if (token === undefined || !parent) throw new Error(`Not read: ${html.slice(at, at + 99)}`);
    if (closed) {
      if (open.pop()?.tag !== closed) throw new Error(`Not closed: ${html.slice(at - 99, at)}`);
      continue;
    }
    const node = tag ? toNode(tag, attributes) : { ...toNode('#text', ''), text: token };
    parent.children.push(node);
    if (tag === 'script' || tag === 'style') {
      const end = html.indexOf(`</${tag}>`, TOKEN.lastIndex);
      node.text = html.slice(TOKEN.lastIndex, end);
      TOKEN.lastIndex = end + `</${tag}>`.length;
    } else if (tag && !slash && !VOID.test(tag)) open.push(node);
  }
  return root;
}

function toNode(tag: string, written: string): PageNode {
  const all = [...written.matchAll(ATTRIBUTE)].map(
    ([, name = '', value]) => [name, value] as const,
  );
  const attributes = new Map(all);
  const telling = TELLING.map((name) => attributes.get(name)).join(' ');
  return { key: `${tag} ${telling}`, tag, attributes, children: [], text: '' };
}

/** Writes an element again: what stands before its children, and what after them. */
export function writeTags({ tag, attributes }: Pick<PageNode, 'tag' | 'attributes'>) {
  const written = [...attributes].map(([name, value]) => {
    return value === undefined ? ` ${name}` : ` ${name}="${value}"`;
  });
  return { before: `<${tag}${written.join('')}>`, after: VOID.test(tag) ? '' : `</${tag}>` };
}

/** Writes a tree again as a page. */
export function writePage(node: PageNode): string {
  if (node.tag === '#text') return node.text;
  const inner = node.text + node.children.map(writePage).join('');
  const { before, after } = writeTags(node);
  return node.tag === '#page' ? inner : before + inner + after;
}
