import type { z } from 'zod';
import { eventSchema, eventWordsSchema } from '../schemas/event.ts';
import { ledgerSchema } from '../schemas/ledger.ts';
import { pageSchema, pageWordsSchema } from '../schemas/page.ts';
import {
  organiserSchema,
  organiserWordsSchema,
  speakerSchema,
  speakerWordsSchema,
} from '../schemas/people.ts';
import { programmeSchema, programmeWordsSchema } from '../schemas/programme.ts';
import { sessionSchema, sessionWordsSchema } from '../schemas/session.ts';
import { siteSchema } from '../schemas/site.ts';
import { LANGUAGES } from '../site.ts';

/**
 * Which files there are and what each must hold. `:name` is a folder, `:language` a language code;
 * `.md` stands for `.md` and `.mdx`. Astro and `npm run check` both read this table.
 */
export const COLLECTIONS = {
  site: { path: 'site.yml', schema: siteSchema },
  events: { path: 'events/:event/index.md', schema: eventSchema },
  eventWords: { path: 'events/:event/:language.md', schema: eventWordsSchema },
  programmes: { path: 'events/:event/programme.md', schema: programmeSchema },
  programmeWords: { path: 'events/:event/programme.:language.md', schema: programmeWordsSchema },
  sessions: { path: 'events/:event/sessions/:session/index.md', schema: sessionSchema },
  sessionWords: {
    path: 'events/:event/sessions/:session/:language.md',
    schema: sessionWordsSchema,
  },
  ledgers: { path: 'events/:event/ledger.yml', schema: ledgerSchema },
  speakers: { path: 'speakers/:speaker/index.md', schema: speakerSchema },
  speakerWords: { path: 'speakers/:speaker/:language.md', schema: speakerWordsSchema },
  organisers: { path: 'organisers/:organiser/index.md', schema: organiserSchema },
  organiserWords: { path: 'organisers/:organiser/:language.md', schema: organiserWordsSchema },
  pages: { path: 'pages/:page/index.md', schema: pageSchema },
  pageWords: { path: 'pages/:page/:language.md', schema: pageWordsSchema },
} as const satisfies Record<string, { path: string; schema: z.ZodType }>;

export type CollectionName = keyof typeof COLLECTIONS;
export type CollectionData<Name extends CollectionName> = z.output<
  (typeof COLLECTIONS)[Name]['schema']
>;

/** The path of a collection as a glob for Astro, with `*` for each folder. */
export function toGlob(name: CollectionName): string {
  return COLLECTIONS[name].path
    .replace(':language', `{${LANGUAGES.join(',')}}`)
    .replaceAll(/:\w+/g, '*')
    .replace(/\.md$/, '.{md,mdx}');
}

const PATTERNS = Object.entries(COLLECTIONS).map(([name, { path }]) => {
  const pattern = path
    .replaceAll('.', String.raw`\.`)
    .replace(':language', `(${LANGUAGES.join('|')})`)
    .replaceAll(/:\w+/g, '([^/]+)')
    .replace(/\\\.md$/, String.raw`\.mdx?`);
  return { name: name as CollectionName, pattern: new RegExp(`^${pattern}$`) };
});

/** What a file of `content/` is, and the names in its path. Nothing when it has no place there. */
export function findCollection(path: string) {
  const found = PATTERNS.find(({ pattern }) => pattern.test(path));
  const names = found?.pattern.exec(path)?.slice(1) ?? [];
  return found && { name: found.name, names, id: names.join('/') || found.name };
}
