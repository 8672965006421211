import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startEndpoint } from '../../../../scripts/endpoint/server.ts';

interface StoredRegistration {
  receivedAt: string;
  form: string;
  data: Record<string, string | string[]>;
}

/** An endpoint for one test, on a free port and with a file of its own. */
export async function startHere() {
  const folder = await mkdtemp(join(tmpdir(), 'draaiboek-endpoint-'));
  const file = join(folder, 'new', 'registrations.ndjson');
  const log: string[] = [];
  const endpoint = await startEndpoint({
    port: 0,
    file,
    now: () => Temporal.Instant.from('2021-06-01T08:00:00Z'),
    log: (line) => log.push(line),
  });
  onTestFinished(async () => {
    await endpoint.close();
    await rm(folder, { recursive: true });
  });
  return { address: endpoint.address, form: `${endpoint.address}/f/test`, file, log };
}

/** What the file holds; nothing while there is no file. */
export async function readStored(file: string): Promise<StoredRegistration[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as StoredRegistration);
}

export const ACCEPT_JSON = { Accept: 'application/json' };

/** What a form without script asks for. */
export const ACCEPT_PAGE = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
