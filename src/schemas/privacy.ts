import { z } from 'zod';
import { emailAddress, optional, period, words } from './scalars.ts';

/** GDPR article 6(1): the task of public interest comes first, as it is a public body's usual basis. */
const legalBasis = z.enum(['publicTask', 'legalObligation', 'contract', 'consent']);

/** What GDPR article 13 asks a body to tell where it collects personal data. */
export const privacySchema = z.strictObject({
  controller: words.describe('De verwerkingsverantwoordelijke. Voorbeeld: Stad Mechelen'),
  companyNumber: optional(words, 'Het KBO-nummer. Voorbeeld: 0123.456.789'),
  contact: emailAddress
    .optional()
    .describe('Waar men zijn rechten uitoefent. Voorbeeld: privacy@voorbeeld.be'),
  dataProtectionOfficer: emailAddress
    .optional()
    .describe('De functionaris voor gegevensbescherming. Voorbeeld: dpo@voorbeeld.be'),
  purposes: words.describe('Waarvoor de gegevens dienen. Voorbeeld: Uw deelname regelen'),
  basis: legalBasis.describe(
    'De rechtsgrond: publicTask (taak van algemeen belang, artikel 6.1.e van de AVG), legalObligation (wettelijke verplichting), contract (overeenkomst) of consent (toestemming). Voorbeeld: publicTask',
  ),
  task: optional(words, 'De taak of het decreet achter de rechtsgrond. Voorbeeld: Bestuursdecreet'),
  recipients: z
    .array(words)
    .min(1)
    .describe('Wie de gegevens krijgt, met naam. Voorbeeld: [Formspree, Inc.]'),
  transfer: words
    .optional()
    .describe(
      'Of gegevens buiten Europa (de EER) gaan, en op welke grond. Voorbeeld: Verenigde Staten',
    ),
  retention: period.describe(
    'Hoe lang na het evenement gegevens bewaard worden: P3M is drie maanden, P30D dertig dagen. Voorbeeld: P3M',
  ),
  authorities: z
    .array(z.enum(['vtc', 'gba']))
    .min(1)
    .describe('Waar men een klacht indient: vtc (Vlaams), gba (federaal). Voorbeeld: [vtc, gba]'),
});

/** What one event may tell otherwise than the site. */
export const privacyOverridesSchema = privacySchema
  .pick({
    purposes: true,
    basis: true,
    task: true,
    recipients: true,
    transfer: true,
    retention: true,
  })
  .partial()
  .describe('Wat voor dit evenement anders is dan in de privacyverklaring van de site.');
