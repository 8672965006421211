import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readContent, withFiles } from '../../src/content-files/read-content.ts';
import type { Issue } from '../../src/domain/issues.ts';
import { findSuggestion } from '../../src/domain/suggest.ts';
import { findIssuesIn } from '../../src/integrations/find-issues.ts';
import { formatReport } from '../../src/integrations/issue-report.ts';
import { createAsk, type Prompt } from './ask.ts';
import { makeEvent } from './event.ts';
import { makeSession } from './session.ts';
import { makeSpeaker } from './speaker.ts';
import { makeTranslation } from './translation.ts';

const KINDS = {
  event: { make: makeEvent, flags: ['from', 'title', 'date', 'id', 'start'] },
  session: {
    make: makeSession,
    flags: ['event', 'title', 'id', 'start', 'day', 'minutes', 'room'],
  },
  speaker: { make: makeSpeaker, flags: ['name', 'id'] },
  translation: { make: makeTranslation, flags: ['event', 'language'] },
};
type Kind = keyof typeof KINDS;

const USAGE = `Zonder vragen gaat het zo:
  npm run new -- event --title "…" --date 2027-03-10 [--from ai4gov] [--start 9:30]
  npm run new -- session --event ai4gov --title "…" [--start 14:05 --minutes 45]
  npm run new -- speaker --name "…"
  npm run new -- translation --event ai4gov --language en
De naam van de map volgt uit de titel; met --id kiest u een andere.`;

/**
 * Makes what a person asks for, whole or not at all, and tells which files there are now.
 *
 * @param args what was typed behind the command
 * @param prompt how to ask a person; absent when nobody sits at a terminal
 */
export async function makeNew(
  root: string,
  args: readonly string[],
  prompt?: Prompt,
): Promise<string> {
  const { soort, ...flags } = readFlags(args);
  if (!soort && !prompt) throw new Error(`Zeg wat u wilt maken.\n${USAGE}`);
  const ask = createAsk({ soort, ...flags }, prompt, USAGE);
  const schema = z
    .enum(Object.keys(KINDS))
    .describe('Wat wilt u maken: event, session, speaker of translation?');
  const { make } = KINDS[(await ask({ flag: 'soort', schema })) as Kind];
  const tree = await readContent(root);
  const { created, changed = new Map<string, string>(), next } = await make({ root, tree, ask });

  const there = [...created.keys()].filter((file) => existsSync(join(root, file)));
  if (there.length > 0) throw new Error(`Er is niets gemaakt: dit bestaat al: ${there.join(', ')}`);
  const texts = [...created, ...changed].map(([file, text]) => [file, String(text)] as const);
  const before = new Set(findIssuesIn(tree).issues.map(toKey));
  const { issues, language } = findIssuesIn(withFiles(tree, new Map(texts)));
  const mistakes = issues.filter(
    (issue) => issue.severity === 'error' && !before.has(toKey(issue)),
  );

  if (mistakes.length > 0) {
    throw new Error(
      `Er is niets gemaakt, want dit zou niet kloppen:\n\n${formatReport({ issues: mistakes, language })}\n\nProbeer het opnieuw met andere antwoorden, of verbeter eerst wat er al staat.`,
    );
  }
  for (const [file, text] of [...created, ...changed]) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text, { flag: changed.has(file) ? 'w' : 'wx' });
  }
  const lines = [...created.keys()].map((file) => `  nieuw      ${file}`);
  const edits = [...changed.keys()].map((file) => `  veranderd  ${file}`);
  return [
    '',
    'Gemaakt:',
    ...lines,
    ...edits,
    '',
    'En nu:',
    ...next.map((step) => `  - ${step}`),
  ].join('\n');
}

/** Reads the flags, and as `soort` the word before them. */
function readFlags(args: readonly string[]): Record<string, string> {
  const all: string[] = Object.values(KINDS).flatMap(({ flags }) => flags);
  const options = Object.fromEntries(all.map((name) => [name, { type: 'string' as const }]));
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    tokens: true,
  });
  const [soort, loose] = positionals;
  const allowed = soort && soort in KINDS ? KINDS[soort as Kind].flags : all;
  const flags: Record<string, string> = soort ? { soort } : {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!allowed.includes(token.name)) {
      const meant = findSuggestion(token.name, allowed);
      const way = meant ? `Bedoelde u --${meant}?` : `Mogelijk is: --${allowed.join(', --')}.`;
      throw new Error(`${token.rawName} bestaat hier niet. ${way}`);
    }
    if (!token.value || token.value.startsWith('--')) {
      throw new Error(`Achter ${token.rawName} ontbreekt een antwoord.`);
    }
    flags[token.name] = token.value;
  }
  if (loose)
    throw new Error(`‘${loose}’ staat los. Zet tekst met spaties tussen aanhalingstekens.`);
  return flags;
}

/** A mistake by what it is: lines move when something is added. */
function toKey({ file, code, params }: Issue): string {
  return JSON.stringify([file, code, params]);
}
