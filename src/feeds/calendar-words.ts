import type { CalendarWords, NamedSpeaking } from '../domain/calendar-words.ts';
import type { Previous } from '../domain/programme-source.ts';
import type { PageLanguage } from '../i18n/language.ts';

/** The words of calendar files in the language of a page. */
export function createCalendarWords({ t, format }: PageLanguage): CalendarWords {
  const person = ({ name, role, as }: NamedSpeaking) => {
    const named = as === 'speaker' ? name : t(`programme.${as}`, { name });
    return role ? t('calendar.person', { name: named, role }) : named;
  };
  const people = (speakers: readonly NamedSpeaking[]) => speakers.map(person).join('; ');
  const earlier = ({ date, start, end }: Previous, timeZone: string) => {
    const day = Temporal.PlainDate.from(date);
    if (!start) return format.date(day);
    const from = day.toZonedDateTime({ timeZone, plainTime: start });
    const time = end
      ? format.timeRange(from, day.toZonedDateTime({ timeZone, plainTime: end }))
      : format.time(from);
    return t('calendar.earlier', { date: format.date(day), time, zone: format.zone(from) });
  };
  return {
    calendarName: (event) => t('calendar.name', { event }),
    cancelled: (title) => t('calendar.cancelled', { title }),
    postponed: (title) => t('calendar.postponed', { title }),
    online: t('calendar.online'),
    hybrid: (place) => t('calendar.hybrid', { place }),
    placeToBeAnnounced: t('calendar.toBeAnnounced'),
    noPlace: t('calendar.noPlace'),
    eventStatus: (status, previous, timeZone) => {
      if (status === 'scheduled') return undefined;
      if (status !== 'rescheduled') return t(`event.status.${status}`);
      return previous && t(`event.status.${status}`, { date: earlier(previous, timeZone) });
    },
    moved: (previous, timeZone) => t('calendar.moved', { date: earlier(previous, timeZone) }),
    reason: (reason) => t('event.reason', { reason }),
    replacedBy: (title) => t('programme.replacedBy', { title }),
    programmeHeading: (start) => t('calendar.programme.heading', { zone: format.zone(start) }),
    day: (date) => format.date(date),
    programmeLine: (start, end, title, speakers) => {
      const places = { start: format.clock(start), end: format.clock(end), title };
      return speakers.length === 0
        ? t('calendar.programme.line', places)
        : t('calendar.programme.lineWithSpeakers', { ...places, names: people(speakers) });
    },
    kind: (kind) => t(`kind.${kind}`),
    speakers: (speakers) => t('calendar.speakers', { names: people(speakers) }),
    sessionOf: (event) => t('session.partOf', { event }),
    keyDateOf: (event) => t('calendar.keyDateOf', { event }),
    more: t('calendar.more'),
  };
}
