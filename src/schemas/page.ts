import { z } from 'zod';
import { addressable, optional, summary, title } from './scalars.ts';

/** A page that is not an event: `content/pages/<page>/index.mdx`. */
export const pageSchema = z.strictObject({
  title: title('De titel van de pagina. Voorbeeld: Privacy'),
  summary: summary('Een zin voor zoekmachines. Voorbeeld: Wat er met uw gegevens gebeurt.'),
  role: optional(
    z.enum(['privacy', 'accessibility']),
    'Wat de pagina voor de site is, zodat de voettekst ernaar verwijst: privacy of accessibility (toegankelijkheid). Voorbeeld: privacy',
  ),
  ...addressable,
});

export const pageWordsSchema = pageSchema
  .pick({ title: true, summary: true })
  .partial({ summary: true });
