import { expect, test } from 'vitest';
import {
  serialiseForApache,
  serialiseForNginx,
  serialiseForPagesHosts,
} from '#integrations/header-files.ts';

const PLACE = {
  ...{ origin: 'https://voorbeeld.test', base: '/pio/agenda/' },
  embedding: ['https://www.gemeente.test', 'https://kader.test:8443'],
  framed: ['/pio/agenda/:event/inbedden/', '/pio/agenda/en/:event/embed/'],
};
const FRAMERS = 'frame-ancestors https://www.gemeente.test https://kader.test:8443';
const PERMISSIONS =
  'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
  'magnetometer=(), microphone=(), midi=(), payment=(), usb=()';

test('Netlify and Cloudflare Pages read one rule for each header, and one for each frame', () => {
  expect(serialiseForPagesHosts(PLACE)).toBe(`/pio/agenda/*
  Content-Security-Policy: frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: ${PERMISSIONS}
  Strict-Transport-Security: max-age=31536000
/pio/agenda/:event/inbedden/
  ! Content-Security-Policy
  Content-Security-Policy: ${FRAMERS}
/pio/agenda/en/:event/embed/
  ! Content-Security-Policy
  Content-Security-Policy: ${FRAMERS}
/pio/agenda/_astro/*
  Cache-Control: public, max-age=31536000, immutable
/pio/agenda/*.ics
  Content-Type: text/calendar; charset=utf-8
`);
});

test('Apache reads the same, also how long to keep a page', () => {
  expect(serialiseForApache(PLACE)).toBe(`ErrorDocument 404 /pio/agenda/404.html
AddType 'text/calendar; charset=utf-8' .ics
<IfModule mod_headers.c>
  Header always set Content-Security-Policy "frame-ancestors 'none'"
  Header always set X-Content-Type-Options "nosniff"
  Header always set Referrer-Policy "strict-origin-when-cross-origin"
  Header always set Permissions-Policy "${PERMISSIONS}"
  Header always set Strict-Transport-Security "max-age=31536000"
  Header always set Content-Security-Policy "${FRAMERS}" "expr=%{REQUEST_URI} =~ m#^\\/pio\\/agenda\\/[^/]+\\/inbedden\\/(?:index\\.html)?$#"
  Header always set Content-Security-Policy "${FRAMERS}" "expr=%{REQUEST_URI} =~ m#^\\/pio\\/agenda\\/en\\/[^/]+\\/embed\\/(?:index\\.html)?$#"
  Header set Cache-Control "public, max-age=0, must-revalidate"
  Header set Cache-Control "public, max-age=31536000, immutable" "expr=%{REQUEST_URI} =~ m#/_astro/#"
</IfModule>
`);
});

test('nginx reads the same in two locations, as one that adds a header inherits none', () => {
  const all = `  error_page 404 /pio/agenda/404.html;
  add_header Content-Security-Policy "frame-ancestors $draaiboek_framers" always;
  add_header X-Content-Type-Options "nosniff" always;
  add_header Referrer-Policy "strict-origin-when-cross-origin" always;
  add_header Permissions-Policy "${PERMISSIONS}" always;
  add_header Strict-Transport-Security "max-age=31536000" always;`;
  const set = 'set $draaiboek_framers "https://www.gemeente.test https://kader.test:8443";';
  expect(serialiseForNginx(PLACE)).toBe(`set $draaiboek_framers "'none'";
if ($uri ~ ^\\/pio\\/agenda\\/[^/]+\\/inbedden\\/(?:index\\.html)?$) { ${set} }
if ($uri ~ ^\\/pio\\/agenda\\/en\\/[^/]+\\/embed\\/(?:index\\.html)?$) { ${set} }
location /pio/agenda/ {
${all}
  add_header Cache-Control "public, max-age=0, must-revalidate";
  location ~ \\.ics$ {
    types { }
    default_type "text/calendar; charset=utf-8";
  }
}
location /pio/agenda/_astro/ {
${all}
  add_header Cache-Control "public, max-age=31536000, immutable";
}
`);
});

test.each([serialiseForPagesHosts, serialiseForApache, serialiseForNginx])(
  '%o promises https of no site on http',
  (serialise) => {
    const text = serialise({ ...PLACE, origin: 'http://127.0.0.1:4321' });
    expect(text).not.toContain('Strict-Transport-Security');
    expect(text).toContain('nosniff');
  },
);
