import type { CalendarColour } from './calendar-colour.ts';
import type { WholeDays } from './calendar-item.ts';
import type { Period } from './timetable.ts';

/** What becomes a VEVENT (RFC 5545, 3.6.1): plain text, not yet escaped. */
export interface CalendarEntry {
  uid: string;
  /** UID of the event that a session or date belongs to (RFC 5545, 3.8.4.5). */
  relatedTo: string | undefined;
  when: Period | WholeDays;
  summary: string;
  description: string;
  location: string;
  url: string;
  status: 'confirmed' | 'cancelled';
  isBusy: boolean;
  /** How often what was published has changed (RFC 5545, 3.8.7.4). */
  sequence: number;
  created: Temporal.Instant;
  /** Also DTSTAMP, which without METHOD means the same (RFC 5545, 3.8.7.2). */
  modified: Temporal.Instant;
}

/** One calendar file. */
export interface Calendar {
  name: string;
  /** Where the file itself stands (RFC 7986, 5.8). */
  source: string;
  colour: CalendarColour;
  timeZone: string;
  entries: readonly CalendarEntry[];
}
