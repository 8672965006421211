import { Readable } from 'node:stream';
import { createTransport, type NodemailerError } from 'nodemailer';
import type { composeMail } from './compose-mail.ts';
import type { openSendingLog } from './sending-log.ts';

/**
 * Sends mails one after the other, each on a connection of its own, so that nothing is sent again
 * behind our back. What the server refuses for good is set aside; what it may have without having
 * said so is never sent again by itself; the rest is to be tried later.
 *
 * @param url `smtp://user:password@host:port`, or `smtps:`
 * @returns what sends a mail by its id in the log, and says whether it is dealt with; it throws an
 *   Error when the server takes no mail of ours at all
 */
export function createSender(url: string, log: ReturnType<typeof openSendingLog>) {
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(URL.parse(url)?.hostname ?? '');
  // A private link travels encrypted.
  const transport = createTransport({ url, requireTLS: !isHere, connectionTimeout: 30_000 });
  let current = '';
  transport.use('stream', ({ message }, done) => {
    const whole = message.createReadStream.bind(message);
    const read = async function* () {
      yield* whole();
      log.write(current, 'attempting');
    };
    // Read only once the server asks for the message, so that nothing runs ahead of it.
    message.createReadStream = () => Readable.from(read());
    done();
  });
  return async (key: string, mail: ReturnType<typeof composeMail>): Promise<boolean> => {
    current = key;
    log.write(key, 'prepared');
    try {
      await transport.sendMail(mail);
      log.write(key, 'sent');
    } catch (error) {
      const { code = '', responseCode = 0, command = '' } = error as NodemailerError;
      const answer = String(responseCode || code);
      if (responseCode >= 500 || /^E(?:ENVELOPE|TLS|AUTH|DNS)$/.test(answer)) {
        // What it would say of every mail, but not in words that may quote what it was told.
        if (answer !== 'EENVELOPE' && !/^(?:RCPT TO|DATA)$/.test(command))
          throw new Error(`Deze mailserver verstuurt nu niets (${answer} ${command}).`);
        log.write(key, 'refused', answer);
      } else if (responseCode || log.read().get(key) !== 'uncertain') {
        log.write(key, 'postponed', answer);
        return false;
      }
    }
    return true;
  };
}
