import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { getEnvironment } from '../environment.ts';
import { CALENDAR_TYPE } from '../feeds/media-types.ts';

/** Where the site stands, and which origins may show which of its pages: `/:event/inbedden/`. */
type Place = Record<'origin' | 'base', string> & Record<'embedding' | 'framed', readonly string[]>;

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
function describeHeaders(origin: string, framers = "'none'"): [name: string, value: string][] {
  const headers = {
    'Content-Security-Policy': `frame-ancestors ${framers}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': REFUSED.map((feature) => `${feature}=()`).join(', '),
    ...(origin.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000' }),
  };
  return Object.entries(headers);
}

/**
 * `_headers` for Netlify and Cloudflare Pages. The second sends all that fits, joined by commas
 * (https://developers.cloudflare.com/pages/configuration/headers/), unless `!` takes one away first;
 * to Netlify that line is nothing, and the last rule that fits is right. Of their own accord both
 * have everything else asked for again.
 */
export function serialiseForPagesHosts({ origin, base, embedding, framed }: Place): string {
  const lines = describeHeaders(origin).map(([name, value]) => `\n  ${name}: ${value}`);
  const policy = `  ! Content-Security-Policy
  Content-Security-Policy: frame-ancestors ${embedding.join(' ')}`;
  const frames = framed.map((path) => `${path}\n${policy}\n`);
  return `${base}*${lines.join('')}
${frames.join('')}${base}${HASHED}*
  Cache-Control: ${LASTING}
${base}*.ics
  Content-Type: ${CALENDAR_TYPE}
`;
}

/** `.htaccess` for Apache 2.4, which must not fail where `mod_headers` is off. */
export function serialiseForApache({ origin, base, embedding, framed }: Place): string {
  const lines = describeHeaders(origin).map(([name, value]) => {
    return `\n  Header always set ${name} "${value}"`;
  });
  const policy = `Content-Security-Policy "frame-ancestors ${embedding.join(' ')}"`;
  const frames = framed.map((path) => {
    return `\n  Header always set ${policy} "expr=%{REQUEST_URI} =~ m#${toPattern(path)}#"`;
  });
  return `ErrorDocument 404 ${base}404.html
AddType '${CALENDAR_TYPE}' .ics
<IfModule mod_headers.c>${[...lines, ...frames].join('')}
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
export function serialiseForNginx({ origin, base, embedding, framed }: Place): string {
  const all = describeHeaders(origin, '$draaiboek_framers').map(([name, value]) => {
    return `  add_header ${name} "${value}" always;\n`;
  });
  const frames = framed.map((path) => {
    const framers = `set $draaiboek_framers "${embedding.join(' ')}";`;
    return `if ($uri ~ ${toPattern(path)}) { ${framers} }\n`;
  });
  return `set $draaiboek_framers "'none'";
${frames.join('')}location ${base} {
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

/** The path of a page as a regular expression; hosts look the file of a folder up by its name. */
function toPattern(path: string): string {
  return `^${path.split(':event').map(RegExp.escape).join('[^/]+')}(?:index\\.html)?$`;
}

/**
 * Tells each kind of host in its own way what to send with the site. nginx reads its part as it
 * starts, and would hand out a file of `dist/` to everybody, so that one stands outside it.
 * `npm start` serves by itself, and leaves the part of the published site as it is.
 */
export function headerFiles(site: Omit<Place, 'framed'>): AstroIntegration {
  let root: URL;
  return {
    name: 'header-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, assets }) => {
        const pages = assets.get('/[...locale]/[event]/[embed]') ?? [];
        const framed = pages.map(({ href }) =>
          href.replace(dir.href, site.base).replace(/[^/]+(\/[^/]+\/)index\.html$/, ':event$1'),
        );
        const place = { ...site, framed: [...new Set(framed)] };
        await writeFile(new URL('_headers', dir), serialiseForPagesHosts(place));
        await writeFile(new URL('.htaccess', dir), serialiseForApache(place));
        if (getEnvironment().isServedLocally) return;
        await mkdir(new URL('.draaiboek', root), { recursive: true });
        await writeFile(new URL('.draaiboek/nginx.conf', root), serialiseForNginx(place));
      },
    },
  };
}
