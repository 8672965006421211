import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { escapeXml } from '../../src/feeds/xml-text.ts';
import { FINDINGS } from './findings.ts';
import type { ReadAttendees } from './read-attendees.ts';

/** Writes a file with personal data, which only its owner may read. */
export async function writePrivate(file: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, content, { mode: 0o600 });
}

/** The attendees for a spreadsheet, with the fields as they came in, so that it can be read again. */
export function toTable({ attendees, flags }: ReadAttendees, delimiter: string): string {
  const rows = attendees.map(({ line, receivedAt, answers }) => {
    const own = flags.flatMap(([of, flag]) => (of === line ? [FINDINGS[flag]] : []));
    const told = { regel: line, receivedAt: receivedAt?.toString(), ...answers };
    return new Map(Object.entries({ ...told, opmerking: own.join('; ') }));
  });
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const table = rows.map((row) => names.map((name) => row.get(name)));
  // Each cell in quotes, so that no other separator cuts one and lays bare a formula in it.
  const options = { bom: true, quoted: true, escape_formulas: true, record_delimiter: 'windows' };
  return stringify([names, ...table], { ...options, delimiter });
}

/** The list to tick names off on: a page that loads nothing, made to be printed. */
export function toPrintable({ attendees, own }: ReadAttendees, deleteBy: string): string {
  const { t, lang, format } = own.language;
  const title = escapeXml(own.event.title);
  const coming = attendees.filter(({ kind }) => kind === 'inschrijving');
  const rows = coming
    .toSorted((a, b) => a.name.localeCompare(b.name, lang))
    .map(({ name, answers }) => ['☐', name, answers['organisatie'] ?? ''])
    .map((cells) => cells.map((cell) => `<td dir="auto">${escapeXml(cell)}</td>`).join(''));
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
@page { size: A4; margin: 15mm }
body { font: 11pt/1.4 system-ui, sans-serif } table { width: 100%; border-collapse: collapse }
th, td { padding: 2mm; border-bottom: 1px solid; text-align: start; break-inside: avoid }
</style>
<h1>${title}</h1>
<p>${escapeXml(format.date(own.event.start))}<br>${escapeXml(deleteBy)}</p>
<table>
<tr><td></td><th scope="col">${t('registration.name')}</th><th scope="col">${t('registration.organisation')}</th></tr>
<tr>${rows.join('</tr>\n<tr>')}</tr>
</table>
</html>
`;
}
