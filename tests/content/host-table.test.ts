import { expect, test } from 'vitest';
import { FORM_HOSTS, type FormHost, HOST_SETTINGS } from '#domain/form-hosts.ts';
import { readWithPart, toTable } from '../generated-tables.ts';

const README = 'scripts/README.md';

// When a host changed: npm test -- tests/content/host-table.test.ts -u
test('the table of what to set at a host says what the presets say; -u writes it anew', async () => {
  const hosts: [string, FormHost][] = Object.entries(FORM_HOSTS);
  const rows = Object.entries(HOST_SETTINGS).map(([setting, same]) => [
    setting,
    ...hosts.map(([, { settings }]) => settings[setting as keyof typeof settings] ?? same),
  ]);
  const table = toTable([['', ...hosts.map(([name, { page }]) => `[${name}](${page})`)], ...rows]);
  const wanted = await readWithPart(README, 'hosts', table);
  await expect(wanted).toMatchFileSnapshot(`../../${README}`);
});
