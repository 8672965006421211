import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { render } from 'astro:content';
import { getEntries } from './entries.ts';
import type { PageContext } from './site.ts';

/** The collections whose files have a text, each with the collection of its translations. */
const TRANSLATIONS = {
  events: 'eventWords',
  programmes: 'programmeWords',
  sessions: 'sessionWords',
  speakers: 'speakerWords',
  pages: 'pageWords',
} as const;

/**
 * The text of a content file as a component: its translation in the language of the pages, else
 * the original.
 */
export async function getText(
  collection: keyof typeof TRANSLATIONS,
  id: string,
  { language }: PageContext,
): Promise<AstroComponentFactory> {
  const translations = await getEntries(TRANSLATIONS[collection]);
  const translated = translations.get(`${id}/${language.lang}`);
  const entry = translated ?? (await getEntries(collection)).get(id);
  if (!entry) throw new Error(`There is no text for ${id} in the collection ${collection}.`);
  return (await render(entry)).Content;
}
