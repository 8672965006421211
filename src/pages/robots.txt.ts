import type { APIRoute } from 'astro';

/** Calendar programs that fetch a feed for their users, such as Google's, ask this file first. */
export const GET: APIRoute = () => new Response('User-agent: *\nAllow: /\n');
