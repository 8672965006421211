const CODE = /(```[^]*?(?:```|$)|`[^`\n]+`)/;

/** What other systems let people write, each with what is the same in a text of this site. */
const RULES: readonly [RegExp, string][] = [
  [/<!--[^]*?-->|<(script|style)\b[^]*?<\/\1\s*>/gi, ''],
  [/<(https?:[^\s<>]+)>/gi, '$1'],
  [/(?:<br\b[^>]*>\s*){2,}/gi, '\n\n'],
  [/<br\b[^>]*>\n?/gi, '  \n'],
  [/<a\b[^>]*?\bhref\s*=\s*["']([^"']*)["'][^>]*>([^]*?)<\/a\s*>/gi, '[$2]($1)'],
  [/<\/?(?:strong|b)\b[^>]*>/gi, '**'],
  [/<\/?(?:em|i)\b[^>]*>/gi, '*'],
  [/<li\b[^>]*>\s*/gi, '\n- '],
  [/<h[1-6]\b[^>]*>\s*/gi, '\n\n## '],
  [/<\/?(?:p|div|[uo]l|h[1-6]|hr|pre|blockquote|table|tr)\b[^>]*>/gi, '\n\n'],
  [/<\/?(?:a|abbr|code|font|img|li|mark|q|s|small|span|su[bp]|t[dh]|tbody|u)\b[^>]*>/gi, ''],
  // What is left is a text such as `List<T>`, which a browser would take for a tag.
  [/<(?=[a-z!?/])/gi, '\\<'],
  // A picture elsewhere sends readers there without asking, and http leaves the line open.
  [/!(?=\[[^\]]*\]\()/g, ''],
  [/\bhttp:\/\//gi, 'https://'],
  [/(?<![\w/.@-])www\.(?=\w)/gi, 'https://www.'],
  [/\[([^\]]*)\]\((?!\s*<?(?:https:|mailto:|tel:))[^()]*\)/gi, '$1'],
];

/** A text in Markdown or HTML as Markdown without HTML, whose links lead somewhere. */
export function toMarkdown(text: string): string {
  // Lines of HTML may be indented, which Markdown takes for code.
  const indent = /<(?:p|div|ul|br)\b/i.test(text) ? /^[ \t]+/gm : /(?!)/g;
  const parts = text.replaceAll(/\r\n?/g, '\n').replaceAll(indent, '').split(CODE);
  // Every second part is code.
  const told = parts.map((part, index) =>
    index % 2 === 0 ? RULES.reduce((all, [from, to]) => all.replaceAll(from, to), part) : part,
  );
  const joined = told.join('').replaceAll(/\n\s*\n/g, '\n\n');
  return joined.trim();
}

/**
 * The first sentences of a Markdown text without their marks, no longer than may be, and what is
 * left of it. One with a link stays in the text, as a summary has none.
 */
export function splitSummary(markdown: string, longest: number) {
  const [first = ''] = markdown.split('\n\n', 1);
  const sentences = [...new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(first)];
  const isOther = /^(?:[#>|-]|\d+\.|```)/.test(first);
  const end = sentences.find(
    ({ segment, index }) =>
      isOther || segment.includes('](') || index + segment.trimEnd().length > longest,
  );
  const taken = first.slice(0, end?.index);
  const plain = taken.replaceAll(/[*`]|\\(?=[<_#[\]])/g, '').replaceAll('&amp;', '&');
  const summary = plain.replaceAll(/(?:\s|&nbsp;)+/g, ' ').trim();
  return { summary, rest: markdown.slice(taken.length).trim() };
}

/** A text of one line, cut between words. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/\s+\S*$/, '')}…`;
}
