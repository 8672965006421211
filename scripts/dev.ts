import { useLocalAddresses } from './site/local-addresses.ts';
import { readSiteOptions } from './site/options.ts';
import { runCommand } from './site/run-command.ts';

await runCommand(async () => {
  const { root } = readSiteOptions('npm run dev');
  const { sitePort } = await useLocalAddresses(root);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { dev } = await import('astro');
  await dev({ root, server: { host: '127.0.0.1', port: sitePort } });
});
