import { sortEvents } from '../domain/event.ts';
import { flattenSlots } from '../domain/programme.ts';
import { buildCalendars } from '../feeds/calendars.ts';
import { getEventCalendars } from './calendars.ts';
import { getEvents } from './events.ts';
import { findFormerAddresses } from './former-addresses.ts';
import { toCalendarLinks, toJsonLd, toRegistration } from './event-props.ts';
import { getTextPages } from './pages.ts';
import { type PageContext, getContexts } from './site.ts';
import { getAppearances, getLocalisedSpeakers } from './speakers.ts';

/** One page per language: the home page. */
export async function getHomePaths() {
  const contexts = await getContexts();
  return contexts.map((context) => ({ params: { locale: context.locale }, props: { context } }));
}

/** One page per event and language. */
export function getEventPaths() {
  return inEachLanguage(async (context) => {
    const [events, speakers] = await Promise.all([
      getEvents(context),
      getLocalisedSpeakers(context),
    ]);
    return [...events.values()].map((event) => ({
      params: { locale: context.locale, event: event.id },
      props: {
        context,
        event,
        speakers,
        registration: toRegistration(event, context),
        calendars: toCalendarLinks(event, context),
        jsonLd: toJsonLd(event, speakers, context),
      },
    }));
  });
}

/** The page after registering, one per event that asks for it and language. */
export async function getThanksPaths() {
  const paths = await getEventPaths();
  return paths
    .filter(({ props }) => props.event.registration?.required)
    .map(({ params, props }) => ({
      params: { ...params, thanks: props.context.routes.words.thanks },
      props,
    }));
}

/** One page per session and language. */
export function getSessionPaths() {
  return inEachLanguage(async (context) => {
    const [events, speakers] = await Promise.all([
      getEvents(context),
      getLocalisedSpeakers(context),
    ]);
    return [...events.values()].flatMap((event) =>
      flattenSlots(event.programme).flatMap((slot) => {
        const { session } = slot;
        if (!session) return [];
        const { sessions } = context.routes.words;
        return [
          {
            params: { locale: context.locale, event: event.id, sessions, session: session.id },
            props: { context, event, slot, session, speakers },
          },
        ];
      }),
    );
  });
}

/** One page per text of `content/pages` and language. */
export function getTextPagePaths() {
  return inEachLanguage(async (context) =>
    (await getTextPages(context)).map((page) => ({
      params: { locale: context.locale, page: page.id },
      props: { context, page },
    })),
  );
}

/** One page per speaker and language, with what they do at all events. */
export function getSpeakerPaths() {
  return inEachLanguage(async (context) => {
    const [speakers, index] = await Promise.all([
      getLocalisedSpeakers(context),
      getAppearances(context),
    ]);
    return [...speakers.values()]
      .filter(({ hasPage }) => hasPage)
      .map((speaker) => ({
        params: {
          locale: context.locale,
          speakers: context.routes.words.speakers,
          speaker: speaker.id,
        },
        props: {
          context,
          speaker,
          appearances: sortEvents(index.get(speaker.id) ?? [], context.moment),
        },
      }));
  });
}

/** One page at every address that something had under an earlier name; it leads to the new one. */
export function getFormerPaths() {
  return inEachLanguage(async (context) => {
    const { routes, language } = context;
    const [events, speakers, texts] = await Promise.all([
      getEvents(context),
      getLocalisedSpeakers(context),
      getTextPages(context),
    ]);
    const toMoved = (title: string, movedTo: string, former: readonly string[]) =>
      former.map((address) => ({
        params: { former: routes.param(address) },
        props: { context, title, movedTo },
      }));
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
  const calendars = await getEventCalendars();
  return calendars.flatMap(({ event, items, ...context }) =>
    buildCalendars(event, items, context).flatMap(({ path, calendar }) =>
      [path, ...findFormerAddresses(path, event, context.routes)].map((address) => ({
        params: { calendar: context.routes.param(address.replace(/\.ics$/, '')) },
        props: { calendar },
      })),
    ),
  );
}

async function inEachLanguage<Path>(
  toPaths: (context: PageContext) => Promise<Path[]>,
): Promise<Path[]> {
  const paths = await Promise.all((await getContexts()).map(toPaths));
  return paths.flat();
}
