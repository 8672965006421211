import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isBrokenPicture } from './pictures.ts';
import { type Memory, openMemory } from './memory.ts';
import { type Reading, readText } from './read-text.ts';

/** One file that belongs to a collection. */
export type ContentFile = NonNullable<ReturnType<typeof readText>>;

export type ContentTree = Readonly<Awaited<ReturnType<typeof readContent>>>;

/**
 * Reads one file of a project by its path below it; nothing when it fits no collection. It waits,
 * as to have another thread read so little costs more than to read it.
 */
export function readContentFile(root: string, file: string, memory?: Memory<Reading>) {
  return readText(file, readFileSync(join(root, file), 'utf8'), memory);
}

/** The content as it would be with other files, by their paths below the project. */
export function withFiles(tree: ContentTree, texts: ReadonlyMap<string, string>): ContentTree {
  const files = [...texts].flatMap(([file, text]) => readText(file, text) ?? []);
  return {
    ...tree,
    files: [...tree.files.filter(({ file }) => !texts.has(file)), ...files],
    assets: new Set([...tree.assets, ...texts.keys()]),
  };
}

/** Reads every file of `content/` below a project folder, in the order of their paths. */
export async function readContent(root: string) {
  const paths = await listFiles(root, 'content');
  const published = await listFiles(root, 'public');
  const isRead = (path: string) =>
    /\.(?:mdx?|markdown|ya?ml|txt)$|\/(?:index|programme)$/i.test(path);
  const read = paths.filter((path) => isRead(path) && path !== 'content/README.md');
  const memory = await openMemory<Reading>(root);
  const files = read.flatMap((file) => readContentFile(root, file, memory) ?? []);
  await memory.keep();
  const known = new Set(files.map(({ file }) => file));
  const beside = paths.filter((path) => !isRead(path));
  const broken = await Promise.all(beside.map((path) => isBrokenPicture(join(root, path))));
  return {
    files,
    /** Texts that fit no collection, so nothing would read them. */
    strays: read.filter((path) => !known.has(path)),
    /** Every other file of `content/`, and all of `public/`. */
    assets: new Set([...beside, ...published]),
    /** Those that are called a picture and are none. */
    brokenPictures: beside.filter((_, index) => broken[index]),
  };
}

/** The paths of all files in a folder of the project, from the project folder, sorted. */
async function listFiles(root: string, folder: string): Promise<string[]> {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
