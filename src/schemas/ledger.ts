import { z } from 'zod';
import { optional, wholeNumber } from './scalars.ts';

const utc = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
  .describe('Een moment in UTC. Voorbeeld: 2021-05-03T07:00:00Z');

const values = z.record(z.string(), z.string());

/**
 * What has been published of an event's calendar entries: `content/events/<event>/ledger.yml`.
 * A command keeps it; calendar programs trust these numbers for ever, so nobody edits them by hand.
 */
export const ledgerSchema = z.strictObject({
  entries: z
    .record(
      z.string(),
      z.strictObject({
        number: wholeNumber(1, Number.MAX_SAFE_INTEGER).describe(
          'Het nummer van dit onderdeel, voor altijd. Voorbeeld: 3',
        ),
        sequence: wholeNumber(0, 2 ** 31 - 1).describe(
          'Hoe vaak het gepubliceerde veranderd is. Voorbeeld: 0',
        ),
        created: utc,
        modified: utc,
        facts: values.describe('De gepubliceerde feiten: begin, einde, toestand.'),
        words: z.record(z.string(), values).describe('De gepubliceerde woorden, per taal.'),
        changes: z
          .array(
            z.strictObject({
              at: utc,
              kind: z.enum(['added', 'moved', 'cancelled', 'restored', 'changed', 'removed']),
              from: optional(values, 'De waarden vóór de verandering.'),
            }),
          )
          .describe('Wat er veranderde, van oud naar nieuw.'),
      }),
    )
    .describe('Per UID wat er gepubliceerd is.'),
});
