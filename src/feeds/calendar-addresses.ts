import type { CalendarAddresses } from '../domain/calendar.ts';
import type { Routes } from '../routes.ts';

/** The full addresses that the calendar files of an event lead to. */
export function createCalendarAddresses(routes: Routes, eventId: string): CalendarAddresses {
  const { absolute } = routes;
  return {
    event: absolute(routes.event(eventId)),
    session: (sessionId) => absolute(routes.session(eventId, sessionId)),
    slot: (slotId) => absolute(routes.slot(eventId, slotId)),
    link: (target) => absolute(routes.link(target)),
    eventCalendar: absolute(routes.eventCalendar(eventId)),
    programmeCalendar: absolute(routes.programmeCalendar(eventId)),
    sessionCalendar: (slotId) => absolute(routes.sessionCalendar(eventId, slotId)),
  };
}
