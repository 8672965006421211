import { writeTags } from './page-tree.ts';
import type { Part, Template } from './template.ts';

/** How a language of templates writes what a page needs. */
export interface Syntax {
  /** A value in an attribute of that name, or in an element of that tag. */
  value: (field: string, place: string) => string;
  /** An attribute whose value is trusted as it stands. */
  policy: (name: string, field: string) => string;
  /** What Markdown became. */
  text: string;
  when: (field: string, inner: string) => string;
  /** For each of a list, the branch that its `k` names. */
  loop: (list: string, item: string, branches: string[]) => string;
  /** Text that could be read as syntax. */
  literal: (text: string) => string;
}

/** Writes a template in such a language; `scope` is the name of the object with its fields. */
export function writeTemplate(template: Template, syntax: Syntax, scope: string): string {
  const { tag, attributes, text, isText, parts } = template;
  let depth = 0;

  function write({ tag, attributes, text, isText, parts }: Template, scope: string): string {
    const inner = isText ? syntax.text : parts.map((part) => writePart(part, scope)).join('');
    const value =
      'field' in text
        ? syntax.value(`${scope}.${text.field}`, tag)
        : syntax.literal(text.constant ?? '');
    if (tag === '#text') return value;
    if (tag === '#page') return inner;
    const written = attributes.map(({ name, isOptional, value }) => {
      if ('constant' in value) {
        const { constant } = value;
        return syntax.literal(constant === undefined ? ` ${name}` : ` ${name}="${constant}"`);
      }
      const field = `${scope}.${value.field}`;
      // The security policy of a page, between whose quotes stand others.
      const isPolicy = name === 'content' && attributes.some((each) => each.name === 'http-equiv');
      const pair = isPolicy
        ? syntax.policy(name, field)
        : ` ${name}="${syntax.value(field, name)}"`;
      return isOptional ? syntax.when(field, pair) : pair;
    });
    const { before, after } = writeTags({ tag, attributes: new Map() });
    return `${before.slice(0, -1)}${written.join('')}>${value}${inner}${after}`;
  }

  function writePart(part: Part, scope: string): string {
    if (part.kind === 'once') return write(part.template, scope);
    const field = `${scope}.${part.field}`;
    if (part.kind === 'maybe') return syntax.when(field, write(part.template, field));
    const item = `each${(depth += 1)}`;
    const itemScope = syntax === GO ? `$${item}` : item;
    return syntax.loop(
      field,
      item,
      part.templates.map((each) => write(each, itemScope)),
    );
  }
  return write({ key: '', tag, attributes, text, isText, parts }, scope);
}

/** What one value decides, as a chain of conditions. */
function chain(branches: string[], open: (index: number) => string, end: string): string {
  if (branches.length === 1) return branches.join('');
  return branches.map((branch, index) => open(index) + branch).join('') + end;
}

/** Nunjucks, as Eleventy runs it: values are escaped, unless they are safe. */
export const NUNJUCKS: Syntax = {
  value: (field, place) => `{{ ${field}${/^(?:script|style)$/.test(place) ? ' | safe' : ''} }}`,
  policy: (name, field) => ` ${name}="{{ ${field} | safe }}"`,
  text: '{{ content | safe }}',
  when: (field, inner) => `{% if ${field} %}${inner}{% endif %}`,
  loop: (list, item, branches) => {
    const all = chain(
      branches,
      (index) => `{% ${index === 0 ? 'if' : 'elif'} ${item}.k == "k${index}" %}`,
      '{% endif %}',
    );
    return `{% for ${item} in ${list} %}${all}{% endfor %}`;
  },
  literal: (text) => (/\{[{%#]/.test(text) ? `{% raw %}${text}{% endraw %}` : text),
};

/** What Go's templates take as it stands in places where they know better than to escape alone. */
const SAFE_IN: Record<string, string> = {
  ...{ href: 'safeURL', src: 'safeURL', action: 'safeURL' },
  ...{ script: 'safeJS', style: 'safeCSS' },
};

/** Templates of Go, as Hugo runs them. */
export const GO: Syntax = {
  value: (field, place) => `{{ ${field}${SAFE_IN[place] ? ` | ${SAFE_IN[place]}` : ''} }}`,
  policy: (name, field) => ` {{ printf "${name}=%q" ${field} | safeHTMLAttr }}`,
  text: '{{ $.Content }}',
  when: (field, inner) => `{{ if ${field} }}${inner}{{ end }}`,
  loop: (list, item, branches) => {
    const all = chain(
      branches,
      (index) => `{{ ${index === 0 ? 'if' : 'else if'} eq $${item}.k "k${index}" }}`,
      '{{ end }}',
    );
    return `{{ range $${item} := ${list} }}${all}{{ end }}`;
  },
  literal: (text) => text.replaceAll('{{', '{{ "{{" }}'),
};
