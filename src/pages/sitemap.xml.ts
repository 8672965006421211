import type { APIRoute } from 'astro';
import { getListedAddresses } from '#data/paths.ts';
import { escapeXml } from '#feeds/xml-text.ts';

/** What search engines may find: https://www.sitemaps.org/protocol.html */
export const GET: APIRoute = async () => {
  const addresses = await getListedAddresses();
  const urls = addresses.map((url) => `<url><loc>${escapeXml(url)}</loc></url>\n`);
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`);
};
