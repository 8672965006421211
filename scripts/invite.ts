import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { isPast, toAttendanceMode } from '../src/domain/event.ts';
import { buildInvitation } from '../src/feeds/invitation.ts';
import { formatFindings } from './attendees/findings.ts';
import { type ReadAttendees, readAttendees } from './attendees/read-attendees.ts';
import { writePrivate } from './attendees/write-lists.ts';
import { composeMail, listRecipients } from './invite/compose-mail.ts';
import { createSender } from './invite/create-sender.ts';
import { openSendingLog } from './invite/sending-log.ts';
import { readOptions } from './site/options.ts';
import { runCommand } from './site/run-command.ts';

const { JOIN_LINK = '', MAIL_FROM: from = '', SMTP_URL: address = '' } = process.env;
const link = URL.parse(JOIN_LINK)?.href ?? '';

await runCommand(async () => {
  const { values, positionals } = readOptions(
    'npm run invite -- <evenement> <bestand> [--dry-run] [--send] [--resend id] [--wait seconden]',
    {
      ...{ 'dry-run': { type: 'boolean' }, send: { type: 'boolean' } },
      resend: { type: 'string', multiple: true, default: [] },
      wait: { type: 'string', default: '60' },
    },
  );
  const read = await readAttendees(process.cwd(), positionals);
  const recipients = listRecipients(read);
  const file = join(read.folder, 'invitations.log');
  const log = openSendingLog(file);
  const inStep = (...steps: readonly unknown[]) => {
    const known = log.read();
    return recipients.filter(({ ids }) => ids.some((id) => steps.includes(known.get(id))));
  };
  const asked = inStep('refused', 'uncertain').filter(({ key }) => values.resend.includes(key));
  const known = inStep('sent', 'refused', 'uncertain').filter((one) => !asked.includes(one));
  let open = recipients.filter((one) => !known.includes(one));
  console.log(`${read.own.event.title}\n\n${formatFindings(read)}\n\nTe versturen: ${open.length}`);
  for (const [shown, own] of Map.groupBy(open, (one) => one.shown))
    console.log(
      `  ${shown.language.lang}: ${own.length}, ‘${buildInvitation(shown, link).subject}’`,
    );
  const problems = findProblems(read, values.send);
  if (values['dry-run']) {
    console.log(['', ...problems].join('\n'));
  } else if (problems.length > 0) {
    throw new Error(problems.join('\n'));
  } else if (values.send) {
    const send = createSender(address, log);
    // Round after round, as long as something goes out.
    for (let before = Infinity; open.length > 0 && open.length < before;) {
      if (before < Infinity) await setTimeout(Number(values.wait) * 1000);
      before = open.length;
      const later: typeof open = [];
      for (const [index, one] of open.entries()) {
        if (!(await send(one.key, composeMail(one, from, link)))) later.push(one);
        const bar = '█'.repeat(((index + 1) / before) * 30).padEnd(30, '░');
        if (process.stderr.isTTY) process.stderr.write(`\r${bar} ${index + 1}/${before} `);
      }
      open = later;
    }
    const list = (step: string) =>
      inStep(step).map(({ key, messageId }) => `\n  ${key}  ${messageId}`);
    console.log(`
Verstuurd: ${inStep('sent').length} van ${recipients.length}. Het logboek: ${file}
Geweigerd door de mailserver, kijk het adres na:${list('refused').join('') || ' geen'}
Onzeker of de mailserver ze heeft, zoek daar op de Message-ID en geef wie er niet is met
--resend <id>:${list('uncertain').join('') || ' geen'}`);
    if (open.length > 0)
      throw new Error(`${open.length} mails wachten nog. Geef straks hetzelfde commando opnieuw.`);
  } else {
    const folder = join(read.folder, 'invitations');
    await rm(folder, { recursive: true, force: true });
    const writer = createTransport({ streamTransport: true, buffer: true });
    for (const one of open) {
      const { message } = await writer.sendMail(composeMail(one, from, link));
      await writePrivate(join(folder, `${one.key}.eml`), message as Buffer);
    }
    console.log(`\nDe mails staan in ${folder}. Met --send worden ze verstuurd.`);
  }
});

/** Why nothing can be sent; the link itself is never told. */
function findProblems({ own: { event, moment }, tree }: ReadAttendees, isSent = false): string[] {
  const place = tree.files.find(({ text }) => link && text.includes(link))?.file;
  const before = `AS_OF=${event.start.toPlainDate().toString()}T00:00`;
  const tell = (name: string, value: string, example: string) =>
    `${name} ${value ? 'klopt niet' : 'ontbreekt'}. Geef ze zo mee: ${name}='${example}' npm run invite -- …`;
  const problems = [
    [!link.startsWith('https://'), tell('JOIN_LINK', JOIN_LINK, 'https://…')],
    [
      !/^[^\s@<]+@[^\s@]+$|<[^\s@]+@[^\s@]+>$/.test(from),
      tell('MAIL_FROM', from, 'Naam <naam@domein.be>'),
    ],
    [
      isSent && !/^smtps?:\/\/./.test(address),
      tell('SMTP_URL', address, 'smtp://gebruiker:wachtwoord@server:587'),
    ],
    [place, `De link staat in ${place}, dus op de site. Neem een nieuwe, alleen in JOIN_LINK.`],
    [toAttendanceMode(event) === 'onSite', 'Dit evenement is niet online: er is geen link.'],
    [isPast(event, moment), `Dit evenement is voorbij. Probeer het als vóór het begin: ${before}`],
    [/cancelled|postponed/.test(event.status), 'Dit evenement gaat niet door.'],
  ] as const;
  return problems.flatMap(([is, sentence]) => (is ? [sentence] : []));
}
