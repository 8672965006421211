import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { FORM_HOSTS, type FormHost, HOST_SETTINGS } from '#domain/form-hosts.ts';

const README = 'scripts/README.md';

// When a host changed: npm test -- tests/content/host-table.test.ts -u
test('the table of what to set at a host says what the presets say; -u writes it anew', async () => {
  const hosts: [string, FormHost][] = Object.entries(FORM_HOSTS);
  const rows = Object.entries(HOST_SETTINGS).map(([setting, same]) => [
    setting,
    ...hosts.map(([, { settings }]) => settings[setting as keyof typeof settings] ?? same),
  ]);
  const table = [
    ['', ...hosts.map(([name, { page }]) => `[${name}](${page})`)],
    ['', ...hosts].map(() => '---'),
    ...rows,
  ].map((cells) => `| ${cells.join(' | ')} |`);
  const text = await readFile(README, 'utf8');
  const marks = /(<!-- hosts -->\n)[^]*(<!-- \/hosts -->)/;
  expect(text).toMatch(marks);
  const wanted = text.replace(marks, (_, start, end) => `${start}${table.join('\n')}\n${end}`);
  await expect(wanted).toMatchFileSnapshot(`../../${README}`);
});
