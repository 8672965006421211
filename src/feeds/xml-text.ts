import { cleanText } from './ics-text.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that may hold anything, between the tags of XML or in an attribute within `"`. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
