import type { CalendarColour } from './calendar-colour.ts';
import type { CalendarItem } from './calendar-item.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Worded } from './programme-source.ts';

/** What becomes a VEVENT (RFC 5545, 3.6.1): plain text, not yet escaped. */
export interface CalendarEntry
  extends
    Pick<CalendarItem, 'uid' | 'relatedTo' | 'when' | 'isBusy'>,
    Pick<LedgerEntry, 'sequence' | 'created' | 'modified'> {
  summary: string;
  description: string;
  location: string;
  url: string;
  status: 'confirmed' | 'cancelled';
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

/** A link into someone's calendar; `note` is what to know before choosing it. */
export type CalendarLink = Record<'href' | 'text', string> & Worded & { note?: string };

/** What the pages of an event offer. Of `add` the first two work on telephones. */
export interface CalendarLinks extends Record<'follow' | 'parts' | 'add', readonly CalendarLink[]> {
  ofSession: (slotId: string) => readonly CalendarLink[];
}
