import { getEntries, isShown } from './entries.ts';
import type { PageContext } from './site.ts';

/** Every published page of `content/pages`, in the language of the site's pages. */
export async function getTextPages({ language }: PageContext) {
  const [pages, words] = await Promise.all([getEntries('pages'), getEntries('pageWords')]);
  return [...pages.values()].filter(isShown).map(({ id, data }) => {
    const translated = words.get(`${id}/${language.lang}`)?.data;
    return {
      id,
      title: translated?.title ?? data.title,
      summary: translated?.summary ?? data.summary,
      formerly: data.formerly,
      draft: data.draft,
    };
  });
}
