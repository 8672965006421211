import { appendFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEndpoint } from '../../scripts/endpoint/server.ts';
import { findFreePort } from '../../scripts/site/listen.ts';
import { serveSite } from '../../scripts/site/serve.ts';
import { buildSite, makeSite } from './make-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site of the real event answers, as of 1 June 2021. */
    site: string;
    /** Folder of that built site. */
    folder: string;
    /** NDJSON file of the local endpoint. */
    registrations: string;
    endpoint: string;
    /** What the local endpoint logged, a line for each submission. */
    endpointLog: string;
  }
}

const SHOWN_AT = new Date('2021-06-01T08:00:00Z');

/** Builds the real content once and serves it with the local endpoint, for all browser tests. */
export default async function setup(project: TestProject) {
  const root = await makeSite('built');
  const registrations = join(root, 'registrations.ndjson');
  const endpointLog = join(root, 'endpoint.log');
  // Built before it is served, so that another run on this machine must not find the same port.
  const port = await findFreePort(10_000 + (process.pid % 20_000));
  const endpoint = await startEndpoint({
    port: 0,
    file: registrations,
    now: () => Temporal.Instant.from('2021-06-01T08:00:00Z'),
    log: (line) => appendFileSync(endpointLog, `${line}\n`),
  });
  const { code, output } = await buildSite(root, {
    AS_OF: '2021-06-01T10:00',
    SITE_ADDRESS: `http://127.0.0.1:${port}/`,
    FORM_ENDPOINT: `${endpoint.address}/f/draaiboek`,
    SERVED_LOCALLY: '1',
  });
  if (code !== 0) throw new Error(output);
  const folder = join(root, 'dist');
  const site = await serveSite({ folder, port, now: () => SHOWN_AT });
  project.provide('site', site.address);
  project.provide('folder', folder);
  project.provide('registrations', registrations);
  project.provide('endpoint', endpoint.address);
  project.provide('endpointLog', endpointLog);
  return async () => {
    await Promise.all([site.close(), endpoint.close()]);
    await rm(root, { recursive: true, force: true });
  };
}
