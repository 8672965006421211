import type { CalendarItem } from '../domain/calendar-item.ts';
import { type Event, takesBack, toAttendanceMode } from '../domain/event.ts';
import { REFERENCE_LENGTH } from '../domain/sign-up.ts';
import { describeShare } from '../i18n/describe-event.ts';
import { buildCalendars, type CalendarContext } from './calendars.ts';
import { serialiseCalendar } from './ics.ts';

interface InvitationContext extends CalendarContext {
  event: Event;
  items: readonly CalendarItem[];
  moment: Temporal.ZonedDateTime;
}

/** The mail of the day before, as plain text: what an address in a mail is, a program finds itself. */
export function buildInvitation(
  { event, language, routes, moment, site }: InvitationContext,
  { name, id }: Record<'name' | 'id', string>,
  link: string,
) {
  const { t, format } = language;
  const { title, contact } = event;
  const { when, where } = describeShare(event, site.name, language);
  const withdrawal = routes.absolute(routes.withdrawal(event.id));
  const reference = id.slice(0, REFERENCE_LENGTH);
  const paragraphs = [
    name && t('invitation.greeting', { name }),
    [t('invitation.registered', { title }), ...when, where].join('\n'),
    `${t('invitation.link')}\n${link}`,
    t('invitation.calendar'),
    takesBack(event, moment) && `${t('withdrawal.title')}:\n${withdrawal}`,
    reference && t('registration.confirmed.reference', { reference }),
    t('registration.closedContact', { contact: contact.email ?? contact.name }),
    contact.name,
  ];
  return {
    subject: t('invitation.subject', { title, date: format.date(event.start) }),
    text: `${paragraphs.filter(Boolean).join('\n\n')}\n`,
  };
}

/**
 * The event as one appointment with the link that only attendees get. UID and SEQUENCE are those
 * of the published file and the stamp is newer, so that it completes what they imported before.
 */
export function buildPrivateCalendar(context: InvitationContext, link: string): string {
  const { event, items, language, moment } = context;
  const own = items.filter(({ kind }) => kind === 'event');
  const [file] = buildCalendars(event, own, context);
  if (!file) throw new RangeError(`${event.id} has no calendar.`);
  const entries = file.calendar.entries.map((entry) => {
    const published = Temporal.Instant.from(entry.modified).add({ seconds: 1 }).toString();
    const now = moment.toInstant().toString({ smallestUnit: 'second' });
    return {
      ...entry,
      modified: now > published ? now : published,
      description: `${language.t('invitation.link')}\n${link}\n\n${entry.description}`,
      location: toAttendanceMode(event) === 'online' ? link : entry.location,
      url: link,
    };
  });
  return serialiseCalendar({ ...file.calendar, entries });
}
