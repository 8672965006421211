import { useLocalAddresses } from './site/local-addresses.ts';
import { readOptions } from './site/options.ts';
import { runCommand } from './site/run-command.ts';

await runCommand(async () => {
  const { root } = readOptions(process.argv.slice(2));
  const { sitePort } = await useLocalAddresses(root);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { dev } = await import('astro');
  await dev({ root, server: { host: '127.0.0.1', port: sitePort } });
});
