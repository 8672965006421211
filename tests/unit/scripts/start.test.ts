import { spawnSync } from 'node:child_process';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSite } from '../../setup/make-site.ts';

const START = join(import.meta.dirname, '../../../scripts/start.ts');

test('npm start ends when the content has a mistake, instead of waiting for registrations', async () => {
  const root = await makeSite('start', 'smallest');
  await writeFile(join(root, 'package-lock.json'), '{}');
  const page = join(root, 'content/pages/toegankelijkheid/index.md');
  await copyFile(page, `${page}x`);
  const { status, stderr } = spawnSync(process.execPath, [START], {
    cwd: root,
    encoding: 'utf8',
    timeout: 20_000,
  });
  await rm(root, { recursive: true });
  expect([status, stderr]).toEqual([
    1,
    expect.stringContaining('pages/toegankelijkheid/index.mdx'),
  ]);
}, 30_000);
