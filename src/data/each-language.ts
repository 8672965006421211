import type { Event, Speaker } from '../domain/event.ts';
import type { Worded } from '../domain/programme-source.ts';
import type { Routes } from '../routes.ts';
import { getTextPages } from './entries.ts';
import { getEvents, getSpeakers } from './events.ts';
import { type Shown, getPageKeys } from './page-keys.ts';
import { type PageContext, getContexts } from './site.ts';

/** Where a page stands in a language, and in which other one its main text is, if it fell back. */
type Placed = Worded & {
  at: (routes: Routes) => string;
  /** All that it shows, if a build may leave it out when nothing of that changed. */
  shown?: Shown;
};

interface Content {
  events: readonly Event[];
  speakers: ReadonlyMap<string, Speaker>;
  texts: Awaited<ReturnType<typeof getTextPages>>;
  context: PageContext;
}

/** Paths in every language of the site, each with its context and its page in every language. */
export async function inEachLanguage<Params extends object, Props extends object>(
  toPaths: (content: Content) => ({ params: Params; props: Props } & Placed)[],
) {
  const contexts = await getContexts();
  const ofLanguages = contexts.map(async (context) => {
    const [events, speakers, texts] = await Promise.all([
      getEvents(context),
      getSpeakers(context),
      getTextPages(context.language.lang),
    ]);
    const toKey = await getPageKeys(context);
    const paths = toPaths({ events: [...events.values()], speakers, texts, context });
    return paths.map((path) => ({ ...path, context, cacheKey: path.shown && toKey(path.shown) }));
  });
  const paths = (await Promise.all(ofLanguages)).flat();
  const originals = new Map(paths.map(({ lang, at, context }) => [at(context.routes), lang]));
  const toVersions = (at: Placed['at']) =>
    contexts.map(({ routes, locale, language: { lang, format } }) => {
      const path = at(routes);
      const original = originals.get(path);
      // In the language of the site a page is no translation, whatever its text is written in.
      const isTranslated = originals.has(path) && (!locale || !original);
      return { lang, name: format.ownName, path, original, isTranslated };
    });
  return paths.map(({ params, props, at, context, cacheKey }) => ({
    params: { locale: context.locale, ...params },
    props: { context, versions: toVersions(at), ...props },
    ...(cacheKey && { cacheKey }),
  }));
}
