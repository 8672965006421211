import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Attendee } from '../../src/domain/attendees.ts';
import { FINDINGS } from './findings.ts';
import type { ReadAttendees } from './read-attendees.ts';

/** Writes a file with personal data, which only its owner may read. */
export async function writePrivate(file: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, content, { mode: 0o600 });
}

/** The attendees for a spreadsheet, with the fields as they came in, so that it can be read again. */
export function toTable(attendees: readonly Attendee[], delimiter: string): string {
  const rows = attendees.map(({ line, receivedAt, answers, flags }) => ({
    ...{ regel: line, receivedAt: receivedAt?.toString(), ...answers },
    opmerking: flags.map((flag) => FINDINGS[flag]).join('; '),
  }));
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const table = rows.map((row: Readonly<Record<string, unknown>>) =>
    names.map((name) => row[name]),
  );
  // Each cell in quotes, so that no other separator cuts one and lays bare a formula in it.
  const options = { bom: true, quoted: true, escape_formulas: true, record_delimiter: 'windows' };
  return stringify([names, ...table], { ...options, delimiter });
}

const STYLE = `@page { size: A4; margin: 15mm }
body { font: 11pt/1.4 system-ui, sans-serif }
table { width: 100%; border-collapse: collapse }
th, td { padding: 2mm; border-bottom: 1px solid; text-align: start; overflow-wrap: anywhere }
tr { break-inside: avoid }`;

/** The list to tick names off on: a page that loads nothing, made to be printed. */
export function toPrintable(
  { attendees, own: { event, language } }: ReadAttendees,
  deleteBy: Temporal.ZonedDateTime | undefined,
): string {
  const { t, lang, format } = language;
  const columns = (['name', 'organisation', 'role'] as const).map((key) =>
    t(`registration.${key}`),
  );
  const toRow = ({ name, answers, kind }: Attendee) => [
    ...[name, answers['organisatie'] ?? '', answers['functie'] ?? ''],
    kind === 'wachtlijst' ? t('attendees.waiting') : '☐',
  ];
  const toCells = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag} dir="auto">${escape(cell)}</${tag}>`).join('')}</tr>`;
  const { compare } = new Intl.Collator(lang);
  const rows = attendees.toSorted((a, b) => compare(a.name, b.name)).map(toRow);
  const title = escape(t('attendees.title', { title: event.title }));
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
<h1>${title}</h1>
<p>${escape(format.date(event.start))}</p>
<p>${deleteBy ? escape(t('attendees.deleteBy', { date: format.date(deleteBy) })) : ''}</p>
<table>
<thead>${toCells('th', [...columns, t('attendees.present')])}</thead>
<tbody>${rows.map((cells) => toCells('td', cells)).join('\n')}</tbody>
</table>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
