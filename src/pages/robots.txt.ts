import type { APIRoute } from 'astro';
import { getContexts } from '#data/site.ts';

/** Calendar programs that fetch a feed for their users, such as Google's, ask this file first. */
export const GET: APIRoute = async () => {
  const [{ routes }] = await getContexts();
  const sitemap = routes.absolute(routes.asset('sitemap.xml'));
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
