import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { dirname } from 'node:path';

/**
 * How far a mail is: `prepared` before anything is said to the server, `attempting` right before
 * the end of the message, from where on the server may have it, and then what it answered.
 */
type Step = 'prepared' | 'attempting' | 'sent' | 'postponed' | 'refused';

/** The log of what was sent, `<moment> <step> <id>` a line. It is made when something is sent. */
export function openSendingLog(file: string) {
  const readText = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  let text = readText();
  return {
    /** By id `sent`, `refused`, `uncertain`, or nothing of a mail that is still to be sent. */
    read: () => {
      const started = Temporal.Now.instant()
        .subtract({ seconds: Math.ceil(uptime()) })
        .toString();
      const lines = text.matchAll(/^(\S+) (\w+) ([\w-]+) .*\n/gm);
      const steps = [...lines].map(([, at = '', step, id = '']) => {
        if (step === 'sent' || step === 'refused') return [id, step] as const;
        // A power cut can have lost the line after it; the end of a process loses none.
        const isLost = step === 'attempting' || (step === 'prepared' && at < started);
        return [id, isLost ? 'uncertain' : undefined] as const;
      });
      return new Map(steps);
    },
    /**
     * The line outlives this process at once, and a power cut from the next one on.
     *
     * @throws Error when another process writes here, as it would send the same mails
     */
    write: (id: string, step: Step, answer = '') => {
      if (readText() !== text) throw new Error('Een ander proces verstuurt deze mails al.');
      const line = `${Temporal.Now.instant().toString()} ${step} ${id} ${answer}\n`;
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      // Waiting for the disk here would leave more time in which nobody knows what was sent.
      appendFileSync(file, line, { mode: 0o600, flush: step !== 'attempting' });
      text += line;
    },
  };
}
