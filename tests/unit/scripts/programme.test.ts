import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureRoot } from '../../content/broken-content.ts';

test('below the hours stands every mistake that keeps the event from the site', async () => {
  const root = await mkdtemp(join(tmpdir(), 'draaiboek-programme-'));
  await cp(fixtureRoot('rich'), root, { recursive: true });
  const speaker = join(root, 'content/speakers/jan-claes/index.md');
  await writeFile(speaker, (await readFile(speaker, 'utf8')).replace('name:', 'naam:'));
  const script = join(import.meta.dirname, '../../../scripts/programme.ts');
  const options = { cwd: root, encoding: 'utf8' } as const;
  const { stdout } = spawnSync(process.execPath, [script, 'inspiratiedag'], options);
  expect(stdout).toContain('content/speakers/jan-claes/index.md:2:1  fout');
  expect(stdout).toMatch(/Fouten: [1-9]/);
  await rm(root, { recursive: true });
});
