import { parseArgs } from 'node:util';

/**
 * Reads the flags of a command. `--as-of 2021-06-01T10:00` (wall clock of the site's zone) sets
 * `AS_OF`, the one parameter for the moment at which the site is shown.
 *
 * @throws TypeError for a flag that does not exist.
 */
export function readOptions(args: readonly string[]): { root: string; output: string } {
  const { values } = parseArgs({
    args: [...args],
    options: { 'as-of': { type: 'string' }, output: { type: 'string', default: 'dist' } },
  });
  if (values['as-of']) process.env['AS_OF'] = values['as-of'];
  return { root: process.cwd(), output: values.output };
}
