import type { Event, Speaker } from '../domain/event.ts';
import { toRegistrationState } from '../domain/registration.ts';
import { buildEventData } from '../domain/structured-data.ts';
import { getEnvironment } from '../environment.ts';
import { serialiseJsonLd } from '../feeds/json-ld.ts';
import type { PageContext } from './site.ts';

/** What the page of an event shows beside the event itself, at the moment of the build. */
export function toEventProps(
  event: Event,
  speakers: ReadonlyMap<string, Speaker>,
  { site, moment, language, routes }: PageContext,
) {
  const { id, title, programme, registration, status } = event;
  const { t, format } = language;
  const { formEndpoint = registration?.endpoint ?? site.registration?.endpoint } = getEnvironment();
  const state = toRegistrationState(registration, status, moment);
  const toPart = (part: string) => t('calendar.part', { event: title, part });
  const days = programme.days.length > 1 ? programme.days : [];
  const data = buildEventData(event, {
    speakers,
    lang: language.lang,
    eventUrl: routes.absolute(routes.event(id)),
    sessionUrl: (session) => routes.absolute(routes.session(id, session)),
  });
  return {
    registration: { state, endpoint: formEndpoint },
    /** The calendar files that a program finds when it is given the event's address. */
    calendars: [
      { title, path: routes.eventCalendar(id) },
      { title: t('calendar.name', { event: title }), path: routes.programmeCalendar(id) },
      ...days.map(({ date, start }) => {
        return { title: toPart(format.date(start)), path: routes.dayCalendar(id, date) };
      }),
      ...programme.tracks.map((track) => {
        return { title: toPart(track.name), path: routes.trackCalendar(id, track.id) };
      }),
    ],
    /** The event as search engines read it. */
    jsonLd: serialiseJsonLd(data),
  };
}
