/** RFC 5545, section 8.1: calendars are UTF-8 and the type says so; some programs take no other. */
export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

/** Registered at IANA; Giggity looks for exactly this in the head of a page. */
export const SCHEDULE_XML_TYPE = 'application/vnd.c3voc.schedule+xml';
/** Its twin in JSON has no type of its own. */
export const SCHEDULE_JSON_TYPE = 'application/json';
