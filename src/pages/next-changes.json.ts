import type { APIRoute } from 'astro';
import { getEvents } from '#data/events.ts';
import { getContexts } from '#data/site.ts';
import { listNextChanges } from '#domain/next-changes.ts';

/**
 * When the published site has to be built anew, as the workflow `rebuild.yml` asks every hour.
 * `asOf` stands there when the site is shown as of another moment: then time changes nothing.
 */
export const GET: APIRoute = async () => {
  const [context] = await getContexts();
  const { moment, shownAsOf: asOf } = context;
  const events = await getEvents(context);
  return Response.json({
    asOf: asOf?.toInstant(),
    changes: listNextChanges([...events.values()], moment),
  });
};
