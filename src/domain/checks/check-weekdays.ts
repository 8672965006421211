import type { FieldProblem } from '../issues.ts';
import type { CheckedContent, CheckedEvent } from './checked-content.ts';

/**
 * A weekday beside a date that it does not fit, in any text: half of all wrong dates show
 * themselves that way. Without a year, those of the event's own days are meant.
 */
export function checkWeekdays(content: CheckedContent): FieldProblem[] {
  const { site, pages, speakers, organisers } = content;
  const language = site.data?.language ?? 'nl';
  const ofEvents = [...content.events.values()].flatMap((event) => {
    const years = listYears(event);
    const files = [
      event,
      ...(event.programme ? [event.programme] : []),
      ...event.sessions.values(),
    ];
    return files.flatMap((file) => checkFile(file, language, years));
  });
  const others = [...pages.values(), ...speakers.values(), ...organisers.values()];
  return [...ofEvents, ...others.flatMap((file) => checkFile(file, language, []))];
}

type Texts = Pick<CheckedEvent, 'file' | 'text'> & {
  words?: ReadonlyMap<string, { file: string; text: string }>;
};

function checkFile(filed: Texts, language: string, years: readonly number[]): FieldProblem[] {
  const translations = [...(filed.words ?? [])].flatMap(([lang, words]) =>
    checkText(words, lang, years),
  );
  return [...checkText(filed, language, years), ...translations];
}

function checkText(
  { file, text }: { file: string; text: string },
  lang: string,
  years: readonly number[],
): FieldProblem[] {
  const { weekdays, months, pattern } = getNames(lang);
  return [...text.matchAll(pattern)].flatMap((match): FieldProblem[] => {
    const { weekday = '', month = '', month2 = month, day, day2 = day, year } = match.groups ?? {};
    const written = findName(weekdays, weekday) + 1;
    const wanted = year ? [Number(year)] : years;
    const date = {
      month: findName(months, month || month2) + 1,
      day: Number(day ?? day2),
    };
    const dates = wanted.flatMap((each) => findDate({ ...date, year: each }));
    const [first] = dates;
    if (!first || dates.some(({ dayOfWeek }) => dayOfWeek === written)) return [];
    const before = text.slice(0, match.index).split('\n');
    const position = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const params = {
      value: match[0].replaceAll(/\s+/g, ' '),
      weekday: weekdays[first.dayOfWeek - 1] ?? '',
      year: String(first.year),
    };
    return [{ code: 'wrongWeekday', file, path: [], position, params }];
  });
}

function findName(names: readonly string[], written: string): number {
  return names.findIndex((name) => name.toLowerCase() === written.toLowerCase());
}

function findDate(fields: { year: number; month: number; day: number }): Temporal.PlainDate[] {
  try {
    return [Temporal.PlainDate.from(fields, { overflow: 'reject' })];
  } catch {
    return [];
  }
}

function listYears({ data, programme }: CheckedEvent): number[] {
  const dates = [...(programme?.data?.days ?? []), ...(data?.keyDates ?? [])];
  return [...new Set(dates.map(({ date }) => Number(date.slice(0, 4))))];
}

type Names = { weekdays: string[]; months: string[]; pattern: RegExp };
const known = new Map<string, Names>();

/** Names of days and months, and the habits of four languages in writing a date with them. */
function getNames(lang: string): Names {
  const names = known.get(lang) ?? makeNames(lang);
  known.set(lang, names);
  return names;
}

function makeNames(lang: string): Names {
  // 1 March 2021 was a Monday; noon UTC is the same day wherever this runs.
  const name = (options: Intl.DateTimeFormatOptions, month: number, day: number) =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(
      Date.UTC(2021, month, day, 12),
    );
  const weekdays = Array.from({ length: 7 }, (_, index) => name({ weekday: 'long' }, 2, index + 1));
  const months = Array.from({ length: 12 }, (_, index) => name({ month: 'long' }, index, 1));
  const month = months.join('|');
  const gap = String.raw`\s+`;
  const dayFirst = `(?<day>\\d{1,2})(?:er|\\.|st|nd|rd|th)?${gap}(?:of${gap})?(?<month>${month})`;
  const monthFirst = `(?<month2>${month})${gap}(?<day2>\\d{1,2})(?:st|nd|rd|th)?`;
  const year = `(?:,?${gap}(?<year>\\d{4}))?`;
  const weekday = `(?<weekday>${weekdays.join('|')})`;
  return {
    weekdays,
    months,
    pattern: new RegExp(
      `\\b${weekday},?${gap}(?:den${gap})?(?:${dayFirst}|${monthFirst})\\b${year}`,
      'giu',
    ),
  };
}
