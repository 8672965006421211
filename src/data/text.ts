import { copyFile, mkdir, stat } from 'node:fs/promises';
import { outDir, root } from 'astro:config/server';
import { type AstroComponentFactory, createComponent } from 'astro/runtime/server/index.js';
import { render } from 'astro:content';
import { findNamedFile } from '../domain/text-files.ts';
import type { Routes } from '../routes.ts';
import { getEntries, TRANSLATIONS } from './entries.ts';
import { type PageContext, getContexts } from './site.ts';

/**
 * The text of a content file as a component: its translation in the language of the pages, else
 * the original. Its components speak the language of the text and know the file it stands in.
 */
export async function getText(
  collection: keyof typeof TRANSLATIONS,
  id: string,
  { language, routes }: PageContext,
  components: Readonly<Record<string, AstroComponentFactory>>,
): Promise<AstroComponentFactory> {
  const translations = await getEntries(TRANSLATIONS[collection][0]);
  const words = translations.get(`${id}/${language.lang}`);
  const translated = words?.body ? words : undefined;
  const entry = translated ?? (await getEntries(collection)).get(id);
  if (!entry) throw new Error(`There is no text for ${id} in the collection ${collection}.`);
  const { Content } = await render(entry);
  // Plain Markdown is HTML by now, in which no component stands.
  if (entry.rendered) return Content;
  const findFile = createFileFinder(entry.filePath ?? '', routes);
  const [own] = await getContexts();
  const known = { language: translated ? language : own.language, findFile };
  const bound = Object.entries(components).map(
    ([name, each]) => [name, bind(each, known)] as const,
  );
  return bind(Content, { components: Object.fromEntries(bound) });
}

/** A component that is given some of its properties here, whatever the editor writes. */
function bind(component: AstroComponentFactory, known: object): AstroComponentFactory {
  return createComponent((result, props, slots) =>
    component(result, { ...props, ...known }, slots),
  );
}

/**
 * Finds what the text of a content file names: its address and how many bytes it has. A file beside
 * the text is published at the moment a page shows it, so that what no page names, or only a draft,
 * stays private. In dev Vite serves it where it stands.
 */
function createFileFinder(textFile: string, routes: Routes) {
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
