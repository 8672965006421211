import { join } from 'node:path';
import { dev } from 'astro';
import { startEndpoint } from './endpoint/server.ts';
import { findFreePort } from './site/free-port.ts';
import { readOptions } from './site/options.ts';
import { runCommand } from './site/run-command.ts';

const REGISTRATIONS = '.draaiboek/registrations.ndjson';

await runCommand(async () => {
  const { root } = readOptions(process.argv.slice(2));
  const [sitePort, formPort] = [await findFreePort(4321), await findFreePort(4380)];
  process.env['SITE_ADDRESS'] = `http://127.0.0.1:${sitePort}/`;
  process.env['FORM_ENDPOINT'] = `http://127.0.0.1:${formPort}/f/draaiboek`;
  process.env['SERVED_LOCALLY'] = '1';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const file = join(root, REGISTRATIONS);
  await startEndpoint({
    port: formPort,
    file,
    now: () => Temporal.Now.instant(),
    log: console.log,
  });
  await dev({ root, server: { host: '127.0.0.1', port: sitePort } });
});
