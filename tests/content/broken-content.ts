import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IssueCode } from '#domain/issues.ts';
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

export interface BrokenCase extends Told {
  title: string;
  mistake: Mistake;
}

/** What an event folder of the rich fixture is called in a table of cases. */
export const RICH_EVENT = 'events/inspiratiedag';

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

export function add(path: string, text: string): Mistake {
  return async (content) => {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  };
}

export function remove(path: string): Mistake {
  return (content) => rm(join(content, path));
}

export function move(from: string, to: string): Mistake {
  return (content) => rename(join(content, from), join(content, to));
}

/** A valid project in `tests/fixtures/`. */
export type Fixture = 'smallest' | 'rich' | 'components';

/** The folder of a valid project in `tests/fixtures/`. */
export function fixtureRoot(name: Fixture): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

/** Makes mistakes in a copy of a fixture and returns what the check tells of them. */
export async function tellMistakes(fixture: Fixture, ...mistakes: Mistake[]): Promise<Told[]> {
  const root = await mkdtemp(join(tmpdir(), 'draaiboek-content-'));
  try {
    const content = join(root, 'content');
    await cp(fixtureRoot(fixture), root, { recursive: true });
    for (const mistake of mistakes) await mistake(content);
    const { issues } = await findIssues(root);
    return issues.map((issue) => ({
      place: `${issue.file}:${issue.line}:${issue.column}`,
      code: issue.code,
      says: formatIssue(issue, 'nl'),
    }));
  } finally {
    await rm(root, { recursive: true });
  }
}
