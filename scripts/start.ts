import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../src/content-files/read-content.ts';
import { findSiteFacts } from '../src/content-files/site-facts.ts';
import { getMoment } from '../src/moment.ts';
import { buildSite } from './site/build-site.ts';
import { digestInputs } from './site/input-digest.ts';
import { useLocalAddresses } from './site/local-addresses.ts';
import { readSiteOptions } from './site/options.ts';
import { runCommand } from './site/run-command.ts';
import { serveSite } from './site/serve.ts';

const OUTPUT = '.draaiboek/demonstration';

await runCommand(async () => {
  const { root } = readSiteOptions('npm start');
  const { asOf, timeZone } = findSiteFacts(await readContent(root));
  if (asOf) process.env['AS_OF'] ??= asOf;
  const { sitePort, endpoint, formEndpoint, registrations } = await useLocalAddresses(root);

  // An endpoint that still listens would keep a command alive that has told its mistakes.
  await buildWhatChanged(root).catch(async (error: unknown) => {
    await endpoint.close();
    throw error;
  });

  const clock = startClock(timeZone);
  const site = await serveSite({ folder: join(root, OUTPUT), port: sitePort, now: clock.now });
  console.log(`
  De site:              ${site.address}
  Inschrijvingen naar:  ${formEndpoint}
  Ze komen aan in:      ${registrations}
  Getoond zoals op:     ${clock.shownAt} (${timeZone})

  Stop met Ctrl+C.`);
});

/** Building takes seconds, looking whether it is needed takes none. */
async function buildWhatChanged(root: string): Promise<void> {
  const mark = join(root, `${OUTPUT}.digest`);
  const settings = ['AS_OF', 'SITE_ADDRESS', 'FORM_ENDPOINT'].map(
    (name) => process.env[name] ?? '',
  );
  // Without a fixed moment the site is of now, so what was built yesterday may say something else.
  if (!process.env['AS_OF']) settings.push(String(Date.now()));
  const digest = await digestInputs(root, settings);
  const built = await readFile(mark, 'utf8').catch(() => undefined);
  if (built === digest) return;
  console.log('De site wordt gebouwd …');
  await buildSite(root, OUTPUT);
  await writeFile(mark, digest);
}

/** The clock of the server runs on from the moment that the site is shown at. */
function startClock(timeZone: string) {
  const shownAt = getMoment(timeZone);
  const started = performance.now();
  return {
    shownAt: shownAt.toLocaleString('nl-BE', { dateStyle: 'long', timeStyle: 'short' }),
    now: () => new Date(shownAt.epochMilliseconds + performance.now() - started),
  };
}
