import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CollectionName, findCollection } from './collections.ts';
import { type ParsedFile, parseMarkdownFile, parseYamlFile } from './front-matter.ts';

/** One file that belongs to a collection. */
export interface ContentFile extends ParsedFile {
  /** Path below the project: `content/events/ai4gov/index.mdx`. */
  file: string;
  collection: CollectionName;
  id: string;
  names: readonly string[];
}

export interface ContentTree {
  files: readonly ContentFile[];
  /** Markdown and YAML files that fit no collection, so nothing would read them. */
  strays: readonly string[];
}

const READ_AT_ONCE = 64;

/** Reads one content file by its path. */
export async function readContentFile(path: string): Promise<ParsedFile> {
  const text = await readFile(path, 'utf8');
  return path.endsWith('.yml') ? parseYamlFile(text) : parseMarkdownFile(text);
}

/** Reads every file of `content/` below a project folder, in the order of their paths. */
export async function readContent(root: string): Promise<ContentTree> {
  const folder = join(root, 'content');
  const entries = existsSync(folder)
    ? await readdir(folder, { recursive: true, withFileTypes: true })
    : [];
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(?:mdx?|ya?ml)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => path !== 'README.md')
    .sort();
  const files: ContentFile[] = [];
  const strays: string[] = [];
  for (let start = 0; start < paths.length; start += READ_AT_ONCE) {
    const group = paths.slice(start, start + READ_AT_ONCE).map(async (path) => {
      const found = findCollection(path);
      const file = `content/${path}`;
      if (!found) return file;
      const parsed = await readContentFile(join(folder, path));
      return { ...parsed, file, collection: found.name, id: found.id, names: found.names };
    });
    for (const result of await Promise.all(group)) {
      if (typeof result === 'string') strays.push(result);
      else files.push(result);
    }
  }
  return { files, strays };
}
