/** RFC 5545, section 8.1: calendars are UTF-8 and the type says so; some programs take no other. */
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

/** Giggity looks for exactly this one of XML in the head of a page; JSON has none of its own. */
export const SCHEDULE_TYPES = {
  json: 'application/json',
  xml: 'application/vnd.c3voc.schedule+xml',
} as const;
