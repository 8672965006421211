import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openMemory } from '#content-files/memory.ts';

let root: string;
let file: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'draaiboek-memory-'));
  file = join(root, '.draaiboek/cache/content');
  await mkdir(join(root, '.draaiboek/cache'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

/** Reads texts by their paths, and says of which it had to. */
async function read(texts: Readonly<Record<string, string>>): Promise<string[]> {
  const anew: string[] = [];
  const memory = await openMemory<unknown>(root);
  for (const [path, text] of Object.entries(texts)) {
    const value = { text, when: new Date(0), of: new Map([[path, undefined]]) };
    const reading = memory.recall(path, text, () => {
      anew.push(path);
      return value;
    });
    expect(reading).toEqual(value);
  }
  await memory.keep();
  return anew;
}

test('only a text that changed or moved is read anew', async () => {
  expect(await read({ a: '1', b: '2' })).toEqual(['a', 'b']);
  expect(await read({ a: '1', b: '2' })).toEqual([]);
  expect(await read({ a: '1', b: '3' })).toEqual(['b']);
  expect(await read({ a: '1', c: '3' })).toEqual(['c']);
});

test('what is no longer in the content is forgotten', async () => {
  await read({ a: '1', b: 'x'.repeat(10_000) });
  await read({ a: '1' });
  expect((await stat(file)).size).toBeLessThan(1000);
  expect(await read({ a: '1', b: 'x'.repeat(10_000) })).toEqual(['b']);
});

test.each([
  ['cut off', (kept: Buffer) => kept.subarray(0, -1)],
  ['changed in one place', (kept: Buffer) => kept.fill(0, 90, 91)],
  ['of another version', (kept: Buffer) => kept.fill('0', 0, 64)],
  ['empty', () => Buffer.of()],
])('a memory that is %s counts for nothing, and is replaced', async (_, damage) => {
  await read({ a: '1' });
  await writeFile(file, damage(await readFile(file)));
  expect(await read({ a: '1' })).toEqual(['a']);
  expect(await read({ a: '1' })).toEqual([]);
});

test('nothing is written where no command has made its folder', async () => {
  await rm(join(root, '.draaiboek'), { recursive: true });
  await read({ a: '1' });
  await expect(stat(join(root, '.draaiboek'))).rejects.toThrow('ENOENT');
});
