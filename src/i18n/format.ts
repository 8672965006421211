import { findRepetition } from '../domain/time.ts';
import type { Language } from '../site.ts';
import type { Params, Translate } from './translate.ts';

type Moment = Temporal.ZonedDateTime;

/** Regions whose people call their zone by the country. */
const ZONE_WORDS = { 'Europe/Brussels': 'zone.belgium' } as const;

/**
 * How one language writes dates and times; every text with a time names the zone or says where.
 * Days and months by Intl, the rest by ourselves: for Belgian Dutch Intl gives 14:05, where careful
 * prose writes 14.05 uur (https://www.vlaanderen.be/taaladvies/uuraanduiding-notatie), and between
 * an English day and date its releases differ over a comma.
 */
export function createFormats(language: Language, t: Translate) {
  const region = new Intl.Locale(`${language}-BE`);
  const inUtc = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(region, { ...options, timeZone: 'UTC' });
  const weekday = inUtc({ weekday: 'long' });
  const date = inUtc({ day: 'numeric', month: 'long', year: 'numeric' });
  const month = inUtc({ month: 'short', year: 'numeric' });
  // On the night that the clocks go back an hour comes twice; only then is it told which.
  const toClock = (moment: Moment) => {
    const time = t('format.clock', parts(moment));
    const repeated = findRepetition(moment);
    return repeated ? t(`format.${repeated}`, { time }) : time;
  };
  // A slot stands on ten pages and more, and to ask for the night of its zone takes long.
  const clocks = new WeakMap<Moment, string>();
  const clock = (moment: Moment) => clocks.getOrInsertComputed(moment, toClock);
  const prose = (moment: Moment) =>
    moment.minute === 0 ? t('format.hour', parts(moment)) : clock(moment);
  // Intl knows no “1er”.
  const shortDate = (day: Moment | Temporal.PlainDate) =>
    date.format(toUtcDay(day)).replace(/^1(?= )/, t('format.firstDay'));
  const toWeekday = (day: Moment | Temporal.PlainDate) => weekday.format(toUtcDay(day));
  const formatDate = (day: Moment | Temporal.PlainDate) =>
    t('format.date', { weekday: toWeekday(day), date: shortDate(day) });
  const formatTime = (moment: Moment) => t('format.time', { time: prose(moment) });
  const inUnit = (unit: 'kilobyte' | 'megabyte', count: number) => {
    const number = new Intl.NumberFormat(region, { style: 'unit', unit, maximumFractionDigits: 1 });
    return number.format(count).replace(' ', '\u00a0');
  };
  const names = new Intl.DisplayNames(region, { type: 'language' });
  const ownName = names.of(language) ?? language;
  return {
    /** `1,2 MB`, or whole `340 kB` */
    fileSize: (bytes: number) =>
      bytes < 999_500
        ? inUnit('kilobyte', Math.ceil(bytes / 1000))
        : inUnit('megabyte', bytes / 1e6),
    /** `Frans`, as it stands in a sentence; French writes its languages small */
    language: (code: string) => names.of(code) ?? code,
    /** `Nederlands`: what the language calls itself where one chooses it */
    ownName: ownName.charAt(0).toUpperCase() + ownName.slice(1),
    /** Labels as they stand in a sentence, where German keeps the capitals of its nouns. */
    inSentence: (labels: readonly string[]) => {
      const listed = labels.join(', ');
      return language === 'de' ? listed : listed.toLowerCase();
    },
    /** `donderdag 10 juni 2021` */
    date: formatDate,
    /** `10 juni 2021` */
    shortDate,
    /** `jun 2021`, below a large day */
    month: (moment: Moment) => month.format(toUtcDay(moment)),
    /** `14.05 uur`, on the hour `14 uur` */
    time: formatTime,
    /** `van 14 tot 16.30 uur` */
    timeRange: (start: Moment, end: Moment) =>
      t('format.timeRange', { start: prose(start), end: prose(end) }),
    /** `14.05`, for columns of times under a heading that names the zone */
    clock,
    /** `maandag 7 juni 2021, 23.59 uur` */
    dateTime: (moment: Moment) =>
      t('format.dateTime', { date: formatDate(moment), time: formatTime(moment) }),
    /** `donderdag om 9 uur` */
    weekdayTime: (moment: Moment) =>
      t('format.weekdayTime', { weekday: toWeekday(moment), time: formatTime(moment) }),
    /** `Belgische tijd` */
    zone: (moment: Moment) => zoneName(moment, region, t),
  };
}

/** The wall date as midnight UTC, so that Intl writes it in whatever zone the machine stands. */
function toUtcDay(day: Moment | Temporal.PlainDate): Date {
  return new Date(Date.UTC(day.year, day.month - 1, day.day));
}

function parts(moment: Moment): Params {
  return { hour: moment.hour, minute: String(moment.minute).padStart(2, '0') };
}

function zoneName(moment: Moment, region: Intl.Locale, t: Translate): string {
  const timeZone = moment.timeZoneId;
  if (timeZone in ZONE_WORDS) return t(ZONE_WORDS[timeZone as keyof typeof ZONE_WORDS]);
  const format = new Intl.DateTimeFormat(region, { timeZone, timeZoneName: 'longGeneric' });
  const named = format.formatToParts(moment.epochMilliseconds);
  return named.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
