import type { Language } from '../site.ts';
import type { Params, Translate } from './translate.ts';

type Moment = Temporal.ZonedDateTime;

/** How one language writes dates and times. Every text with a time names the zone or says where. */
export type Formats = ReturnType<typeof createFormats>;

/** Regions whose people call their zone by the country. */
const ZONE_WORDS = { 'Europe/Brussels': 'zone.belgium' } as const;

/**
 * Dates by Intl, times by ourselves: for Belgian Dutch Intl gives 14:05, where careful prose
 * writes 14.05 uur (https://www.vlaanderen.be/taaladvies/uuraanduiding-notatie).
 */
export function createFormats(language: Language, t: Translate) {
  const region = new Intl.Locale(`${language}-BE`);
  const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const date = new Intl.DateTimeFormat(region, { weekday: 'long', ...day });
  const shortDate = new Intl.DateTimeFormat(region, day);
  const clock = (moment: Moment) => t('format.clock', parts(moment));
  const prose = (moment: Moment) =>
    moment.minute === 0 ? t('format.hour', parts(moment)) : clock(moment);
  const formatDate = (day: Moment | Temporal.PlainDate) => date.format(toUtcDay(day));
  const formatTime = (moment: Moment) => t('format.time', { time: prose(moment) });
  return {
    /** `donderdag 10 juni 2021` */
    date: formatDate,
    /** `10 juni 2021` */
    shortDate: (day: Moment | Temporal.PlainDate) => shortDate.format(toUtcDay(day)),
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
  const { timeZoneId } = moment;
  if (timeZoneId in ZONE_WORDS) return t(ZONE_WORDS[timeZoneId as keyof typeof ZONE_WORDS]);
  const format = new Intl.DateTimeFormat(region, {
    timeZone: timeZoneId,
    timeZoneName: 'longGeneric',
  });
  const named = format
    .formatToParts(moment.epochMilliseconds)
    .find((part) => part.type === 'timeZoneName');
  return named?.value ?? timeZoneId;
}
