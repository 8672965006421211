/**
 * C0 and C1 controls and DEL, but tab and line feed: RFC 5545 (3.1, CONTROL) allows none in a
 * content line, and a carriage return would begin a line of its own. XML has no U+FFFE or U+FFFF.
 */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/** Line ends of all systems; U+2028 and U+2029 break lines in some calendar programs only. */
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;

/** Text that may hold anything, as what a calendar or XML file can carry: lines end in a line feed. */
export function cleanText(text: string): string {
  // A lone surrogate has no octets in UTF-8 and would be counted wrong when lines are folded.
  return text.toWellFormed().replace(LINE_ENDS, '\n').replace(CONTROLS, '');
}

/** Text of one line: line ends become spaces. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** An address as a URI of plain ASCII (RFC 3986), whatever was in it. */
export function cleanUrl(url: string): string {
  // The parser leaves a backslash in a query, where RFC 3986 has none.
  return new URL(url).href.replaceAll('\\', '%5C');
}
