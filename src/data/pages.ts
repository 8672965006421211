import { getEntries } from './entries.ts';
import type { PageContext } from './site.ts';

export interface TextPage {
  id: string;
  title: string;
  summary: string;
}

/** Every published page of `content/pages`, in the language of the site's pages. */
export async function getTextPages({ language }: PageContext): Promise<TextPage[]> {
  const [pages, words] = await Promise.all([getEntries('pages'), getEntries('pageWords')]);
  return [...pages.values()]
    .filter(({ data }) => import.meta.env.DEV || !data.draft)
    .map(({ id, data }) => {
      const translated = words.get(`${id}/${language.lang}`)?.data;
      return {
        id,
        title: translated?.title ?? data.title,
        summary: translated?.summary ?? data.summary,
      };
    });
}
