import { z } from 'zod';
import { MAX_SUMMARY_LENGTH, MAX_TITLE_LENGTH } from '../site.ts';
import { addressable, words } from './scalars.ts';

const title = words.max(MAX_TITLE_LENGTH).describe('De titel van de pagina. Voorbeeld: Privacy');
const summary = words
  .max(MAX_SUMMARY_LENGTH)
  .describe('Een zin voor zoekmachines. Voorbeeld: Wat er met uw gegevens gebeurt.');

/** A page that is not an event: `content/pages/<page>/index.mdx`. */
export const pageSchema = z.strictObject({
  title,
  summary,
  role: z
    .enum(['privacy', 'accessibility'])
    .optional()
    .describe(
      'Wat de pagina voor de site is, zodat de voettekst ernaar verwijst: privacy of accessibility (toegankelijkheid). Voorbeeld: privacy',
    ),
  ...addressable,
});

export const pageWordsSchema = z.strictObject({
  title: title.optional(),
  summary: summary.optional(),
});
