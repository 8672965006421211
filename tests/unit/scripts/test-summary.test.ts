import { expect, test } from 'vitest';
import {
  addTallies,
  formatTally,
  reachesBrowser,
  tallyReport,
} from '../../../scripts/test-summary.ts';

const report = { numPassedTests: 7, numFailedTests: 0 };

test.each([
  ['a green run', report, false, { passed: 7, failed: 0 }],
  ['two red tests', { ...report, numFailedTests: 2 }, true, { passed: 7, failed: 2 }],
  ['red without a red test', report, true, { passed: 7, failed: 1 }],
  ['no report at all', undefined, true, { passed: 0, failed: 1 }],
])('%s is counted', (_title, given, hasFailed, expected) => {
  expect(tallyReport(given, hasFailed)).toEqual(expected);
});

test('the closing line sums steps and tests', () => {
  const tallies = [
    { passed: 1, failed: 0 },
    { passed: 0, failed: 1 },
    { passed: 40, failed: 2 },
  ];
  expect(formatTally(addTallies(tallies))).toBe('41 passed, 3 failed');
  expect(formatTally(addTallies([]))).toBe('0 passed, 0 failed');
});

test.each([
  [[], true],
  [['-t', 'moment'], true],
  [['tests/browser/form.test.ts'], true],
  [['tests/unit', 'tests/browser'], true],
  [['tests/unit', '-t', 'browser'], false],
  [['tests/architecture.test.ts'], false],
])('%j can reach a browser test: %j', (args, expected) => {
  expect(reachesBrowser(args)).toBe(expected);
});
