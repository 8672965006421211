import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { composeMail } from './compose-mail.ts';
import type { SendingLog } from './sending-log.ts';

/** A mail that is not sent yet, by its id in the log. */
export type Outgoing = { key: string; compose: () => ReturnType<typeof composeMail> };

interface SendingOptions {
  /** `smtp://user:password@host:port`, or `smtps:` */
  address: string;
  log: SendingLog;
  /** Milliseconds before what was postponed is tried again. */
  wait: number;
  onProgress: (done: number, total: number) => void;
}

/** After so many rounds in which nothing went out, what is left waits for another run. */
const IDLE_ROUNDS = 3;

/**
 * Sends mails one after the other. What the server refuses for good is set aside, what it postpones
 * is tried again, and what it may have without having said so is never sent again by itself.
 *
 * @returns how many still wait for a later run
 * @throws Error when the server takes no mail of ours at all
 */
export async function sendMails(mails: readonly Outgoing[], options: SendingOptions) {
  const transport = openTransport(options.address);
  let waiting = mails;
  for (let idle = 0; waiting.length > 0 && idle < IDLE_ROUNDS;) {
    if (waiting !== mails) await setTimeout(options.wait);
    const later = await sendRound(waiting, transport, options);
    idle = later.length < waiting.length ? 0 : idle + 1;
    waiting = later;
  }
  return waiting.length;
}

/** Tries each mail once, but for those after one for which no server was found. */
async function sendRound(
  mails: readonly Outgoing[],
  transport: Transport,
  { log, onProgress }: SendingOptions,
) {
  const later: Outgoing[] = [];
  for (const [index, mail] of mails.entries()) {
    const outcome = await sendMail(transport, mail, log);
    if (outcome === 'unreachable') return [...later, ...mails.slice(index)];
    if (outcome === 'postponed') later.push(mail);
    onProgress(index + 1, mails.length);
  }
  return later;
}

async function sendMail(transport: Transport, { key, compose }: Outgoing, log: SendingLog) {
  let isAttempted = false;
  const beforeEnd = () => {
    isAttempted = true;
    log.write(key, 'attempting');
  };
  const mail = { ...compose(), beforeEnd };
  log.write(key, 'prepared');
  log.sync();
  try {
    await transport.sendMail(mail);
    log.write(key, 'sent');
    return 'done';
  } catch (error) {
    const { code = '', responseCode = 0, command = '' } = error as SmtpProblem;
    const answer = String(responseCode || code);
    const isInvalid = code === 'EENVELOPE' && command === 'API';
    const isForGood = responseCode
      ? responseCode >= 500
      : isInvalid || /^E(?:TLS|AUTH)$/.test(code);
    // Without an answer to the end nobody knows whether the server has it; the log says as much.
    if (isAttempted && !responseCode) return 'done';
    if (!isForGood) {
      log.write(key, 'postponed', answer);
      return /^E(?:SOCKET|TIMEDOUT|DNS)$/.test(code) ? 'unreachable' : 'postponed';
    }
    // What it would say of every mail ends the run, but not in words that may quote what it got.
    if (!isInvalid && command !== 'RCPT TO' && command !== 'DATA')
      throw new Error(`De mailserver weigert te versturen (${answer} ${command}).`);
    log.write(key, 'refused', answer);
    return 'done';
  }
}

type SmtpProblem = Partial<Record<'code' | 'command', string>> & { responseCode?: number };

type Transport = ReturnType<typeof openTransport>;

function openTransport(url: string) {
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(URL.parse(url)?.hostname ?? '');
  // A private link travels encrypted; each mail on a connection of its own, so that none is sent
  // again behind our back.
  const transport = createTransport({ url, requireTLS: !isHere, connectionTimeout: 30_000 });
  transport.use('stream', ({ message, data }, done) => {
    const whole = message.createReadStream.bind(message);
    // Read only once the server asks for the message, so that nothing runs ahead of it.
    const read = async function* () {
      yield* whole();
      (data as { beforeEnd: () => void }).beforeEnd();
    };
    message.createReadStream = () => Readable.from(read());
    done();
  });
  return transport;
}
