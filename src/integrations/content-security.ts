import type { AstroUserConfig } from 'astro';

type Csp = NonNullable<NonNullable<AstroUserConfig['security']>['csp']>;

/**
 * The policy of every page: only our own files, and forms that post to the endpoint. `form-action`
 * names `'self'` too, as the endpoint sends the visitor back to our own page
 * (https://www.w3.org/TR/CSP3/#directive-form-action covers redirects).
 */
export function createCsp(formEndpoints: readonly string[]): Csp {
  const endpoints = formEndpoints.map((origin) => ` ${origin}`).join('');
  return {
    directives: [
      "default-src 'none'",
      "img-src 'self'",
      // Videos that editors put beside a text, and their captions.
      "media-src 'self'",
      "font-src 'self'",
      "manifest-src 'self'",
      `connect-src 'self'${endpoints}`,
      `form-action 'self'${endpoints}`,
      "base-uri 'none'",
      "object-src 'none'",
    ],
  };
}
