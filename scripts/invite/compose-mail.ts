import { createHash } from 'node:crypto';
import { type Attendee, toPerson } from '../../src/domain/attendees.ts';
import { buildInvitation, buildPrivateCalendar } from '../../src/feeds/invitation.ts';
import type { ShownEvent } from '../attendees/read-attendees.ts';

/** Somebody who gets one mail, however often the form was sent. */
export type Recipient = ReturnType<typeof listRecipients>[number];

/** Who comes to an event, in the language that each chose, else the event's own. */
export function listRecipients(attendees: readonly Attendee[], languages: readonly ShownEvent[]) {
  const coming = attendees.filter(({ kind }) => kind === 'inschrijving');
  return [...Map.groupBy(coming, toPerson)].flatMap(([person, [first, ...others]]) => {
    const isChosen = ({ language }: ShownEvent) => language.lang === first?.answers['taal'];
    const shown = languages.find(isChosen) ?? languages[0];
    if (!first || !shown) return [];
    const { event, site } = shown;
    // Without script there is no id, and a log may hold no address.
    const mark = createHash('sha256').update(`${event.id} ${person}`).digest('hex').slice(0, 32);
    const ids = [first, ...others].map(({ id }) => id || mark);
    const key = first.id || mark;
    // The same for ever: by it a mail server's log tells whether the mail went out.
    return [
      { ...first, shown, ids, key, messageId: `<${event.id}.${key}@${site.calendar.domain}>` },
    ];
  });
}

/** The mail for one person, as nodemailer takes it. */
export function composeMail(recipient: Recipient, from: string, link: string) {
  const { shown, name, email: address, messageId } = recipient;
  const { event, language, moment } = shown;
  return {
    ...{ from, messageId, to: { name, address }, date: new Date(moment.epochMilliseconds) },
    ...buildInvitation(shown, recipient, link),
    // RFC 3834: nobody's absence note answers it.
    headers: { 'Content-Language': language.lang, 'Auto-Submitted': 'auto-generated' },
    // Without METHOD (RFC 5546) it completes an appointment and asks nobody for an answer.
    attachments: [
      {
        filename: `${event.id}.ics`,
        contentType: 'text/calendar; charset=utf-8',
        content: buildPrivateCalendar(shown, link),
      },
    ],
  };
}
