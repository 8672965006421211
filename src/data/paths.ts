import { flattenSlots } from '../domain/programme.ts';
import { buildCalendars } from '../feeds/calendars.ts';
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

/** Every calendar file, by its address without the ending. */
export async function getCalendarPaths() {
  const calendars = await getEventCalendars();
  return calendars.flatMap(({ event, items, ...context }) =>
    buildCalendars(event, items, context).map(({ path, calendar }) => ({
      params: { calendar: context.routes.param(path.replace(/\.ics$/, '')) },
      props: { calendar },
    })),
  );
}

async function inEachLanguage<Path>(
  toPaths: (context: PageContext) => Promise<Path[]>,
): Promise<Path[]> {
  const paths = await Promise.all((await getContexts()).map(toPaths));
  return paths.flat();
}
