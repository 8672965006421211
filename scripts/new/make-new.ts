import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readContent, withFiles } from '../../src/content-files/read-content.ts';
import type { Issue } from '../../src/domain/issues.ts';
import { fill } from '../../src/i18n/translate.ts';
import { findIssuesIn } from '../../src/integrations/find-issues.ts';
import { formatReport } from '../../src/integrations/issue-report.ts';
import { readOptions } from '../site/options.ts';
import { ask, oneOf, type Prompt } from '../site/ask.ts';
import type { Places } from './files.ts';
import { KINDS } from './kinds.ts';

/**
 * Makes what a person asks for, whole or not at all, and tells which files there are now. The
 * arguments are a kind and flags; what they leave open is asked where there is a `prompt`.
 */
export async function makeNew(root: string, [word, ...args]: readonly string[], prompt?: Prompt) {
  if ([word, ...args].includes('--help')) return formatHelp();
  const kinds = oneOf('Wat wilt u maken', Object.keys(KINDS));
  const name = await ask('soort', kinds, word, prompt);
  const kind = KINDS[name as keyof typeof KINDS];
  const flag = { type: 'string' } as const;
  const options = Object.fromEntries(Object.keys(kind.questions).map((each) => [each, flag]));
  const typed = readOptions(formatUsage([name, kind]), options, args).values;
  const flags = { ...(await kind.answer?.(typed)), ...typed };
  const tree = await readContent(root);
  const given: Record<string, string> = {};
  for (const [flag, toQuestion] of Object.entries(kind.questions))
    given[flag] = await ask(`--${flag}`, toQuestion(tree, given), flags[flag], prompt);
  const places: Places = new Map();
  const files = [...(await kind.create(given, tree, root, places))];
  const present = new Set(tree.files.map(({ file }) => file));

  // A mistake by what it is: lines move when something is added.
  const toKey = ({ file, code, params }: Issue) => JSON.stringify([file, code, params]);
  const old = findIssuesIn(tree).issues.map(toKey);
  const texts = files.map(([file, text]) => [file, String(text)] as const);
  const { issues: all, language } = findIssuesIn(withFiles(tree, new Map(texts)));
  const issues = all.filter((each) => each.severity === 'error' && !old.includes(toKey(each)));
  if (issues.length > 0) {
    const report = formatReport({ issues, language });
    const told = [...places].filter(([name]) => report.match(RegExp(`[‘“/]${name}[’”/]`)));
    const legend = told.map(([name, place]) => `In uw bestand staat ${name} hier: ${place}`);
    throw new Error(
      ['Er is niets gemaakt, want dit zou niet kloppen:\n', report, ...legend].join('\n'),
    );
  }
  for (const [file, text] of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text, { flag: present.has(file) ? 'w' : 'wx' });
  }
  const made = files.map(([file]) => `  ${present.has(file) ? 'veranderd' : 'nieuw    '}  ${file}`);
  const index = texts.map(([file]) => file).find((file) => /index\.mdx?$/.test(file)) ?? '';
  const steps = kind.next(given).map((step) => `  - ${fill(step, { ...given, index })}`);
  return ['\nGemaakt:', ...made, '\nEn nu:', ...steps].join('\n');
}

function formatUsage([kind, { questions }]: readonly [string, { questions: object }]): string {
  const flags = Object.keys(questions).map((flag) => `--${flag} "…"`);
  return ['npm run new --', kind, ...flags].join(' ');
}

function formatHelp(): string {
  const ways = Object.entries(KINDS).map((each) => formatUsage(each));
  return ['Dit kunt u maken. Wat nog nodig is, wordt gevraagd.', ...ways].join('\n\n');
}
