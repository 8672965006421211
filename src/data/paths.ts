import { indexAppearances } from '../domain/appearances.ts';
import { type Event, type Speaker, sortEvents } from '../domain/event.ts';
import type { Worded } from '../domain/programme-source.ts';
import { flattenSlots, hasChoice } from '../domain/programme.ts';
import { buildCalendars, buildSiteCalendar } from '../feeds/calendars.ts';
import { getEventCalendars } from './calendars.ts';
import { getTextPages } from './entries.ts';
import { findEndpoint, toEventProps } from './event-props.ts';
import { getEvents, getSpeakers } from './events.ts';
import { findFormerAddresses } from './former-addresses.ts';
import { type PageContext, getContexts } from './site.ts';

/** One page per language: the home page. */
export function getHomePaths() {
  return inEachLanguage(({ events, context }) => [
    { params: {}, props: sortEvents(events, context.moment) },
  ]);
}

/** One page per event and language. */
export function getEventPaths() {
  return inEachLanguage(({ events, speakers, context }) =>
    events.map((event) => ({
      params: { event: event.id },
      props: { event, speakers, ...toEventProps(event, speakers, context) },
    })),
  );
}

const asksToRegister = ({ registration }: Event) => registration?.required;

/** Pages below an event's own, by their word in addresses, and whether an event has them. */
const SUBPAGES = {
  thanks: asksToRegister,
  withdrawal: asksToRegister,
  withdrawn: asksToRegister,
  // Where visitors have to choose sessions, or had to before something was removed.
  myProgramme: ({ programme }: Event) => hasChoice(programme) || programme.removed.length > 0,
};

/** One page per event that has it, name and language; the first name is the file's parameter. */
export function getSubpagePaths<Name extends keyof typeof SUBPAGES>(...names: [Name, ...Name[]]) {
  return inEachLanguage(({ events, context }) =>
    names.flatMap((name) =>
      events.filter(SUBPAGES[name]).map((event) => ({
        params: { event: event.id, [names[0]]: context.routes.words[name] },
        props: { event, name, endpoint: findEndpoint(event, context) },
      })),
    ),
  );
}

/** One page per session and language. */
export function getSessionPaths() {
  return inEachLanguage(({ events, speakers, context }) =>
    events.flatMap((event) =>
      flattenSlots(event.programme).flatMap((slot) => {
        const { session } = slot;
        if (!session) return [];
        const { sessions } = context.routes.words;
        const params = { event: event.id, sessions, session: session.id };
        return [{ params, props: { event, slot, session, speakers } }];
      }),
    ),
  );
}

/** One page per text of `content/pages` and language. */
export function getTextPagePaths() {
  return inEachLanguage(({ texts }) =>
    texts.map((page) => ({ params: { page: page.id }, props: { page } })),
  );
}

/** One page per speaker and language, with what they do at all events. */
export function getSpeakerPaths() {
  return inEachLanguage(({ events, speakers, context }) => {
    const index = indexAppearances(events);
    return [...speakers.values()]
      .filter(({ hasPage }) => hasPage)
      .map((speaker) => ({
        params: { speakers: context.routes.words.speakers, speaker: speaker.id },
        props: { speaker, appearances: sortEvents(index.get(speaker.id) ?? [], context.moment) },
      }));
  });
}

/** One page at every address that something had under an earlier name; it leads to the new one. */
export function getFormerPaths() {
  return inEachLanguage(({ events, speakers, texts, context: { routes, language } }) => {
    const toMoved = ({ title, lang }: Titled, movedTo: string, former: readonly string[]) =>
      former.map((address) => ({
        params: { former: routes.param(address) },
        props: { title, lang, movedTo },
      }));
    const ofEvents = events.flatMap((event) => {
      const { id, title, lang, programme } = event;
      const sessions = flattenSlots(programme).flatMap(({ session }) => session ?? []);
      const pages = [
        { title, lang, path: routes.event(id) },
        ...(['thanks', 'withdrawal', 'withdrawn', 'myProgramme'] as const)
          .filter((name) => SUBPAGES[name](event))
          .map((name) => ({
            title: language.t(`${name}.title`, { title }),
            path: routes[name](id),
          })),
        ...sessions.map((own) => ({ ...own, path: routes.session(id, own.id) })),
      ];
      const findFormer = (path: string) => findFormerAddresses(path, event, routes);
      return [
        ...pages.flatMap((page) => toMoved(page, page.path, findFormer(page.path))),
        ...programme.removed.flatMap(({ id: slot, session = slot, ...removed }) => {
          const page = routes.session(id, session);
          return toMoved({ ...programme, ...removed }, routes.slot(id, slot), [
            page,
            ...findFormer(page),
          ]);
        }),
      ];
    });
    const ofSpeakers = [...speakers.values()].flatMap(({ id, name: title, hasPage, formerly }) =>
      hasPage ? toMoved({ title }, routes.speaker(id), formerly.map(routes.speaker)) : [],
    );
    const ofTexts = texts.flatMap(({ id, formerly, ...text }) =>
      toMoved(text, routes.page(id), formerly.map(routes.page)),
    );
    return [...ofEvents, ...ofSpeakers, ...ofTexts];
  });
}

/** Every calendar file, by its address without the ending, also at its former addresses. */
export async function getCalendarPaths() {
  const [contexts, calendars] = await Promise.all([getContexts(), getEventCalendars()]);
  return contexts.flatMap((context) => {
    const { routes, locale } = context;
    const own = calendars.filter((each) => each.locale === locale);
    const ofEvents = own.flatMap(({ event, items, ...each }) =>
      buildCalendars(event, items, each).flatMap(({ path, calendar }) =>
        [path, ...findFormerAddresses(path, event, routes)].map((address) => ({
          path: address,
          calendar,
        })),
      ),
    );
    return [buildSiteCalendar(own, context), ...ofEvents].map(({ path, calendar }) => ({
      params: { calendar: routes.param(path.replace(/\.ics$/, '')) },
      props: { calendar },
    }));
  });
}

type Titled = Worded & { title: string };

interface Content {
  events: readonly Event[];
  speakers: ReadonlyMap<string, Speaker>;
  texts: Awaited<ReturnType<typeof getTextPages>>;
  context: PageContext;
}

/** Paths in every language of the site, each with the first part of its address and its context. */
async function inEachLanguage<Params extends object, Props extends object>(
  toPaths: (content: Content) => { params: Params; props: Props }[],
) {
  const paths = (await getContexts()).map(async (context) => {
    const [events, speakers, texts] = await Promise.all([
      getEvents(context),
      getSpeakers(context),
      getTextPages(context.language.lang),
    ]);
    return toPaths({ events: [...events.values()], speakers, texts, context }).map((path) => ({
      params: { locale: context.locale, ...path.params },
      props: { context, ...path.props },
    }));
  });
  return (await Promise.all(paths)).flat();
}
