import { readContent } from '../content-files/read-content.ts';
import { findSiteFacts } from '../content-files/site-facts.ts';
import { getEnvironment } from '../environment.ts';

/** Astro wants some address; the check stops a build whose `site.yml` gives none. */
const FALLBACK_ADDRESS = 'https://localhost/';

/** Reads the site's address and the origins that it deals with before Astro starts. */
export async function getSiteSettings(root: string) {
  const { siteAddress, formEndpoint } = getEnvironment();
  const facts = findSiteFacts(await readContent(root));
  const address = siteAddress ?? facts.address ?? FALLBACK_ADDRESS;
  const { origin, pathname } = new URL(URL.canParse(address) ? address : FALLBACK_ADDRESS);
  const endpoints = formEndpoint ? [formEndpoint] : facts.endpoints;
  const origins = endpoints.flatMap((each) => URL.parse(each)?.origin ?? []);
  const { embedding } = facts;
  return { origin, base: pathname, formEndpoints: [...new Set(origins)], embedding };
}
