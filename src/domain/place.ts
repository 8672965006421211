import type { AttendanceMode, Event } from './event.ts';
import type { Named } from './programme-source.ts';

/** How one attends now: an event that moved online has no place left. */
export function toAttendanceMode(event: Pick<Event, 'attendanceMode' | 'status'>): AttendanceMode {
  return event.status === 'movedOnline' ? 'online' : event.attendanceMode;
}

/**
 * Where something of the event happens on site, from near to far: room, venue, street, town.
 * Empty for what is only online or has no venue yet.
 */
export function toPlaceLines(
  event: Pick<Event, 'attendanceMode' | 'status' | 'venue'>,
  room: Named | undefined,
): string[] {
  if (toAttendanceMode(event) === 'online') return [];
  const { venue } = event;
  const address = venue ? [venue.name, venue.street, `${venue.postalCode} ${venue.city}`] : [];
  return room ? [room.name, ...address] : address;
}
