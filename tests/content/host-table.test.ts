import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { FORM_HOSTS } from '#domain/form-hosts.ts';

test('what to set at each host stands in a column of its own', async () => {
  const readme = await readFile('scripts/README.md', 'utf8');
  for (const host of Object.keys(FORM_HOSTS)) expect(readme).toContain(` [${host}](https://`);
});
