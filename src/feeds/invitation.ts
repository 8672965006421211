import type { CalendarItem } from '../domain/calendar-item.ts';
import { type Event, takesBack, toAttendanceMode } from '../domain/event.ts';
import { describeShare } from '../i18n/describe-event.ts';
import { buildCalendars, type CalendarContext } from './calendars.ts';
import { serialiseCalendar } from './ics.ts';

interface InvitationContext extends CalendarContext {
  event: Event;
  items: readonly CalendarItem[];
  moment: Temporal.ZonedDateTime;
}

/** The mail of the day before, as plain text, in which every program finds the addresses itself. */
export function buildInvitation(context: InvitationContext, link: string) {
  const { event, language, routes, moment, site } = context;
  const { t, format } = language;
  const { id, title, contact } = event;
  const { when, where } = describeShare(event, site.name, language);
  const withdrawal = `${t('withdrawal.title')}:\n${routes.absolute(routes.withdrawal(id))}`;
  const paragraphs = [
    [`${t('registration.confirmed.title')}:`, title, ...when, where].join('\n'),
    `${t('invitation.link')}\n${link}`,
    t('invitation.calendar'),
    ...(takesBack(event, moment) ? [withdrawal] : []),
    t('registration.closedContact', { contact: contact.email ?? contact.name }),
  ];
  const subject = t('invitation.subject', { title, date: format.date(event.start) });
  return { subject, text: `${paragraphs.join('\n\n')}\n` };
}

/**
 * The event as one appointment with the link that only attendees get. UID and SEQUENCE are those
 * of the published file and the stamp is newer, so that it completes what they imported before.
 */
export function buildPrivateCalendar(context: InvitationContext, link: string): string {
  const { event, items, language, moment } = context;
  const whole = items.filter(({ kind }) => kind === 'event');
  const now = moment.toInstant().toString({ smallestUnit: 'second' });
  const [file] = buildCalendars(event, whole, context);
  if (!file) throw new RangeError(`${event.id} has no calendar.`);
  const entries = file.calendar.entries.map((entry) => {
    const next = Temporal.Instant.from(entry.modified).add({ seconds: 1 }).toString();
    const description = `${language.t('invitation.link')}\n${link}\n\n${entry.description}`;
    const location = toAttendanceMode(event) === 'online' ? link : entry.location;
    return { ...entry, modified: now > next ? now : next, description, location, url: link };
  });
  return serialiseCalendar({ ...file.calendar, entries });
}
