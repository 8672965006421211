import { type AstroComponentFactory, createComponent } from 'astro/runtime/server/index.js';
import { render } from 'astro:content';
import { getEntries, TRANSLATIONS } from './entries.ts';
import { createFileFinder } from './find-file.ts';
import type { PageContext } from './site.ts';

/**
 * The text of a content file as a component: its translation in the language of the pages, else
 * the original. Its components know the language of the page and the file that they stand in.
 */
export async function getText(
  collection: keyof typeof TRANSLATIONS,
  id: string,
  { language, routes, site }: PageContext,
  components: Readonly<Record<string, AstroComponentFactory>>,
): Promise<AstroComponentFactory> {
  const translations = await getEntries(TRANSLATIONS[collection]);
  const translated = translations.get(`${id}/${language.lang}`);
  const entry = translated ?? (await getEntries(collection)).get(id);
  if (!entry) throw new Error(`There is no text for ${id} in the collection ${collection}.`);
  const { Content } = await render(entry);
  const textLanguage = translated ? language.lang : site.language;
  const findFile = createFileFinder(entry.filePath ?? '', routes);
  const known = { language, textLanguage, findFile };
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
