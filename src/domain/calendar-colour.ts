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
