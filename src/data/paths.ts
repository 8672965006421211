import { isSessionItem } from '../domain/calendar-item.ts';
import { flattenSlots } from '../domain/programme.ts';
import { getEventCalendars } from './calendars.ts';
import { getEvents, getSpeakers } from './events.ts';
import { toCalendarLinks, toJsonLd, toRegistration } from './event-props.ts';
import { getTextPages } from './pages.ts';
import { type PageContext, getContexts } from './site.ts';

/** One page per language: the home page. */
export async function getHomePaths() {
  const contexts = await getContexts();
  return contexts.map((context) => ({ params: { locale: context.locale }, props: { context } }));
}

/** One page per event and language. */
export function getEventPaths() {
  return inEachLanguage(async (context) => {
    const [events, speakers] = await Promise.all([getEvents(context), getSpeakers()]);
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
    const [events, speakers] = await Promise.all([getEvents(context), getSpeakers()]);
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

/** The calendar files of an event, one set per event and language. */
export function getCalendarPaths() {
  return inEachLanguage(async (context) =>
    (await getEventCalendars(context)).map((calendar) => ({
      params: { locale: context.locale, event: calendar.event.id },
      props: { context, calendar },
    })),
  );
}

/** The calendar file of each session; a removed session keeps its own. */
export async function getSessionCalendarPaths() {
  const paths = await getCalendarPaths();
  return paths.flatMap(({ params, props }) =>
    props.calendar.items.filter(isSessionItem).map((item) => ({
      params: { ...params, session: item.subject.id },
      props: { ...props, item },
    })),
  );
}

async function inEachLanguage<Path>(
  toPaths: (context: PageContext) => Promise<Path[]>,
): Promise<Path[]> {
  const paths = await Promise.all((await getContexts()).map(toPaths));
  return paths.flat();
}
