import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { CALENDAR_TYPE } from '../feeds/media-types.ts';

/**
 * Tells hosts of static files what a calendar is, each in its own way, since many send it without
 * a character set or as a file to download: `_headers` for Netlify and Cloudflare Pages
 * (https://developers.cloudflare.com/pages/configuration/headers/), `.htaccess` for Apache
 * (https://httpd.apache.org/docs/2.4/mod/mod_mime.html#addtype).
 */
export function headerFiles(base: string): AstroIntegration {
  const root = base.replace(/\/?$/, '/');
  const files = {
    _headers: `${root}*.ics\n  Content-Type: ${CALENDAR_TYPE}\n`,
    '.htaccess': `AddType '${CALENDAR_TYPE}' .ics\n`,
  };
  return {
    name: 'header-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, dir), text);
      },
    },
  };
}
