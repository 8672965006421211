import { type FieldProblem, toPosition } from '../issues.ts';
import { toDate } from '../suggest.ts';
import {
  type CheckedContent,
  type CheckedEvent,
  type Filed,
  listEventFiles,
} from './checked-content.ts';

/**
 * A weekday beside a date that it does not fit, in any text: half of all wrong dates show
 * themselves that way. Without a year, those of the event's own days are meant.
 */
export function* checkWeekdays(content: CheckedContent): Iterable<FieldProblem> {
  const { events, site, pages, speakers, organisers } = content;
  const groups = [...events.values()].map(
    (event) => [listEventFiles(event), listYears(event)] as const,
  );
  const others = [pages, speakers, organisers].flatMap((named) => [...named.values()]);
  for (const [files, years] of [...groups, [others, []] as const])
    for (const filed of files) {
      yield* checkText(filed, site.data?.language ?? 'nl', years);
      for (const [lang, words] of filed.words) yield* checkText(words, lang, years);
    }
}

function* checkText(
  { file, text }: Filed<unknown>,
  lang: string,
  years: readonly number[],
): Iterable<FieldProblem> {
  const { weekdays, months, pattern } = known.getOrInsertComputed(lang, makeNames);
  for (const match of text.matchAll(pattern)) {
    const { weekday = '', month = '', day = '', year } = match.groups ?? {};
    const monthNumber = String(findName(months, month) + 1);
    const dates = (year ? [Number(year)] : years)
      .flatMap((each) => toDate(String(each), monthNumber, day) ?? [])
      .map((date) => Temporal.PlainDate.from(date));
    const [first] = dates;
    const written = findName(weekdays, weekday) + 1;
    if (!first || dates.some(({ dayOfWeek }) => dayOfWeek === written)) continue;
    const params = {
      value: match[0].replaceAll(/\s+/g, ' '),
      weekday: weekdays[first.dayOfWeek - 1] ?? '',
      year: String(first.year),
    };
    yield { code: 'wrongWeekday', file, position: toPosition(text, match.index), params };
  }
}

function findName(names: readonly string[], written: string): number {
  return names.findIndex((name) => name.toLowerCase() === written.toLowerCase());
}

function listYears({ data, programme }: CheckedEvent): number[] {
  const dates = [...(programme?.data?.days ?? []), ...(data?.keyDates ?? [])];
  return [...new Set(dates.map(({ date }) => Number(date.slice(0, 4))))];
}

const known = new Map<string, ReturnType<typeof makeNames>>();

/** Names of days and months, and the habits of four languages in writing a date with them. */
function makeNames(lang: string) {
  // 1 March 2021 was a Monday; noon UTC is the same day wherever this runs.
  const dayName = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  const monthName = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  const noon = (month: number, day: number) => Date.UTC(2021, month, day, 12);
  const weekdays = Array.from({ length: 7 }, (_, index) => dayName.format(noon(2, index + 1)));
  const months = Array.from({ length: 12 }, (_, index) => monthName.format(noon(index, 1)));
  const month = months.join('|');
  const gap = String.raw`\s+`;
  const dayFirst = `(?<day>\\d{1,2})(?:er|\\.|st|nd|rd|th)?${gap}(?:of${gap})?(?<month>${month})`;
  const monthFirst = `(?<month>${month})${gap}(?<day>\\d{1,2})(?:st|nd|rd|th)?`;
  const year = `(?:,?${gap}(?<year>\\d{4}))?`;
  const weekday = `(?<weekday>${weekdays.join('|')})`;
  const start = `\\b${weekday},?${gap}(?:den${gap})?`;
  const pattern = new RegExp(`${start}(?:${dayFirst}|${monthFirst})\\b${year}`, 'giu');
  return { weekdays, months, pattern };
}
