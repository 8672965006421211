/**
 * What the machine that builds may set. Beside `moment.ts` the only reader of `process.env` in
 * `src/`, so that everything else stays a function of its parameters.
 */
export function getEnvironment() {
  return {
    /** Where the site will stand, origin and base path: `https://example.github.io/ai4gov/`. */
    siteAddress: process.env['SITE_ADDRESS'] || undefined,
    /** Overrides the form endpoint of `content/site.yml`. */
    formEndpoint: process.env['FORM_ENDPOINT'] || undefined,
    /** Our own server serves this build, so a form may post to a loopback address. */
    isServedLocally: process.env['SERVED_LOCALLY'] === '1',
  };
}
