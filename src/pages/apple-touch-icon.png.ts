import type { APIRoute } from 'astro';
import { getTouchIcon } from '#data/images.ts';

export const GET: APIRoute = () => getTouchIcon();
