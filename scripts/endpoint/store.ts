import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Entries } from './contract.ts';

/** One line of the file where registrations arrive. */
export interface StoredRegistration {
  /** ISO 8601 in UTC. */
  receivedAt: string;
  /** The form's name in its address. */
  form: string;
  data: Readonly<Record<string, string | readonly string[]>>;
}

/** Adds one registration to an NDJSON file, which only its owner may read. */
export async function appendRegistration(
  file: string,
  registration: StoredRegistration,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, `${JSON.stringify(registration)}\n`, { mode: 0o600, flush: true });
}

/** Groups answers by name: a text, or the list of them when the name came more than once. */
export function toData(entries: Entries): StoredRegistration['data'] {
  const groups = Map.groupBy(entries, ([name]) => name);
  return Object.fromEntries(
    [...groups].map(([name, group]) => {
      const values = group.map(([, value]) => value);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}
