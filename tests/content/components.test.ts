import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureRoot } from './broken-content.ts';

test.each(['notice', 'download', 'video'])(
  'the guide for editors quotes the example of %s, which `tests/browser` builds',
  async (name) => {
    const page = join(fixtureRoot('components'), `content/pages/${name}/index.mdx`);
    const guide = await readFile(join(import.meta.dirname, '../../content/README.md'), 'utf8');
    const [body = ''] = (await readFile(page, 'utf8')).split('---\n').slice(2);
    expect(guide).toContain(`\`\`\`mdx\n${body.trim()}\n\`\`\``);
  },
);
