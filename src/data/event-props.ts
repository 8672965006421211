import { type Event, type Speakers, findWakingHours, isPast } from '../domain/event.ts';
import type { Endpoint } from '../domain/form-hosts.ts';
import { toRegistrationState } from '../domain/registration.ts';
import type { Slot } from '../domain/programme.ts';
import { buildEventData, buildSessionData } from '../domain/structured-data.ts';
import { getEnvironment } from '../environment.ts';
import { listFeeds } from '../feeds/calendar-links.ts';
import { serialiseJsonLd } from '../feeds/json-ld.ts';
import { listSchedules } from '../feeds/schedule.ts';
import type { PageContext } from './site.ts';

/** Where the forms of an event post to. */
export function findEndpoint({ registration }: Event, { site }: PageContext): Endpoint | undefined {
  const { host, endpoint } = { host: 'formspree' as const, ...site.registration };
  const address = getEnvironment().formEndpoint ?? registration?.endpoint ?? endpoint;
  return address ? { address, host } : undefined;
}

/** What the page of an event shows beside the event itself, at the moment of the build. */
export function toEventProps(event: Event, speakers: Speakers, context: PageContext) {
  const { registration, status } = event;
  const { privacy, moment, shownAsOf, language, routes } = context;
  // The page asks its server for the time. Only our own server tells the moment that a site is
  // shown at; another would close the form of a demonstration at once.
  const isTold = !shownAsOf || getEnvironment().isServedLocally;
  const closes = isTold ? registration?.closes.epochMilliseconds : undefined;
  const state = toRegistrationState(registration, status, moment);
  const calendars = isPast(event, moment) ? [] : listFeeds(event, { language, routes });
  const facts = privacy && { ...privacy, ...registration?.privacy };
  return {
    registration: { state, endpoint: findEndpoint(event, context), closes, privacy: facts },
    /** The files that a program finds when it is given the event's address. */
    alternates: [...calendars, ...listSchedules(event, routes)],
    /** When the page asks its server for the time, to say what is on; no other server knows. */
    wakes: isTold ? findWakingHours(event, moment, Boolean(shownAsOf)) : undefined,
    jsonLd: serialiseJsonLd(buildEventData(event, toDataContext(event, speakers, context))),
  };
}

/** What machines read on the page of a session. */
export function toSessionData(event: Event, slot: Slot, speakers: Speakers, context: PageContext) {
  return serialiseJsonLd(buildSessionData(event, slot, toDataContext(event, speakers, context)));
}

/** What structured data of an event and its sessions needs to know beside them. */
function toDataContext({ id }: Event, speakers: Speakers, context: PageContext) {
  const { language, moment, routes } = context;
  return {
    speakers,
    moment,
    lang: language.lang,
    eventUrl: routes.absolute(routes.event(id)),
    image: routes.absolute(routes.shareImage(id)),
    sessionUrl: (session: string) => routes.absolute(routes.session(id, session)),
  };
}
