import type { CalendarColour } from '../domain/calendar-colour.ts';
import type { CalendarContext } from '../domain/calendar.ts';
import type { Event } from '../domain/event.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { PageLanguage } from '../i18n/language.ts';
import type { Routes } from '../routes.ts';
import { createCalendarAddresses } from './calendar-addresses.ts';
import { createCalendarWords } from './calendar-words.ts';

/** The language, addresses and colour of the site that a calendar file belongs to. */
export interface CalendarSite {
  language: PageLanguage;
  routes: Routes;
  site: { calendar: { colour: CalendarColour } };
}

/** Binds the words and addresses of a site to what one event publishes. */
export function createCalendarContext(
  { language, routes, site }: CalendarSite,
  calendar: { event: Event; ledger: Ledger; speakers: CalendarContext['speakers'] },
): CalendarContext {
  return {
    words: createCalendarWords(language),
    addresses: createCalendarAddresses(routes, calendar.event.id),
    speakers: calendar.speakers,
    ledger: calendar.ledger,
    colour: site.calendar.colour,
  };
}
