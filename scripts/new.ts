import { createInterface } from 'node:readline/promises';
import { makeNew } from './new/make-new.ts';
import { runCommand } from './site/run-command.ts';

await runCommand(async () => {
  const { stdin: input, stdout: output } = process;
  using terminal = createInterface({ input, output });
  const stopped = new AbortController();
  terminal.once('close', () => stopped.abort());
  const prompt = (text: string) =>
    terminal.question(text, { signal: stopped.signal }).catch(() => {
      throw new Error('\nGestopt. Er is niets gemaakt.');
    });
  const args = process.argv.slice(2);
  console.log(await makeNew(process.cwd(), args, input.isTTY ? prompt : undefined));
});
