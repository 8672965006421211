import { defineCollection } from 'astro:content';
import type { z } from 'zod';
import { type CollectionName, COLLECTIONS } from './content-files/collections.ts';
import { contentLoader } from './content-loader.ts';

/** The registry of collections; what each holds stands in `content-files/collections.ts`. */
export const collections = {
  site: define('site', COLLECTIONS.site),
  events: define('events', COLLECTIONS.events),
  eventWords: define('eventWords', COLLECTIONS.eventWords),
  programmes: define('programmes', COLLECTIONS.programmes),
  programmeWords: define('programmeWords', COLLECTIONS.programmeWords),
  sessions: define('sessions', COLLECTIONS.sessions),
  sessionWords: define('sessionWords', COLLECTIONS.sessionWords),
  ledgers: define('ledgers', COLLECTIONS.ledgers),
  speakers: define('speakers', COLLECTIONS.speakers),
  speakerWords: define('speakerWords', COLLECTIONS.speakerWords),
  organisers: define('organisers', COLLECTIONS.organisers),
  organiserWords: define('organiserWords', COLLECTIONS.organiserWords),
  pages: define('pages', COLLECTIONS.pages),
  pageWords: define('pageWords', COLLECTIONS.pageWords),
};

function define<Schema extends z.ZodType>(name: CollectionName, { schema }: { schema: Schema }) {
  return defineCollection({ loader: contentLoader(name), schema });
}
