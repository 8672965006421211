import { appendFileSync, fsyncSync, openSync, readFileSync, rmSync } from 'node:fs';
import { uptime } from 'node:os';
import { writePrivate } from '../attendees/write-lists.ts';

/**
 * How far a mail is: `prepared` before anything is said to the server, `attempting` right before
 * the end of the message, from where on the server may have it, and then what it answered.
 */
type Step = 'prepared' | 'attempting' | 'sent' | 'postponed' | 'refused';

export type SendingLog = Awaited<ReturnType<typeof openSendingLog>>;

/**
 * Opens the log of what was sent, `<moment> <step> <id>` a line, for this process alone.
 *
 * @throws Error while another process sends
 */
export async function openSendingLog(file: string) {
  const lock = `${file}.lock`;
  if (isRunning(Number(readText(lock))))
    throw new Error(`Er wordt al verstuurd. Is dat niet zo, verwijder dan ${lock}.`);
  await writePrivate(lock, String(process.pid));
  const log = openSync(file, 'a', 0o600);
  // What a power cut tore apart stays a line of its own.
  if (/[^\n]$/.test(readText(file))) appendFileSync(log, '\n');
  return {
    /** The line outlives this process at once, and a power cut after `sync`. */
    write: (id: string, step: Step, answer = '') =>
      appendFileSync(log, `${Temporal.Now.instant().toString()} ${step} ${id} ${answer}\n`),
    sync: () => fsyncSync(log),
    [Symbol.dispose]: () => {
      fsyncSync(log);
      rmSync(lock);
    },
  };
}

/** How far each mail is by its id: `sent`, `refused`, `uncertain`, or nothing when it is to be sent. */
export function readSendingLog(file: string) {
  const started = Temporal.Now.instant()
    .subtract({ seconds: Math.ceil(uptime()) })
    .toString();
  const last = new Map<string, 'sent' | 'refused' | 'uncertain' | undefined>();
  for (const [, at = '', step, id = ''] of readText(file).matchAll(
    /^(\S+) (\w+) ([\w-]+) .*\n/gm,
  )) {
    // A power cut can have lost the line after it; the end of a process loses none.
    const isLost = step === 'attempting' || (step === 'prepared' && at < started);
    const isAnswered = step === 'sent' || step === 'refused';
    last.set(id, isAnswered ? step : isLost ? 'uncertain' : undefined);
  }
  return last;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Whether a process runs; one that was killed leaves its lock behind. */
function isRunning(id: number): boolean {
  try {
    return id > 0 && process.kill(id, 0);
  } catch {
    return false;
  }
}
