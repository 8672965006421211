import { copyFile, mkdir, stat } from 'node:fs/promises';
import { outDir, root } from 'astro:config/server';
import { findNamedFile } from '../domain/text-files.ts';
import type { Routes } from '../routes.ts';

/**
 * Finds what the text of a content file names: its address and how many bytes it has. A file beside
 * the text is published at the moment a page shows it, so that what no page names, or only a draft,
 * stays private. In dev Vite serves it where it stands.
 */
export function createFileFinder(textFile: string, routes: Routes) {
  return async (name: string): Promise<{ href: string; size: number }> => {
    const file = findNamedFile(textFile, name);
    if (!file) return { href: routes.link(name), size: 0 };
    const source = new URL(file, root);
    const { size } = await stat(source);
    if (name.startsWith('/')) return { href: routes.link(name), size };
    if (import.meta.env.DEV) return { href: routes.asset(file), size };
    const href = routes.contentFile(file);
    const target = new URL(routes.param(href), outDir);
    await mkdir(new URL('.', target), { recursive: true });
    await copyFile(source, target);
    return { href, size };
  };
}
