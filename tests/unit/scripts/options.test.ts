import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '../../..');
const COMMANDS = [
  ...['attendees', 'bench', 'build', 'changes', 'check', 'dev', 'invite', 'ledger', 'new'],
  ...['programme', 'start'],
];

function run(command: string, ...args: readonly string[]) {
  const folder = command === 'bench' ? 'tests/bench' : 'scripts';
  const script = join(PROJECT, folder, `${command}.ts`);
  return spawnSync(process.execPath, [script, ...args], { cwd: PROJECT, encoding: 'utf8' });
}

test.for(COMMANDS)('%s tells its usage, and what it does not know, in Dutch', (command) => {
  const help = run(command, '--help');
  expect([help.status, help.stderr]).toEqual([0, '']);
  expect(help.stdout).toMatch(`${command} -- `);
  const kind = command === 'new' ? ['event'] : [];
  const unknown = run(command, ...kind, '--onbekend');
  expect(unknown.status).toBe(1);
  expect(unknown.stderr).toMatch(/^‘--onbekend’ past hier niet[^]*Zo kan het:\n.*--/);
  expect(unknown.stderr).not.toMatch(/option|node:|at /);
});
