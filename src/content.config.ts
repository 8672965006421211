import { defineCollection } from 'astro:content';
import { COLLECTIONS } from './content-files/collections.ts';
import { contentLoader } from './content-loader.ts';

/** The registry of collections; what each holds stands in `content-files/collections.ts`. */
export const collections = {
  site: defineCollection({ loader: contentLoader('site'), schema: COLLECTIONS.site.schema }),
  events: defineCollection({ loader: contentLoader('events'), schema: COLLECTIONS.events.schema }),
  eventWords: defineCollection({
    loader: contentLoader('eventWords'),
    schema: COLLECTIONS.eventWords.schema,
  }),
  programmes: defineCollection({
    loader: contentLoader('programmes'),
    schema: COLLECTIONS.programmes.schema,
  }),
  programmeWords: defineCollection({
    loader: contentLoader('programmeWords'),
    schema: COLLECTIONS.programmeWords.schema,
  }),
  sessions: defineCollection({
    loader: contentLoader('sessions'),
    schema: COLLECTIONS.sessions.schema,
  }),
  sessionWords: defineCollection({
    loader: contentLoader('sessionWords'),
    schema: COLLECTIONS.sessionWords.schema,
  }),
  ledgers: defineCollection({
    loader: contentLoader('ledgers'),
    schema: COLLECTIONS.ledgers.schema,
  }),
  speakers: defineCollection({
    loader: contentLoader('speakers'),
    schema: COLLECTIONS.speakers.schema,
  }),
  speakerWords: defineCollection({
    loader: contentLoader('speakerWords'),
    schema: COLLECTIONS.speakerWords.schema,
  }),
  organisers: defineCollection({
    loader: contentLoader('organisers'),
    schema: COLLECTIONS.organisers.schema,
  }),
  organiserWords: defineCollection({
    loader: contentLoader('organiserWords'),
    schema: COLLECTIONS.organiserWords.schema,
  }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: COLLECTIONS.pages.schema }),
  pageWords: defineCollection({
    loader: contentLoader('pageWords'),
    schema: COLLECTIONS.pageWords.schema,
  }),
};
