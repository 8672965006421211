import type { ICalEventData } from 'ical-generator';
import { escape, ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { isWholeDays } from '../domain/calendar-item.ts';
import { type Calendar, CALENDAR_COLOURS, type CalendarEntry } from '../domain/calendar.ts';
import { findRepetition } from '../domain/time.ts';
import { cleanLine, cleanText, cleanUrl } from './ics-text.ts';
import { getTimeZoneBlock } from './vtimezone.ts';

/** Names this program as the maker of the file (RFC 5545, 3.7.3); ical-generator adds the “-”. */
const PRODUCT = '//Draaiboek//Draaiboek//NL';

/** Seconds after which a program may look again; on the day itself a session may move. */
const REFRESH_INTERVAL = 3600;

/**
 * The text of an `.ics` file (RFC 5545 and 7986) in UTF-8 with CRLF at the end of each line. The
 * same calendar gives the same bytes on every machine. This is the only file that knows
 * ical-generator, whose traps the comments name.
 *
 * @throws RangeError for a zone without calendar rules, TypeError for an address that is no URL
 */
export function serialiseCalendar(calendar: Calendar): string {
  const file = new ICalCalendar({
    prodId: PRODUCT,
    scale: 'GREGORIAN',
    // Names and addresses of a calendar are written as they come: a line feed would begin a line.
    name: escape(cleanLine(calendar.name), false),
    source: cleanUrl(calendar.source),
    ttl: REFRESH_INTERVAL,
    color: CALENDAR_COLOURS[calendar.colour],
    // A name here would take the Z from all stamps, which are UTC.
    timezone: { name: null, generator: getTimeZoneBlock },
    x: [
      ['COLOR', calendar.colour],
      ['X-WR-TIMEZONE', calendar.timeZone],
    ],
    events: calendar.entries.map(toEventData),
  });
  return finish(file.toString());
}

function toEventData(entry: CalendarEntry): ICalEventData {
  return {
    // Without an id or a stamp ical-generator throws dice and looks at the clock.
    id: escape(cleanLine(entry.uid), false),
    sequence: entry.sequence,
    stamp: entry.modified,
    created: entry.created,
    lastModified: entry.modified,
    ...toTimes(entry.when),
    summary: cleanLine(entry.summary),
    description: cleanText(entry.description),
    location: cleanLine(entry.location),
    url: cleanUrl(entry.url).replaceAll(',', COMMA).replaceAll(';', SEMICOLON),
    status: entry.status === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: entry.isBusy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    // There is no option for RELATED-TO; names of this form are written as they are.
    x: entry.relatedTo === undefined ? [] : [['RELATED-TO', cleanLine(entry.relatedTo)]],
  };
}

function toTimes(when: CalendarEntry['when']) {
  if (isWholeDays(when)) return { ...when, allDay: true };
  const { start, end } = when;
  // In the hour that the clock shows twice only UTC says which one is meant.
  const isClear = !findRepetition(start) && !findRepetition(end);
  return { start, end, timezone: isClear ? start.timeZoneId : null };
}

/** What stands for a comma and a semicolon in addresses: controls, which no clean text holds. */
const COMMA = '\u0001';
const SEMICOLON = '\u0002';

/**
 * The order in which ical-generator writes: zones and appointments each stand before properties of
 * the calendar, where RFC 5545 (3.6) wants these first. Text is never at the start of a line.
 */
const ORDER =
  /^(BEGIN:VTIMEZONE[^]*?^)?(REFRESH-INTERVAL[^]*?^)(BEGIN:VEVENT[^]*^)?(COLOR[^]*^)(END:VCALENDAR)$/m;

/** Puts right what ical-generator can't be asked for. */
function finish(text: string): string {
  return (
    text
      // The last line has no line end.
      .replace(ORDER, '$2$4$1$3$5\r\n')
      // It escapes an address as if it were text; RFC 5545 (3.3.13) has no escapes in a URI.
      .replaceAll(COMMA, ',')
      .replaceAll(SEMICOLON, ';')
  );
}
