import { closest, distance } from 'fastest-levenshtein';
import { type CalendarDate, parseCalendarDate, parseLocalTime } from './time.ts';

/**
 * The allowed word that somebody most likely meant, if one is near enough: a third of its letters
 * may differ.
 *
 * @param most how many letters may differ in the longest of words
 * @example findSuggestion('statsu', ['status', 'title']) // 'status'
 */
export function findSuggestion(written: string, allowed: readonly string[], most = Infinity) {
  if (allowed.length === 0) return undefined;
  const nearest = closest(written.toLowerCase(), allowed);
  const limit = Math.min(most, Math.ceil(nearest.length / 3));
  return distance(written.toLowerCase(), nearest.toLowerCase()) <= limit ? nearest : undefined;
}

/**
 * A day written in another order or with other signs, and what comes after it.
 *
 * @example suggestMoment('24/4/2026 9u30') // '2026-04-24 09:30'
 */
export function suggestMoment(written: string): string | undefined {
  const [, first = '', second = '', third = '', rest = ''] =
    /^(\d+)[/. -]+(\d+)[/. -]+(\d+)(.*)$/.exec(written.trim()) ?? [];
  const isYearFirst = first.length === 4;
  const [year, month, day] = isYearFirst ? [first, second, third] : [third, second, first];
  const date = toDate(year, month, day) ?? toDate(year, day, month);
  const [time] = /\d+[:u.]\d+/.exec(rest) ?? [];
  if (!date || !time) return date;
  // Half of the hours of a clock with p.m. would be the wrong ones.
  const clock = /pm/i.test(rest) ? undefined : parseLocalTime(time);
  return clock && `${date} ${clock}`;
}

/** The day of these numbers, if there is one. */
export function toDate(year: string, month: string, day: string): CalendarDate | undefined {
  return parseCalendarDate([year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'));
}

/** A web address that lacks its start or has the open one: `www.stad.be`, `http://stad.be`. */
export function suggestAddress(written: string): string | undefined {
  const address = `https://${written.replace(/^http:\/\//i, '')}`;
  return /^https:\/\/[^\s/@]+\.[a-z]{2,}(?:[/?#]|$)/i.test(address) ? address : undefined;
}
