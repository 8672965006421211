/** RFC 5545, section 8.1: calendars are UTF-8 and the type says so; some programs take no other. */
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';
