import { createHash } from 'node:crypto';
import { toPerson } from '../../src/domain/attendees.ts';
import { buildInvitation, buildPrivateCalendar } from '../../src/feeds/invitation.ts';
import type { ReadAttendees } from '../attendees/read-attendees.ts';

/** Who comes to an event and gets one mail, in the language that each chose, else the event's own. */
export function listRecipients({ attendees, own, languages }: ReadAttendees) {
  const coming = attendees.filter(({ kind }) => kind === 'inschrijving');
  return [...Map.groupBy(coming, toPerson)].flatMap(([person, [first, ...others]]) => {
    if (!first) return [];
    const shown = languages.find(({ language }) => language.lang === first.answers['taal']) ?? own;
    const { event, site } = shown;
    // Without script there is no id, and a log may hold no address.
    const mark = createHash('sha256').update(`${event.id} ${person}`).digest('hex').slice(0, 32);
    const ids = [first, ...others].map(({ id }) => id || mark);
    const key = first.id || mark;
    // The same for ever, so that the log of a mail server tells whether the mail went out.
    const messageId = `<${event.id}.${key}@${site.calendar.domain}>`;
    return [{ ...first, shown, ids, key, messageId }];
  });
}

type Recipient = ReturnType<typeof listRecipients>[number];

/** The mail for one person, as nodemailer takes it. */
export function composeMail({ shown, ...person }: Recipient, from: string, link: string) {
  const { event, language, moment } = shown;
  // Without METHOD (RFC 5546) it completes an appointment and asks nobody for an answer.
  const contentType = 'text/calendar; charset=utf-8';
  const content = buildPrivateCalendar(shown, link);
  return {
    ...{ from, to: { name: person.name, address: person.email }, messageId: person.messageId },
    date: new Date(moment.epochMilliseconds),
    ...buildInvitation(shown, link),
    // RFC 3834: nobody's absence note answers it.
    headers: { 'Content-Language': language.lang, 'Auto-Submitted': 'auto-generated' },
    attachments: [{ filename: `${event.id}.ics`, contentType, content }],
  };
}
