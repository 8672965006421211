import { type ADDRESS_WORDS, RESERVED_NAMES } from './site.ts';

/** Words in addresses, in the language of the page; `registration` is the anchor of the form. */
type AddressWords = Readonly<Record<(typeof ADDRESS_WORDS)[number], string>>;

/** The folder of the search index, whose name no event or page can have. */
export const SEARCH_FOLDER = '_search/';

interface RouteOptions {
  /** Where the site stands, with its base path and a slash at the end: `https://example.be/pio/`. */
  address: string;
  /** First part of the path of every language but the site's own: `en`. */
  locale?: string | undefined;
  words: AddressWords;
}

export type Routes = ReturnType<typeof createRoutes>;

/**
 * Every address of the site in one language, as paths from the root of the origin. Nothing else
 * builds an address. Calendar files stand at the same place in each language, as they are one file
 * per language with names that never change.
 *
 * @example createRoutes({ address: 'https://example.be/', words }).event('ai4gov') // '/ai4gov/'
 */
export function createRoutes({ address, locale, words }: RouteOptions) {
  const root = new URL(address);
  const base = root.pathname;
  const home = locale ? `${base}${locale}/` : base;
  const event = (id: string) => `${home}${id}/`;
  const day = (eventId: string, date: string) => `${event(eventId)}${words.programme}/${date}/`;
  return {
    words,
    home: () => home,
    page: event,
    event,
    /** The programme of one day, when it has a page of its own. */
    day,
    /** A place on the event page, or on the page of the day that holds it. */
    slot: (eventId: string, slotId: string, date?: string) =>
      `${date ? day(eventId, date) : event(eventId)}#${slotId}`,
    registration: (eventId: string) => `${event(eventId)}#${words.registration}`,
    thanks: (eventId: string) => `${event(eventId)}${words.thanks}/`,
    myProgramme: (eventId: string) => `${event(eventId)}${words.myProgramme}/`,
    embed: (eventId: string) => `${event(eventId)}${words.embed}/`,
    withdrawal: (eventId: string) => `${event(eventId)}${words.withdrawal}/`,
    withdrawn: (eventId: string) => `${event(eventId)}${words.withdrawn}/`,
    session: (eventId: string, sessionId: string) =>
      `${event(eventId)}${words.sessions}/${sessionId}/`,
    speaker: (id: string) => `${home}${words.speakers}/${id}/`,
    archive: (year: number) => `${home}${words.archive}/${year}/`,
    search: () => `${home}${words.search}/`,
    searchIndex: () => `${base}${SEARCH_FOLDER}`,
    shareImage: (eventId: string) => `${event(eventId)}share.png`,
    siteCalendar: () => `${home}calendar.ics`,
    eventCalendar: (eventId: string) => `${event(eventId)}calendar.ics`,
    programmeCalendar: (eventId: string) => `${event(eventId)}programme.ics`,
    sessionCalendar: (eventId: string, slotId: string) => `${event(eventId)}sessions/${slotId}.ics`,
    dayCalendar: (eventId: string, date: string) => `${event(eventId)}days/${date}.ics`,
    changesFeed: (eventId: string) => `${event(eventId)}changes.xml`,
    trackCalendar: (eventId: string, trackId: string) => `${event(eventId)}tracks/${trackId}.ics`,
    schedule: (eventId: string, format: string) => `${event(eventId)}schedule.${format}`,
    /** A file beside a text, under the address of its event or page: `/ai4gov/plan.pdf`. */
    contentFile: (file: string) => `${base}${file.replace(/^content\/[^/]+\//, '')}`,
    /** A file of `public/` or of the build. */
    asset: (path: string) => `${base}${path}`,
    /** A path below the base path, as the parameter of a page that takes the whole of it. */
    param: (path: string) => path.slice(base.length).replace(/\/$/, ''),
    /** The full address of a path, for calendar files, feeds and mails. */
    absolute: (path: string) => new URL(path, root).href,
    /** A link that an editor wrote: a path of this site gets the base path before it. */
    link: (target: string) => (target.startsWith('/') ? `${base}${target.slice(1)}` : target),
  };
}

/**
 * Whether a name can be an event, page or speaker without taking the place of something fixed.
 * Language codes are fixed too, as `/en/` is the English site.
 */
export function isReservedName(name: string, words: AddressWords): boolean {
  return (
    /^[a-z]{2}$/.test(name) || RESERVED_NAMES.includes(name) || Object.values(words).includes(name)
  );
}
