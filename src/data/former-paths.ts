import type { Worded } from '../domain/programme-source.ts';
import { flattenSlots } from '../domain/programme.ts';
import { inEachLanguage } from './each-language.ts';
import { findFormerAddresses } from './former-addresses.ts';
import { SUBPAGES } from './paths.ts';

type Moved = Worded & { title: string; to: string; former: readonly string[] };

/** One page at every address that something had under an earlier name; it leads to the new one. */
export function getFormerPaths() {
  return inEachLanguage(({ events, speakers, texts, context: { site, routes, language } }) => {
    const ofEvents = events.flatMap((event): Moved[] => {
      const { id, title, programme } = event;
      const findFormer = (path: string) => findFormerAddresses(path, event, routes);
      const names = Object.keys(SUBPAGES) as (keyof typeof SUBPAGES)[];
      const subpages = names.filter((name) => SUBPAGES[name](event));
      const sessions = flattenSlots(programme).flatMap(({ session }) => session ?? []);
      const pages = [
        { ...event, to: routes.event(id) },
        ...(site.embedding.length > 0 ? [{ ...event, to: routes.embed(id) }] : []),
        ...subpages.map((name) => {
          return { title: language.t(`${name}.title`, { title }), to: routes[name](id) };
        }),
        ...sessions.map((own) => ({ ...own, to: routes.session(id, own.id) })),
        ...(programme.dayPages.size > 0 ? programme.days : []).map(({ date, start }) => {
          return { title: language.format.date(start), to: routes.day(id, date) };
        }),
      ];
      const removed = programme.removed.map(({ id: slot, session = slot, ...own }) => {
        const page = routes.session(id, session);
        const former = [page, ...findFormer(page)];
        return { lang: programme.lang, ...own, to: routes.slot(id, slot), former };
      });
      return [...pages.map((page) => ({ ...page, former: findFormer(page.to) })), ...removed];
    });
    const shown = [...speakers.values()].filter(({ hasPage }) => hasPage);
    const ofSpeakers = shown.map(({ id, name: title, formerly }): Moved => {
      return { title, to: routes.speaker(id), former: formerly.map(routes.speaker) };
    });
    const ofTexts = texts.map(({ id, formerly, ...text }): Moved => {
      return { ...text, to: routes.page(id), former: formerly.map(routes.page) };
    });
    return [...ofEvents, ...ofSpeakers, ...ofTexts].flatMap(({ title, lang, to, former }) =>
      former.map((address) => ({
        params: { former: routes.param(address) },
        props: { title, lang, movedTo: to },
        at: () => to,
      })),
    );
  });
}
