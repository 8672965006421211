import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Entries } from './contract.ts';

/**
 * Adds one registration to an NDJSON file, which only its owner may read. An answer is a text, or
 * the list of them when its name came more than once.
 *
 * @param form the form's name in its address
 */
export async function storeRegistration(
  file: string,
  receivedAt: Temporal.Instant,
  form: string,
  entries: Entries,
): Promise<void> {
  const groups = [...Map.groupBy(entries, ([name]) => name)].map(([name, group]) => {
    const values = group.map(([, value]) => value);
    return [name, values.length > 1 ? values : values[0]] as const;
  });
  const data = Object.fromEntries(groups);
  await mkdir(dirname(file), { recursive: true });
  const line = `${JSON.stringify({ receivedAt, form, data })}\n`;
  await appendFile(file, line, { mode: 0o600, flush: true });
}
