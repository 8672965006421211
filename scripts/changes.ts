import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBoth } from '../src/content-files/read-both.ts';
import { findChanges } from '../src/domain/changes.ts';
import { formatChange } from '../src/i18n/changes/format-change.ts';
import { viewBoth } from '../src/i18n/changes/readers-view.ts';
import { restoreContent } from './site/git-content.ts';
import { readOptions } from './site/options.ts';
import { runCommand } from './site/run-command.ts';

await runCommand(async () => {
  const { values, positionals } = readOptions('npm run changes -- [<commit>] [--markdown]', {
    markdown: { type: 'boolean' },
  });
  const [heading, item] = values.markdown ? ['### ', '- '] : ['', '  '];
  const escape = (text: string) =>
    values.markdown ? text.replaceAll(/[\\`*_<>[\]|~#]/g, String.raw`\$&`) : text;
  await using folder = await mkdtempDisposable(join(tmpdir(), 'draaiboek-changes-'));
  const commit = restoreContent(process.cwd(), positionals[0], folder.path);
  const [before, after] = await readBoth(folder.path, process.cwd());
  const changes = findChanges(...viewBoth(before.content, after.content));
  const told = [...Map.groupBy(changes, ({ page }) => page)].map(([title, own]) => {
    const lines = own.flatMap(formatChange).map((line) => item + escape(line));
    return [heading + escape(title), ...lines].join('\n');
  });
  const none = told.length > 0 ? [] : ['Lezers zien geen verschil.'];
  const nameUnread = (side: string, files: typeof before.unreadable) =>
    files.map(({ file }) => `Niet te lezen, dus niet vergeleken: ${file} (${side})`);
  const unread = [...nameUnread(commit, before.unreadable), ...nameUnread('nu', after.unreadable)];
  console.log([...told, ...none, ...unread].join('\n\n'));
});
