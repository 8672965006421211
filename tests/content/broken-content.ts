import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Issue, IssueCode } from '#domain/issues.ts';
import { formatIssue } from '#i18n/issues/format-issue.ts';
import { findIssues } from '#integrations/find-issues.ts';

/** One mistake that an editor can make, made in a copy of a fixture's `content/`. */
export type Mistake = (content: string) => Promise<void>;

/** An issue as the editor reads it: where it is, what it is called and what the sentence says. */
export interface Told {
  place: string;
  code: IssueCode;
  says: string;
}

/** One mistake in a valid fixture, and the one issue that must tell it. */
export interface BrokenCase {
  title: string;
  fixture: Fixture;
  mistake: Mistake;
  /** Below `content/`: `site.yml:2:10`. */
  place: string;
  code: IssueCode;
  severity?: 'advice';
  says?: string;
  /** Where somebody really made this mistake. */
  thread?: `https://github.com/${string}`;
}

/** What an event folder of the rich fixture is called in a table of cases. */
export const RICH_EVENT = 'events/inspiratiedag';

/** Files of the smallest fixture, as a table of cases calls them. */
export const SMALL = {
  event: 'events/infoavond/index.md',
  programme: 'events/infoavond/programme.md',
} as const;

/** Files of the rich fixture. */
export const RICH = {
  event: `${RICH_EVENT}/index.mdx`,
  eventEn: `${RICH_EVENT}/en.mdx`,
  programme: `${RICH_EVENT}/programme.mdx`,
  programmeEn: `${RICH_EVENT}/programme.en.mdx`,
  session: `${RICH_EVENT}/sessions/open-data/index.mdx`,
  privacy: 'pages/privacy/index.mdx',
} as const;

/** Other text in a file; the old text must be there, once. */
export function replace(path: string, from: string, to: string): Mistake {
  return async (content) => {
    const text = await readFile(join(content, path), 'utf8');
    if (text.split(from).length !== 2) throw new Error(`${path} must hold “${from}” once.`);
    await writeFile(
      join(content, path),
      text.replace(from, () => to),
    );
  };
}

/** A file of these bytes: text as UTF-8. */
export function add(path: string, text: string | Uint8Array): Mistake {
  return async (content) => {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  };
}

export function remove(path: string): Mistake {
  return (content) => rm(join(content, path));
}

/** Several steps that make one mistake. */
export function all(...steps: Mistake[]): Mistake {
  return async (content) => {
    for (const step of steps) await step(content);
  };
}

export function move(from: string, to: string): Mistake {
  return (content) => rename(join(content, from), join(content, to));
}

/** A valid project in `tests/fixtures/`. */
export type Fixture = 'smallest' | 'rich' | 'components' | 'two-languages';

/** The folder of a valid project in `tests/fixtures/`. */
export function fixtureRoot(name: Fixture): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

/** Makes mistakes in a copy of a fixture and returns what the check tells of them. */
export async function tellMistakes(fixture: Fixture, ...mistakes: Mistake[]): Promise<Told[]> {
  const issues = await findMistakes(fixture, ...mistakes);
  return issues.map((issue) => ({
    place: `${issue.file}:${issue.line}:${issue.column}`,
    code: issue.code,
    says: formatIssue(issue, 'nl'),
  }));
}

/** Makes mistakes in a copy of a fixture and returns the issues that the check finds. */
export async function findMistakes(fixture: Fixture, ...mistakes: Mistake[]): Promise<Issue[]> {
  const root = await mkdtemp(join(tmpdir(), 'draaiboek-content-'));
  try {
    const content = join(root, 'content');
    await cp(fixtureRoot(fixture), root, { recursive: true });
    for (const mistake of mistakes) await mistake(content);
    await mkdir(join(root, '.draaiboek/cache'), { recursive: true });
    const { issues } = await findIssues(root);
    // What the first run kept says the same in the second, for every mistake of the corpus.
    expect((await findIssues(root)).issues).toEqual(issues);
    return issues;
  } finally {
    await rm(root, { recursive: true });
  }
}
