import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

export type Stage = 'CONN' | 'MAIL' | 'RCPT' | 'DATA' | 'END';

/** What the server does at a stage: answer with a code, go away, or go away once it has the mail. */
export type Fault = number | 'drop' | 'take and drop';

interface Received {
  to: string;
  message: string;
}

/**
 * A mail server on loopback that keeps what it accepted (RFC 5321).
 *
 * @param play what goes wrong at a stage of a mail, after as long as it wants
 */
export async function startSmtp(
  play: (stage: Stage, to: string) => Fault | undefined | Promise<Fault | undefined>,
) {
  const received: Received[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    void converse(socket, received, play).catch(() => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `smtp://127.0.0.1:${port}`,
    received,
    [Symbol.asyncDispose]: async () => {
      server.close();
      await setTimeout(0);
    },
  };
}

async function converse(
  socket: Socket,
  received: Received[],
  play: Parameters<typeof startSmtp>[0],
): Promise<void> {
  let to = '';
  /** Answers, unless something else was asked for; says whether it went well. */
  const answer = async (stage: Stage, usual: string, take?: () => void) => {
    const fault = await play(stage, to);
    if (fault === undefined || fault === 'take and drop') take?.();
    if (typeof fault === 'string') socket.destroy();
    else if (!socket.destroyed) socket.write(`${fault ? `${fault} no <${to}>` : usual}\r\n`);
    return fault === undefined;
  };
  if (!(await answer('CONN', '220 here'))) return void socket.end();
  let text = '';
  let isMessage = false;
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    text += chunk.toString('latin1');
    for (;;) {
      const end = isMessage ? text.indexOf('\r\n.\r\n') : text.indexOf('\r\n');
      if (end === -1) break;
      const part = text.slice(0, end);
      text = text.slice(end + (isMessage ? 5 : 2));
      if (isMessage) {
        isMessage = false;
        await answer('END', '250 taken', () => received.push({ to, message: part }));
      } else if (/^MAIL/i.test(part)) await answer('MAIL', '250 go on');
      else if (/^RCPT/i.test(part)) {
        to = /<(.*?)>/.exec(part)?.[1] ?? '';
        await answer('RCPT', '250 go on');
      } else if (/^DATA/i.test(part)) isMessage = await answer('DATA', '354 tell');
      else socket.write('250 here\r\n');
    }
  }
}
