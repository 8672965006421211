export type Tally = { passed: number; failed: number };

/** The part of Vitest's JSON report that we count from: https://vitest.dev/guide/reporters */
export type Report = { numPassedTests: number; numFailedTests: number };

/**
 * A run can fail with no failed test in it (a file that cannot be read, a setup that throws) or die
 * before there is a report: that is one failure, so that no red run ends with “0 failed”.
 */
export function tallyReport(report: Report | undefined, hasFailed: boolean): Tally {
  const failed = report?.numFailedTests ?? 0;
  return { passed: report?.numPassedTests ?? 0, failed: hasFailed ? Math.max(1, failed) : failed };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** The closing line, in a form that continuous integration can read. */
export function formatTally({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/**
 * Can these arguments for Vitest reach a test that needs a browser? Without a path they can.
 *
 * @example
 * reachesBrowser(['tests/unit', '-t', 'moment']) // false
 */
export function reachesBrowser(args: readonly string[]): boolean {
  const paths = args.filter((arg) => arg.startsWith('tests/'));
  return paths.length === 0 || paths.some((path) => path.startsWith('tests/browser'));
}
