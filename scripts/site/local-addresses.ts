import { join } from 'node:path';
import { startEndpoint } from '../endpoint/server.ts';
import { findFreePort } from './listen.ts';

const REGISTRATIONS = '.draaiboek/registrations.ndjson';

/**
 * Makes this machine the address of the site and of its form, for what is built next, and starts
 * the endpoint that takes registrations in.
 */
export async function useLocalAddresses(root: string) {
  const [sitePort, formPort] = [await findFreePort(4321), await findFreePort(4380)];
  const formEndpoint = `http://127.0.0.1:${formPort}/f/draaiboek`;
  process.env['SITE_ADDRESS'] = `http://127.0.0.1:${sitePort}/`;
  process.env['FORM_ENDPOINT'] = formEndpoint;
  process.env['SERVED_LOCALLY'] = '1';
  const endpoint = await startEndpoint({
    port: formPort,
    file: join(root, REGISTRATIONS),
    now: () => Temporal.Now.instant(),
    log: console.log,
  });
  return { sitePort, endpoint, formEndpoint, registrations: REGISTRATIONS };
}
