import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTransport } from 'nodemailer';
import { isPast, toAttendanceMode } from '../src/domain/event.ts';
import { buildInvitation } from '../src/feeds/invitation.ts';
import { formatFindings } from './attendees/findings.ts';
import { type ReadAttendees, readAttendees } from './attendees/read-attendees.ts';
import { writePrivate } from './attendees/write-lists.ts';
import { composeMail, listRecipients } from './invite/compose-mail.ts';
import { sendMails } from './invite/send-mails.ts';
import { openSendingLog, readSendingLog } from './invite/sending-log.ts';
import { runCommand } from './site/run-command.ts';

const { JOIN_LINK = '', MAIL_FROM: from = '', SMTP_URL: address = '' } = process.env;
const link = URL.parse(JOIN_LINK)?.href ?? '';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: {
      ...{ 'dry-run': { type: 'boolean' }, send: { type: 'boolean' } },
      resend: { type: 'string', multiple: true, default: [] },
      wait: { type: 'string', default: '60' },
    },
    allowPositionals: true,
  });
  const read = await readAttendees(process.cwd(), positionals);
  const file = join(read.folder, 'invitations.log');
  const recipients = listRecipients(read.attendees, read.languages);
  const inStep = (...steps: unknown[]) => {
    const log = readSendingLog(file);
    return recipients.filter(({ ids }) => ids.some((id) => steps.includes(log.get(id))));
  };
  const known = inStep('sent', 'refused', 'uncertain');
  const asked = inStep('refused', 'uncertain').filter(({ key }) => values.resend.includes(key));
  const open = recipients.filter((one) => !known.includes(one) || asked.includes(one));
  const mails = open.map((one) => ({ ...one, compose: () => composeMail(one, from, link) }));

  console.log(`${read.own.event.title}\n\n${formatFindings(read)}\n\nTe versturen: ${open.length}`);
  for (const [shown, own] of Map.groupBy(open, (one) => one.shown)) {
    const { subject } = buildInvitation(shown, { name: '', id: '' }, link);
    console.log(`  ${shown.language.lang}: ${own.length}, ‘${subject}’`);
  }
  const problems = findProblems(read);
  if (!/^smtps?:\/\/./.test(address) && (values.send || values['dry-run']))
    problems.push('SMTP_URL ontbreekt of klopt niet. Voorbeeld: smtp://gebruiker:wachtwoord@host');
  if (values['dry-run']) {
    console.log(['', ...problems].join('\n'));
  } else if (problems.length > 0) {
    throw new Error(problems.join('\n'));
  } else if (values.send) {
    using log = await openSendingLog(file);
    const wait = Number(values.wait) * 1000;
    const waiting = await sendMails(mails, { address, log, wait, onProgress });
    const [sent, refused, uncertain] = [inStep('sent'), inStep('refused'), inStep('uncertain')];
    console.log(`
Verstuurd: ${sent.length} van ${recipients.length}. Wat er gebeurde, staat in ${file}.
Geweigerd door de mailserver: ${refused.length}. Kijk het adres na.${listIds(refused)}
Onzeker of de mailserver ze heeft: ${uncertain.length}. Zoek daar op de Message-ID; wat er niet is, verstuurt u met --resend <id>.${listIds(uncertain)}`);
    if (waiting > 0)
      throw new Error(`${waiting} mails wachten nog. Geef straks hetzelfde commando opnieuw.`);
  } else {
    const folder = join(read.folder, 'invitations');
    await rm(folder, { recursive: true, force: true });
    const writer = createTransport({ streamTransport: true, buffer: true });
    for (const { key, compose } of mails) {
      const { message } = await writer.sendMail(compose());
      await writePrivate(join(folder, `${key}.eml`), message as Buffer);
    }
    console.log(`\nDe mails staan in ${folder}. Met --send gaan ze de deur uit.`);
  }
});

/** Why nothing can be sent; the link itself is never told. */
function findProblems({ own: { event, moment }, tree }: ReadAttendees): string[] {
  const place = tree.files.find(({ text }) => link && text.includes(link))?.file;
  const problems = [
    [!link.startsWith('https://'), 'JOIN_LINK ontbreekt of is geen https-adres.'],
    [place, `De link staat in ${place}, dus op de site. Neem een nieuwe, alleen in JOIN_LINK.`],
    [!/^[^\s@<]+@[^\s@]+$|<[^\s@]+@[^\s@]+>$/.test(from), 'MAIL_FROM ontbreekt of klopt niet.'],
    [toAttendanceMode(event) === 'onSite', 'Dit evenement is niet online: er is geen link.'],
    [['cancelled', 'postponed'].includes(event.status), 'Dit evenement gaat niet door.'],
    [isPast(event, moment), 'Dit evenement is voorbij.'],
  ] as const;
  return problems.flatMap(([is, sentence]) => (is ? [sentence] : []));
}

function listIds(recipients: readonly Record<'key' | 'messageId', string>[]): string {
  return recipients.map(({ key, messageId }) => `\n  ${key}  ${messageId}`).join('');
}

/** A bar that fills, on a terminal alone. */
function onProgress(done: number, total: number): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((done / total) * 30);
  const bar = '█'.repeat(filled).padEnd(30, '░');
  process.stderr.write(`\r${bar} ${done}/${total}${done === total ? '\n' : ''}`);
}
