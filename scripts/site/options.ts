import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/**
 * Reads what is typed behind a command. `--help` tells how it is used, and ends it.
 *
 * @param usage the command with what it takes, names of things between `<` and `>`
 * @throws Error with the usage, for a flag that does not exist or lacks its value
 */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
  args = process.argv.slice(2),
) {
  if (args.includes('--help')) {
    console.log(usage);
    process.exit();
  }
  try {
    return parseArgs({ args, options, allowPositionals: usage.includes('<') });
  } catch (error) {
    const [, wrong] = /'([^' ]+)/.exec(String(error)) ?? [];
    throw new Error(
      `‘${wrong}’ past hier niet, of er ontbreekt iets achter. Zo kan het:\n${usage}`,
    );
  }
}

/** Reads the flags of what shows the site: `--as-of` sets `AS_OF`, by the clock of its zone. */
export function readSiteOptions(command: string): { root: string; output: string } {
  const { values } = readOptions(`${command} -- [--as-of 2021-06-01T10:00] [--output map]`, {
    'as-of': { type: 'string' },
    output: { type: 'string', default: 'dist' },
  });
  if (values['as-of']) process.env['AS_OF'] = values['as-of'];
  return { root: process.cwd(), output: values.output };
}
