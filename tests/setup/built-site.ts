import { appendFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEndpoint } from '../../scripts/endpoint/server.ts';
import { findFreePort } from '../../scripts/site/listen.ts';
import { serveSite } from '../../scripts/site/serve.ts';
import { buildSite, makeSite } from './make-site.ts';
import { makeStatesSite, STATES_MOMENT } from './states-content.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site of the real event answers, as of 1 June 2021. */
    site: string;
    /** Folder of that built site. */
    folder: string;
    /** Where a site with pages of each type in each state answers, and its folder. */
    states: string;
    statesFolder: string;
    /** NDJSON file of the local endpoint. */
    registrations: string;
    endpoint: string;
    /** What the local endpoint logged, a line for each submission. */
    endpointLog: string;
  }
}

/** Builds the real content and the states once and serves them, for all browser tests. */
export default async function setup(project: TestProject) {
  const root = await makeSite('built');
  const registrations = join(root, 'registrations.ndjson');
  const endpointLog = join(root, 'endpoint.log');
  const endpoint = await startEndpoint({
    port: 0,
    file: registrations,
    now: () => Temporal.Instant.from('2021-06-01T08:00:00Z'),
    log: (line) => appendFileSync(endpointLog, `${line}\n`),
  });
  const serve = async (folder: string, AS_OF: string) => {
    // Built before it is served, so that another run on this machine must not find the same port.
    const port = await findFreePort(10_000 + (process.pid % 20_000));
    const { code, output } = await buildSite(folder, {
      AS_OF,
      SITE_ADDRESS: `http://127.0.0.1:${port}/`,
      FORM_ENDPOINT: `${endpoint.address}/f/draaiboek`,
      SERVED_LOCALLY: '1',
    });
    if (code !== 0) throw new Error(output);
    const now = () => new Date(`${AS_OF}+02:00`);
    return serveSite({ folder: join(folder, 'dist'), port, now });
  };
  const site = await serve(root, '2021-06-01T10:00');
  const statesRoot = await makeStatesSite();
  const states = await serve(statesRoot, STATES_MOMENT);
  project.provide('site', site.address);
  project.provide('folder', join(root, 'dist'));
  project.provide('states', states.address);
  project.provide('statesFolder', join(statesRoot, 'dist'));
  project.provide('registrations', registrations);
  project.provide('endpoint', endpoint.address);
  project.provide('endpointLog', endpointLog);
  return async () => {
    await Promise.all([site.close(), states.close(), endpoint.close()]);
    await Promise.all([root, statesRoot].map((each) => rm(each, { recursive: true, force: true })));
  };
}
