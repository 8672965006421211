import type { CalendarItem } from '../domain/calendar-item.ts';
import { type Event, nameSpeakers, type Speakers, toAttendanceMode } from '../domain/event.ts';
import type { Previous, Speaking } from '../domain/programme-source.ts';
import type { Slot } from '../domain/programme.ts';
import type { PageLanguage } from '../i18n/language.ts';
import { toNameWithTask, toSlotTitle } from '../i18n/slot-words.ts';

/**
 * SUMMARY: what became of it comes first, because lists of appointments cut titles at the end and
 * many programs show nothing of STATUS.
 */
export function toSummary({ title, standing }: CalendarItem, { t }: PageLanguage): string {
  if (standing === 'scheduled') return title;
  return t(standing === 'postponed' ? 'calendar.postponed' : 'calendar.cancelled', { title });
}

/** LOCATION; never empty, as some conference apps drop an entry that has none. */
export function toLocation({ kind, event, place }: CalendarItem, { t }: PageLanguage): string {
  if (kind === 'keyDate') return t('calendar.noPlace');
  const mode = toAttendanceMode(event);
  if (mode === 'online') return t('event.online');
  if (!place) return t('calendar.toBeAnnounced');
  return mode === 'hybrid' ? t('event.hybrid', { venue: place }) : place;
}

/** DESCRIPTION in paragraphs, the full address of the page on the last line. */
export function toDescription(
  item: CalendarItem,
  context: { language: PageLanguage; speakers: Speakers; url: string },
): string {
  const { kind, event } = item;
  const { language, speakers, url } = context;
  const { t } = language;
  const names = formatSpeakers(item.speakers, speakers, language);
  const partOf = t(kind === 'keyDate' ? 'calendar.keyDateOf' : 'session.partOf', {
    event: event.title,
  });
  return [
    kind !== 'keyDate' && lines(toNotices(item, language)),
    item.summary,
    item.joining,
    names && t('calendar.speakers', { names }),
    kind === 'event' ? toProgramme(event, language, speakers) : partOf,
    lines([t('calendar.more'), url]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What became of an item and of its event. */
export function toNotices(item: CalendarItem, language: PageLanguage) {
  const { event, previous, reason, replacement } = item;
  const { t } = language;
  const zone = event.start.timeZoneId;
  return [
    toEventStatus(event, language),
    previous && t('calendar.moved', { date: formatPreviousTime(previous, zone, language) }),
    reason && t('event.reason', { reason }),
    replacement && t('programme.replacedBy', { title: replacement }),
  ];
}

function toEventStatus({ status, previous, start }: Event, language: PageLanguage) {
  if (status === 'scheduled') return undefined;
  if (status !== 'rescheduled') return language.t(`event.status.${status}`);
  const date = previous && formatPreviousTime(previous, start.timeZoneId, language);
  return date && language.t('event.status.rescheduled', { date });
}

/** When something stood before it moved. */
export function formatPreviousTime(
  { date, start, end }: Previous,
  timeZone: string,
  { t, format }: PageLanguage,
): string {
  const day = Temporal.PlainDate.from(date);
  if (!start) return format.date(day);
  const from = day.toZonedDateTime({ timeZone, plainTime: start });
  const time = end
    ? format.timeRange(from, day.toZonedDateTime({ timeZone, plainTime: end }))
    : format.time(from);
  return t('calendar.earlier', { date: format.date(day), time, zone: format.zone(from) });
}

/** The programme as lines of text, a paragraph for each day, under the zone of their times. */
function toProgramme({ programme, start }: Event, language: PageLanguage, speakers: Speakers) {
  const { t, format } = language;
  const toLine = (slot: Slot) => {
    const title = toSlotTitle(slot, language);
    const names = formatSpeakers(slot.speakers, speakers, language);
    return t(names ? 'calendar.programme.lineWithSpeakers' : 'calendar.programme.line', {
      start: format.clock(slot.start),
      end: format.clock(slot.end),
      title: slot.status === 'cancelled' ? t('calendar.cancelled', { title }) : title,
      names,
    });
  };
  const days = programme.days.map(({ date, slots }) =>
    lines([
      programme.days.length > 1 && format.date(Temporal.PlainDate.from(date)),
      // A mark, not an indent: most calendar programs drop spaces at the start of a line.
      ...slots.flatMap((slot) => [toLine(slot), ...slot.parts.map((part) => `• ${toLine(part)}`)]),
    ]),
  );
  const heading = t('calendar.programme.heading', { zone: format.zone(start) });
  return lines([heading, days.join('\n\n')]);
}

function formatSpeakers(speaking: readonly Speaking[], speakers: Speakers, language: PageLanguage) {
  return nameSpeakers(speaking, speakers)
    .map(({ role, ...person }) => {
      const name = toNameWithTask(person, language);
      return role ? language.t('calendar.person', { name, role }) : name;
    })
    .join('; ');
}

function lines(texts: readonly (string | false | undefined)[]): string {
  return texts.filter(Boolean).join('\n');
}
