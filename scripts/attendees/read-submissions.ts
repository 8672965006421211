import { parse } from 'csv-parse/sync';
import type { Submission } from '../../src/domain/attendees.ts';

type Row = { record: string[]; info: { lines: number } };
type Cells = readonly (readonly [name: string, value: string])[];

/** What hosts call the moment at which they got a form; ours writes the first. */
const TIMES = ['receivedat', 'created_at', 'submitted_at', 'timestamp', '_date', 'date'];

/** What a host adds of the form and of the visitor, which no list needs. */
const ADDED = /^(?:$|_|form-name$|ip$|user_agent$|referrer$)/;

/** No answer is longer; without a measure one open quote would swallow all that follows. */
const MAX_LINES = 200;

/**
 * Reads what the local endpoint stored, or a CSV file from its host: commas, semicolons or tabs,
 * with the names of the fields in the first row. A row that cannot be read has no answers.
 *
 * @throws Error when the first row names no field of ours
 */
export function readSubmissions(text: string): Submission[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const isNdjson = lines.some((line) => line.startsWith('{"receivedAt"'));
  if (!isNdjson) return readCsv(lines);
  return lines.flatMap((json, index) => (json.trim() ? readJson(index + 1, json) : []));
}

function readJson(line: number, json: string): Submission {
  try {
    const { receivedAt, data } = JSON.parse(json) as Record<'receivedAt' | 'data', object>;
    const cells = Object.entries(data).map(([name, value]: [string, unknown]) => {
      const values = [value].flat();
      if (!values.every((each) => typeof each === 'string')) throw new TypeError(name);
      return [name, values.join(', ')] as const;
    });
    return toSubmission(line, [['receivedAt', String(receivedAt)], ...cells]);
  } catch {
    return { line };
  }
}

function readCsv(lines: readonly string[]): Submission[] {
  const count = (sign: string) => lines[0]?.split(sign).length ?? 0;
  const delimiter = [',', ';', '\t'].reduce((a, b) => (count(b) > count(a) ? b : a));
  const names = readRow(lines, delimiter)?.cells ?? [];
  if (!names.includes('email') || !names.includes('evenement'))
    throw new Error('De eerste regel van het bestand noemt niet alle velden: evenement, email …');
  const rows: Submission[] = [];
  for (let index = 1; index < lines.length;) {
    const line = index + 1;
    const row = readRow(lines.slice(index, index + MAX_LINES), delimiter);
    const isWhole = row?.cells.length === names.length;
    if (isWhole)
      rows.push(
        toSubmission(
          line,
          row.cells.map((cell, at) => [names[at] ?? '', cell]),
        ),
      );
    else if (lines[index]?.trim()) rows.push({ line });
    // After a row that is broken the next line is one again, whatever its quotes say.
    index += isWhole ? row.size : 1;
  }
  return rows;
}

/** The first row and how many lines it takes, as a text can hold line ends. */
function readRow(lines: readonly string[], delimiter: string) {
  try {
    const options = { delimiter, to: 1, info: true, relax_column_count: true };
    // Its types do not know that `info` wraps each row.
    const [row] = parse(lines.join('\n'), options) as unknown as Row[];
    return row && { cells: row.record, size: row.info.lines };
  } catch {
    return undefined;
  }
}

function toSubmission(line: number, cells: Cells): Submission {
  // What a decoder puts where the bytes are no UTF-8.
  if (cells.some(([, value]) => value.includes('\uFFFD'))) return { line };
  const times = cells.map(
    ([name, value]) => TIMES.includes(name.toLowerCase()) && toInstant(value),
  );
  const at = times.findIndex(Boolean);
  const answers = cells
    .filter(([name], index) => index !== at && !ADDED.test(name))
    .map(([name, value]) => [name, value.trim()] as const);
  return { line, receivedAt: times[at] || undefined, answers: Object.fromEntries(answers) };
}

/** A moment with its offset; without one nobody knows whose clock it was. */
function toInstant(text: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(text.replace(/ ?UTC$/, 'Z'));
  } catch {
    return undefined;
  }
}
