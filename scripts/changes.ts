import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readReadable } from '../src/content-files/readable-content.ts';
import { viewBoth } from '../src/content-files/readers-view.ts';
import { findChanges } from '../src/domain/changes.ts';
import { formatChanges } from '../src/i18n/changes/format-changes.ts';
import { nl } from '../src/i18n/changes/nl.ts';
import { createPageLanguage } from '../src/i18n/language.ts';
import { fill } from '../src/i18n/translate.ts';
import { restoreContent } from './site/git-content.ts';
import { runCommand } from './site/run-command.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { markdown: { type: 'boolean', default: false } },
  });
  const folder = await mkdtemp(join(tmpdir(), 'draaiboek-changes-'));
  try {
    const commit = await restoreContent(process.cwd(), positionals[0], folder);
    const [before, after] = await Promise.all([readReadable(folder), readReadable(process.cwd())]);
    const language = createPageLanguage('nl');
    const views = viewBoth(before, after, (kind) => language.t(`kind.${kind}`));
    const told = formatChanges(findChanges(...views), language).map(({ title, sentences }) => {
      if (!values.markdown) return [title, ...sentences.map((each) => `  ${each}`)].join('\n');
      const [heading, ...lines] = [title, ...sentences].map(escapeMarkdown);
      return [`### ${heading ?? ''}\n`, ...lines.map((line) => `- ${line}`)].join('\n');
    });
    const unread = [[before, commit] as const, [after, nl.now] as const].flatMap(([side, name]) =>
      [...side.unreadable.values()].map((file) => fill(nl.unreadable, { file, side: name })),
    );
    const none = unread.length > 0 ? nl.noneReadable : nl.none;
    console.log([...(told.length > 0 ? told : [none]), ...unread].join('\n\n'));
  } finally {
    await rm(folder, { recursive: true });
  }
});

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_<>[\]|~#]/g, String.raw`\$&`);
}
