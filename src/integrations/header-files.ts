import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { getEnvironment } from '../environment.ts';
import { CALENDAR_TYPE } from '../feeds/media-types.ts';

/** Where the site stands: `https://example.be`, and below it `/` or `/pio/agenda/`. */
type Place = Record<'origin' | 'base', string>;

/** The folder of files whose name changes with what is in them. */
const HASHED = '_astro/';
const LASTING = 'public, max-age=31536000, immutable';
/** Asked for again at each visit, as a changed programme must not wait; mostly a 304 answers. */
const FRESH = 'public, max-age=0, must-revalidate';

/** What no page ever asks of a visitor's machine. */
const REFUSED = [
  ...['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'usb'],
];

/**
 * What only a header can say; the rest of the policy stands in each page, with its hashes, and a
 * browser keeps to both. `Referrer-Policy` leaves the origin, which the service of a form may ask
 * for. HSTS is for this host alone, as others below its domain are not ours to decide about; over
 * http it must not be sent (RFC 6797, section 7.2).
 */
function describeHeaders(origin: string): [name: string, value: string][] {
  const headers = {
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': REFUSED.map((feature) => `${feature}=()`).join(', '),
    ...(origin.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000' }),
  };
  return Object.entries(headers);
}

/**
 * `_headers` for Netlify and Cloudflare Pages. The second sends all that fits, joined by commas
 * (https://developers.cloudflare.com/pages/configuration/headers/), so no header stands in two
 * rules that fit one file; of their own accord both have everything else asked for again.
 */
export function serialiseForPagesHosts({ origin, base }: Place): string {
  const lines = describeHeaders(origin).map(([name, value]) => `\n  ${name}: ${value}`);
  return `${base}*${lines.join('')}
${base}${HASHED}*
  Cache-Control: ${LASTING}
${base}*.ics
  Content-Type: ${CALENDAR_TYPE}
`;
}

/** `.htaccess` for Apache 2.4, which must not fail where `mod_headers` is off. */
export function serialiseForApache({ origin, base }: Place): string {
  const lines = describeHeaders(origin).map(([name, value]) => {
    return `\n  Header always set ${name} "${value}"`;
  });
  return `ErrorDocument 404 ${base}404.html
AddType '${CALENDAR_TYPE}' .ics
<IfModule mod_headers.c>${lines.join('')}
  Header set Cache-Control "${FRESH}"
  Header set Cache-Control "${LASTING}" "expr=%{REQUEST_URI} =~ m#/${HASHED}#"
</IfModule>
`;
}

/**
 * A part of nginx' `server` block. A location that adds a header inherits none
 * (https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header), hence twice the same;
 * without `always` a missing file is not kept.
 */
export function serialiseForNginx({ origin, base }: Place): string {
  const all = describeHeaders(origin).map(([name, value]) => {
    return `  add_header ${name} "${value}" always;\n`;
  });
  return `location ${base} {
  error_page 404 ${base}404.html;
${all.join('')}  add_header Cache-Control "${FRESH}";
  location ~ \\.ics$ {
    types { }
    default_type "${CALENDAR_TYPE}";
  }
}
location ${base}${HASHED} {
  error_page 404 ${base}404.html;
${all.join('')}  add_header Cache-Control "${LASTING}";
}
`;
}

/**
 * Tells each kind of host in its own way what to send with the site. nginx reads its part as it
 * starts, and would hand out a file of `dist/` to everybody, so that one stands outside it.
 * `npm start` serves by itself, and leaves the part of the published site as it is.
 */
export function headerFiles(place: Place): AstroIntegration {
  let root: URL;
  return {
    name: 'header-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), serialiseForPagesHosts(place));
        await writeFile(new URL('.htaccess', dir), serialiseForApache(place));
        if (getEnvironment().isServedLocally) return;
        await mkdir(new URL('.draaiboek', root), { recursive: true });
        await writeFile(new URL('.draaiboek/nginx.conf', root), serialiseForNginx(place));
      },
    },
  };
}
