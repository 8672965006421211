import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const PROJECT = join(import.meta.dirname, '../..');

/** The code that reads, with the versions of its packages: another reading may come out otherwise. */
const CODE = ['src/content-files', 'src/domain', 'src/schemas'].flatMap((folder) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort(),
);
const READER = ['package.json', 'src/site.ts', ...CODE].map((file) =>
  hash('sha256', readFileSync(join(PROJECT, file))),
);

/** Says whose reading something is, and that all of it is there. */
const sign = (bytes: Buffer) =>
  Buffer.from(hash('sha256', [process.version, ...READER, hash('sha256', bytes)].join()));

export type Memory<Reading> = Awaited<ReturnType<typeof openMemory<Reading>>>;

/**
 * What was read from the files of a project, kept until the next run under the bytes of each, so
 * that nothing is parsed twice. What another version kept, and what is damaged, counts for nothing.
 */
export async function openMemory<Reading>(root: string) {
  const file = join(root, '.draaiboek/cache/content');
  const kept = await readFile(file).catch(() => Buffer.of());
  const [mark, bytes] = [kept.subarray(0, 64), kept.subarray(64)];
  const isOwn = mark.equals(sign(bytes));
  const known = isOwn ? (deserialize(bytes) as Map<string, Reading>) : new Map<string, Reading>();
  const used = new Map<string, Reading>();
  return {
    /** What a text says that stands at a path; it is read when nobody did before. */
    recall: (path: string, text: string, read: () => Reading): Reading => {
      const key = hash('sha256', `${path}\n${text}`);
      const reading = known.get(key) ?? read();
      used.set(key, reading);
      return reading;
    },
    /** Keeps what was recalled, and nothing else, where a command made the folder for it. */
    keep: async (): Promise<void> => {
      if (used.size === known.size && used.keys().every((key) => known.has(key))) return;
      const all = serialize(used);
      const beside = `${file}.${process.pid}`;
      // A disk that is full or may not be written to only makes the next run slower.
      await writeFile(beside, Buffer.concat([sign(all), all]))
        .then(() => rename(beside, file))
        .catch(() => undefined);
    },
  };
}
