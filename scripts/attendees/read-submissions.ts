import { parse } from 'csv-parse/sync';
import type { Submission } from '../../src/domain/attendees.ts';

/** What hosts call the moment at which they got a form; ours writes the first. */
const TIMES = ['receivedat', 'created_at', 'submitted_at', 'timestamp', '_date', 'date'];

/** The fields without which nobody knows who comes to what. */
const NEEDED = ['evenement', 'soort', 'email'];

/** What a host adds of the form and of the visitor, which no list needs. */
const ADDED = /^(?:$|_|form-name$|ip$|user_agent$|referrer$)/;

/**
 * Reads what the local endpoint stored, or a CSV file from its host: commas, semicolons or tabs,
 * with the names of the fields in the first row. A row that cannot be read has no answers.
 *
 * @throws Error when the first row lacks a field that is needed
 */
export function readSubmissions(text: string): Submission[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (!lines.some((line) => line.startsWith('{"receivedAt"'))) return readCsv(lines);
  return lines.flatMap((json, index) => {
    const told = attempt(() => JSON.parse(json) as { receivedAt: string; data: object });
    // Last, so that no field of that name stands for it.
    const cells = told && Object.entries({ ...told.data, receivedAt: told.receivedAt });
    return json.trim() ? toSubmission(index + 1, cells) : [];
  });
}

function readCsv(lines: readonly string[]): Submission[] {
  const count = (sign: string) => lines[0]?.split(sign).length ?? 0;
  const delimiter = [',', ';', '\t'].reduce((a, b) => (count(b) > count(a) ? b : a));
  // A row takes as many lines as its texts have, but a quote left open may not swallow all others.
  const readRow = (from: number) => {
    const text = lines.slice(from, from + 200).join('\n');
    const options = { delimiter, to: 1, info: true, relax_column_count: true };
    return attempt(
      () => parse(text, options) as unknown as { record: string[]; info: { lines: number } }[],
    )?.[0];
  };
  const names = readRow(0)?.record ?? [];
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new Error(`De eerste regel van het bestand noemt niet: ${missing.join(', ')}.`);
  const rows: Submission[] = [];
  for (let index = 0, size = 1; (index += size) < lines.length;) {
    const row = readRow(index);
    const isWhole = row?.record.length === names.length;
    // After a row that is broken the next line is one again, whatever its quotes say.
    size = isWhole ? row.info.lines : 1;
    const cells = isWhole && row.record.map((cell, at) => [names[at] ?? '', cell] as const);
    if (lines[index]?.trim()) rows.push(toSubmission(index + 1, cells || undefined));
  }
  return rows;
}

function toSubmission(line: number, cells?: readonly (readonly [string, unknown])[]): Submission {
  const texts = cells?.map(([name, value]) => [name, [value].flat()] as const) ?? [];
  const isText = (value: unknown) => typeof value === 'string' && !value.includes('\uFFFD');
  // The sign is what a decoder puts where the bytes are no UTF-8.
  if (!cells || !texts.every(([, values]) => values.every(isText))) return { line };
  const answers = texts.map(([name, values]) => [name, values.join(', ').trim()] as const);
  const times = answers.flatMap(([name, text]) => {
    // A moment with its offset; without one nobody knows whose clock it was.
    const moment = attempt(() => Temporal.Instant.from(text.replace(/ ?UTC$/, 'Z')));
    return moment && TIMES.includes(name.toLowerCase()) ? [{ name, moment }] : [];
  });
  const time = times.at(-1);
  const kept = answers.filter(([name]) => name !== time?.name && !ADDED.test(name));
  return { line, receivedAt: time?.moment, answers: Object.fromEntries(kept) };
}

function attempt<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
