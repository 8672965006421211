import { indexAppearances } from '../domain/appearances.ts';
import { type Event, type Speaker, sortEvents } from '../domain/event.ts';
import { flattenSlots } from '../domain/programme.ts';
import { buildCalendars, buildSiteCalendar } from '../feeds/calendars.ts';
import { getEventCalendars } from './calendars.ts';
import { getLocalised, isShown } from './entries.ts';
import { toCalendarLinks, toJsonLd, toRegistration } from './event-props.ts';
import { getEvents, getSpeakers } from './events.ts';
import { findFormerAddresses } from './former-addresses.ts';
import { type PageContext, getContexts } from './site.ts';

interface Path<Params, Props> {
  params: Params;
  props: Props;
}

/** One page per language: the home page. */
export function getHomePaths() {
  return inEachLanguage(() => Promise.resolve([{ params: {}, props: {} }]));
}

/** One page per event and language. */
export function getEventPaths() {
  return forEachEvent((event, speakers, context) => [
    {
      params: { event: event.id },
      props: {
        event,
        speakers,
        registration: toRegistration(event, context),
        calendars: toCalendarLinks(event, context),
        jsonLd: toJsonLd(event, speakers, context),
      },
    },
  ]);
}

/** The page after registering, one per event that asks for it and language. */
export async function getThanksPaths() {
  const paths = await getEventPaths();
  return paths.flatMap(({ params, props }) => {
    const { thanks } = props.context.routes.words;
    return props.event.registration?.required ? [{ params: { ...params, thanks }, props }] : [];
  });
}

/** One page per session and language. */
export function getSessionPaths() {
  return forEachEvent((event, speakers, { routes }) =>
    flattenSlots(event.programme).flatMap((slot) => {
      const { session } = slot;
      if (!session) return [];
      const params = { event: event.id, sessions: routes.words.sessions, session: session.id };
      return [{ params, props: { event, slot, session, speakers } }];
    }),
  );
}

/** One page per text of `content/pages` and language. */
export function getTextPagePaths() {
  return inEachLanguage(async (context) =>
    (await getTextPages(context)).map((page) => ({ params: { page: page.id }, props: { page } })),
  );
}

/** One page per speaker and language, with what they do at all events. */
export function getSpeakerPaths() {
  return inEachLanguage(async (context) => {
    const [events, speakers] = await Promise.all([getEvents(context), getSpeakers(context)]);
    const index = indexAppearances(events.values());
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
  return inEachLanguage(async (context) => {
    const { routes, language } = context;
    const [events, speakers, texts] = await Promise.all([
      getEvents(context),
      getSpeakers(context),
      getTextPages(context),
    ]);
    const toMoved = (title: string, movedTo: string, former: readonly string[]) =>
      former.map((address) => {
        return { params: { former: routes.param(address) }, props: { title, movedTo } };
      });
    const ofEvents = [...events.values()].flatMap((event) => {
      const ofPage = (title: string, path: string) =>
        toMoved(title, path, findFormerAddresses(path, event, routes));
      return [
        ...ofPage(event.title, routes.event(event.id)),
        ...(event.registration?.required
          ? ofPage(language.t('thanks.title'), routes.thanks(event.id))
          : []),
        ...flattenSlots(event.programme).flatMap(({ session }) =>
          session ? ofPage(session.title, routes.session(event.id, session.id)) : [],
        ),
        ...event.programme.removed.flatMap(({ id, session = id, title }) => {
          const page = routes.session(event.id, session);
          const former = [page, ...findFormerAddresses(page, event, routes)];
          return toMoved(title, routes.slot(event.id, id), former);
        }),
      ];
    });
    const ofSpeakers = [...speakers.values()].flatMap(({ id, name, hasPage, formerly }) =>
      hasPage ? toMoved(name, routes.speaker(id), formerly.map(routes.speaker)) : [],
    );
    const ofTexts = texts.flatMap(({ id, title, formerly }) =>
      toMoved(title, routes.page(id), formerly.map(routes.page)),
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

async function getTextPages({ language }: PageContext) {
  return (await getLocalised('pages', language.lang)).filter(isShown);
}

function forEachEvent<Params extends object, Props extends object>(
  toPaths: (
    event: Event,
    speakers: ReadonlyMap<string, Speaker>,
    context: PageContext,
  ) => Path<Params, Props>[],
) {
  return inEachLanguage(async (context) => {
    const [events, speakers] = await Promise.all([getEvents(context), getSpeakers(context)]);
    return [...events.values()].flatMap((event) => toPaths(event, speakers, context));
  });
}

/** Paths in every language of the site, each with the first part of its address and its context. */
async function inEachLanguage<Params extends object, Props extends object>(
  toPaths: (context: PageContext) => Promise<Path<Params, Props>[]>,
) {
  const paths = (await getContexts()).map(async (context) =>
    (await toPaths(context)).map(({ params, props }) => ({
      params: { locale: context.locale, ...params },
      props: { context, ...props },
    })),
  );
  return (await Promise.all(paths)).flat();
}
