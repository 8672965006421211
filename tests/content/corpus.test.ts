import { describe, expect, test } from 'vitest';
import { ISSUE_CODES } from '#domain/issues.ts';
import { formatIssue } from '#i18n/issues/format-issue.ts';
import { MESSAGE_LANGUAGES } from '../../src/site.ts';
import { findMistakes } from './broken-content.ts';
import { CORPUS, SUBJECTS } from './corpus.ts';
import { useFixedMoment } from './fixed-moment.ts';

useFixedMoment();

describe.each(Object.entries(SUBJECTS))('%s', (_, cases) => {
  test.each(cases)('$title is told once, with its place', async (broken) => {
    const issues = await findMistakes(broken.fixture, broken.mistake);
    const { place, code, severity = 'error' } = broken;
    expect(
      issues.map((issue) => ({
        place: `${issue.file}:${issue.line}:${issue.column}`,
        code: issue.code,
        severity: issue.severity,
      })),
    ).toEqual([{ place: `content/${place}`, code, severity }]);
    const [nl = '', ...others] = MESSAGE_LANGUAGES.flatMap((language) =>
      issues.map((issue) => formatIssue(issue, language)),
    );
    // Only a place that the editor wrote may stay between braces.
    for (const sentence of [nl, ...others]) {
      expect(sentence).not.toMatch(code === 'unknownPlace' ? /^$/ : /\{\w+\}|undefined/);
    }
    if (broken.says) expect(nl).toBe(broken.says);
  });
});

describe('the corpus', () => {
  const perCode = new Map<string, number>(ISSUE_CODES.map((code) => [code, 0]));
  // What is told when no cause is known has no case of its own, or the cause would be known.
  const withoutCause = ['builderFailed', 'mdxSyntax'];
  // These need the history of git: tests/content/ledger.test.ts has them.
  const withHistory = ['ledgerLost', 'ledgerLowered', 'ledgerStale'];
  for (const code of [...withoutCause, ...withHistory]) perCode.delete(code);
  for (const { code } of CORPUS) perCode.set(code, (perCode.get(code) ?? 0) + 1);

  test('has a case for each code, and at most five', () => {
    expect([...perCode].filter(([, cases]) => cases < 1 || cases > 5)).toEqual([]);
  });

  test('is large, and half of it is what somebody really got wrong', () => {
    const threads = CORPUS.flatMap(({ thread }) => thread ?? []);
    expect(CORPUS.length).toBeGreaterThanOrEqual(120);
    expect(perCode.size).toBeGreaterThanOrEqual(40);
    expect(threads.length * 2).toBeGreaterThanOrEqual(CORPUS.length);
    expect(threads.filter((thread) => !/\/(?:issues|pull)\/\d+$/.test(thread))).toEqual([]);
  });

  test('calls each case by its own title', () => {
    const titles = CORPUS.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
