import { indexAppearances } from '../domain/appearances.ts';
import { type Event, findNext, listYears, sortEvents } from '../domain/event.ts';
import { flattenSlots, hasChoice, indexNeighbours } from '../domain/programme.ts';
import { buildCalendarLinks } from '../feeds/calendar-links.ts';
import { buildCalendars, buildSiteCalendar } from '../feeds/calendars.ts';
import type { Routes } from '../routes.ts';
import { getEventCalendars } from './calendars.ts';
import { inEachLanguage } from './each-language.ts';
import { once } from './entries.ts';
import { findEndpoint, toEventProps } from './event-props.ts';
import { findFormerAddresses } from './former-addresses.ts';
import { getContexts } from './site.ts';

/** How many past events the home page shows; the archive has them all. */
const PAST_ON_HOME = 5;

/** One page per language: the home page, with what is coming and the last that was. */
export function getHomePaths() {
  return inEachLanguage(({ events, context }) => {
    const { coming, past } = sortEvents(events, context.moment);
    const props = { coming, past: past.slice(0, PAST_ON_HOME), years: listYears(past) };
    return [{ params: {}, props, at: (each) => each.home() }];
  });
}

/** One page per language and year that had events: the archive. */
export function getArchivePaths() {
  return inEachLanguage(({ events, context }) => {
    const { past } = sortEvents(events, context.moment);
    const years = listYears(past);
    return years.map((year) => ({
      params: { archive: context.routes.words.archive, year: String(year) },
      props: { year, years, past: past.filter(({ start }) => start.year === year) },
      at: (each) => each.archive(year),
    }));
  });
}

/** One page per language: search. */
export function getSearchPaths() {
  return inEachLanguage(({ context: { routes } }) => {
    const { search } = routes.words;
    return [{ params: { search }, props: {}, at: (each) => each.search() }];
  });
}

/**
 * Lists paths once, for their pages and whatever else asks: an image, a frame, the list of pages.
 * What Astro hands over differs each time that it asks.
 */
function madeOnce<Paths>(list: () => Promise<Paths>) {
  const get = once(list);
  return () => get();
}

/** One page per event and language. */
export const getEventPaths = madeOnce(() =>
  inEachLanguage(({ events, speakers, context }) => {
    const { coming } = sortEvents(events, context.moment);
    return events.map((event) => {
      const days = event.programme.dayPages.size > 0 ? [] : event.programme.days;
      return {
        params: { event: event.id },
        props: { event, days, coming, speakers, ...toEventProps(event, speakers, context) },
        at: (each) => each.event(event.id),
        lang: event.lang,
        shown: { events: [event, findNext(event, coming) ?? event], text: event.id },
      };
    });
  }),
);

/** The page of each event for the frame of another site, where `site.yml` names one. */
export async function getEmbedPaths() {
  const paths = await getEventPaths();
  return paths.flatMap(({ params, props }) => {
    const { site, routes } = props.context;
    const own = { params: { ...params, embed: routes.words.embed }, props };
    return site.embedding.length > 0 ? [own] : [];
  });
}

const asksToRegister = ({ registration }: Event) => registration?.required;

/** Pages below an event's own, by their word in addresses, and whether an event has them. */
export const SUBPAGES = {
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
        at: (each) => each[name](event.id),
        shown: { events: [event] },
      })),
    ),
  );
}

/** One page per day and language, where the programme is too long for the page of the event. */
export function getDayPaths() {
  return inEachLanguage(({ events, speakers, context }) => {
    const { routes, language } = context;
    const split = events.filter(({ programme }) => programme.dayPages.size > 0);
    return split.flatMap((event) => {
      const { wakes } = toEventProps(event, speakers, context);
      return event.programme.days.map((day) => {
        const here = `${language.t('event.programme')}, ${language.format.date(day.start)}`;
        const title = `${here}, ${event.title}`;
        const alternates = [{ title, path: routes.dayCalendar(event.id, day.date) }];
        return {
          params: { event: event.id, programme: routes.words.programme, date: day.date },
          props: { event, days: [day], speakers, wakes, here, title, alternates },
          at: (each: Routes) => each.day(event.id, day.date),
          lang: event.lang,
          shown: { events: [event], text: event.id },
        };
      });
    });
  });
}

/** One page per session and language. */
export const getSessionPaths = madeOnce(() =>
  inEachLanguage(({ events, speakers, context }) =>
    events.flatMap((event) => {
      const index = indexNeighbours(event.programme);
      const links = buildCalendarLinks(event, { ...context, speakers });
      return flattenSlots(event.programme).flatMap((slot) => {
        const { session } = slot;
        if (!session) return [];
        const { sessions } = context.routes.words;
        const params = { event: event.id, sessions, session: session.id };
        const neighbours = index.get(slot);
        const props = { event, slot, session, speakers, links, neighbours };
        const at = (each: Routes) => each.session(event.id, session.id);
        const shown = { events: [event], text: `${event.id}/${session.id}` };
        return [{ params, props, at, lang: session.lang, shown }];
      });
    }),
  ),
);

/** One page per text of `content/pages` and language. */
export function getTextPagePaths() {
  return inEachLanguage(({ texts }) =>
    texts.map((page) => {
      const at = (each: Routes) => each.page(page.id);
      return { params: { page: page.id }, props: { page }, at, lang: page.lang };
    }),
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
        at: (each) => each.speaker(speaker.id),
        ...(speaker.hasText && { lang: speaker.textLang }),
      }));
  });
}

/** The full addresses that search engines may find: a text only in the languages that it is in. */
export async function getListedAddresses() {
  const ofTexts = [
    getEventPaths(),
    getDayPaths(),
    getSessionPaths(),
    getTextPagePaths(),
    getSpeakerPaths(),
  ];
  const lists = [getHomePaths(), getArchivePaths()];
  const paths = (await Promise.all([...lists, ...ofTexts])).flat();
  const own = paths.filter(({ params }) => !params.locale);
  return own.flatMap(({ props: { versions, context } }) =>
    versions.flatMap((each) => (each.isTranslated ? context.routes.absolute(each.path) : [])),
  );
}

/** Every calendar file, by its address without the ending, also at its former addresses. */
export async function getCalendarPaths() {
  const [contexts, calendars] = await Promise.all([getContexts(), getEventCalendars()]);
  return contexts.flatMap((context) => {
    const { routes, locale } = context;
    const own = calendars.filter((each) => each.locale === locale);
    const ofEvents = own.flatMap(({ event, items, cacheKey, ...each }) =>
      buildCalendars(event, items, each).flatMap(({ path: now, calendar }) => {
        const paths = [now, ...findFormerAddresses(now, event, routes)];
        return paths.map((path) => ({ path, calendar, cacheKey }));
      }),
    );
    const ofSite = { ...buildSiteCalendar(own, context), cacheKey: undefined };
    return [ofSite, ...ofEvents].map(({ path, calendar, cacheKey }) => ({
      params: { calendar: routes.param(path.replace(/\.ics$/, '')) },
      props: { calendar },
      cacheKey,
    }));
  });
}
