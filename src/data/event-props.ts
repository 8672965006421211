import type { Event, Speaker } from '../domain/event.ts';
import { type RegistrationState, toRegistrationState } from '../domain/registration.ts';
import { buildEventData } from '../domain/structured-data.ts';
import { getEnvironment } from '../environment.ts';
import { serialiseJsonLd } from '../feeds/json-ld.ts';
import type { PageContext } from './site.ts';

/** What the page shows of registering, at the moment of the build. */
export function toRegistration(
  event: Event,
  { site, moment }: PageContext,
): { state: RegistrationState; endpoint: string | undefined } {
  const { registration, status } = event;
  const { formEndpoint } = getEnvironment();
  return {
    state: toRegistrationState(registration, status, moment),
    endpoint: formEndpoint ?? registration?.endpoint ?? site.registration?.endpoint,
  };
}

/** The calendar files that a program finds when it is given the event's address. */
export function toCalendarLinks(
  { id, title, programme }: Event,
  { language, routes }: PageContext,
) {
  const { t, format } = language;
  const toPart = (part: string) => t('calendar.part', { event: title, part });
  const days = programme.days.length > 1 ? programme.days : [];
  return [
    { title, path: routes.eventCalendar(id) },
    { title: t('calendar.name', { event: title }), path: routes.programmeCalendar(id) },
    ...days.map(({ date, start }) => ({
      title: toPart(format.date(start)),
      path: routes.dayCalendar(id, date),
    })),
    ...programme.tracks.map((track) => ({
      title: toPart(track.name),
      path: routes.trackCalendar(id, track.id),
    })),
  ];
}

/** The event as search engines read it. */
export function toJsonLd(
  event: Event,
  speakers: ReadonlyMap<string, Speaker>,
  { language, routes }: PageContext,
): string {
  const data = buildEventData(event, {
    speakers,
    lang: language.lang,
    eventUrl: routes.absolute(routes.event(event.id)),
    sessionUrl: (session) => routes.absolute(routes.session(event.id, session)),
  });
  return serialiseJsonLd(data);
}
