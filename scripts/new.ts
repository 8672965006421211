import { createInterface } from 'node:readline/promises';
import { makeNew } from './new/make-new.ts';
import { runCommand } from './site/run-command.ts';

await runCommand(async () => {
  const { stdin: input, stdout: output } = process;
  const args = process.argv.slice(2);
  if (!input.isTTY) {
    console.log(await makeNew(process.cwd(), args));
    return;
  }
  const terminal = createInterface({ input, output });
  const stopped = new AbortController();
  terminal.once('close', () => stopped.abort());
  const prompt = (text: string) =>
    terminal.question(text, { signal: stopped.signal }).catch(() => {
      throw new Error('\nGestopt. Er is niets gemaakt.');
    });
  try {
    console.log(await makeNew(process.cwd(), args, prompt));
  } finally {
    terminal.close();
  }
});
