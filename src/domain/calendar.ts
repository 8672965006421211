import type { CalendarItem } from './calendar-item.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Worded } from './programme-source.ts';

/**
 * Colours of a calendar: RFC 7986 (5.9) wants a name from CSS in COLOR, Apple's calendar six hex
 * digits in X-APPLE-CALENDAR-COLOR. Dark enough to be told apart on white and beside each other.
 */
export const CALENDAR_COLOURS = {
  teal: '#008080',
  navy: '#000080',
  royalblue: '#4169E1',
  steelblue: '#4682B4',
  indigo: '#4B0082',
  purple: '#800080',
  crimson: '#DC143C',
  maroon: '#800000',
  sienna: '#A0522D',
  chocolate: '#D2691E',
  olive: '#808000',
  green: '#008000',
  seagreen: '#2E8B57',
  slategray: '#708090',
} as const;

export type CalendarColour = keyof typeof CALENDAR_COLOURS;

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
