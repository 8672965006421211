import { z } from 'zod';
import { emailAddress, optional, period, words } from './scalars.ts';

/** GDPR article 6(1): the task of public interest comes first, as it is a public body's usual basis. */
const legalBasis = z.enum(['publicTask', 'legalObligation', 'contract', 'consent']);

/** What GDPR article 13 asks a body to tell where it collects personal data. */
const facts = z.strictObject({
  controller: words.describe('De verwerkingsverantwoordelijke. Voorbeeld: Stad Mechelen'),
  companyNumber: optional(words, 'Het KBO-nummer. Voorbeeld: 0123.456.789'),
  contact: optional(emailAddress, 'Waar men rechten uitoefent. Voorbeeld: privacy@voorbeeld.be'),
  dataProtectionOfficer: emailAddress
    .optional()
    .describe('De functionaris voor gegevensbescherming. Voorbeeld: dpo@voorbeeld.be'),
  purposes: words.describe('Waarvoor de gegevens dienen. Voorbeeld: Uw deelname regelen'),
  basis: legalBasis.describe(
    'De rechtsgrond: publicTask (taak van algemeen belang, artikel 6.1.e van de AVG), legalObligation (wettelijke verplichting), contract (overeenkomst) of consent (toestemming). Bij de eerste twee vult u ook ‘task’ in. Voorbeeld: publicTask',
  ),
  task: optional(words, 'De taak of het decreet achter de rechtsgrond. Voorbeeld: Bestuursdecreet'),
  recipients: z
    .array(words)
    .min(1)
    .describe('Wie de gegevens krijgt, met naam. Voorbeeld: [Formspree, Inc.]'),
  transfer: optional(
    words,
    'Naar welk land buiten Europa (de EER) gegevens gaan, en op welke grond; weg te laten als ze in de EER blijven. Voorbeeld: Verenigde Staten, met modelcontractbepalingen',
  ),
  retention: period.describe(
    'Hoe lang na het evenement gegevens bewaard worden: P3M is drie maanden, P30D dertig dagen. Voorbeeld: P3M',
  ),
  authorities: z
    .array(z.enum(['vtc', 'gba']))
    .min(1)
    .describe('Waar men een klacht indient: vtc (Vlaams), gba (federaal). Voorbeeld: [vtc, gba]'),
});

const sentences = facts
  .pick({ controller: true, purposes: true, task: true, recipients: true, transfer: true })
  .partial();

/** What a translation of an event gives. */
export const privacyWordsSchema = sentences
  .omit({ controller: true })
  .describe('Wat voor dit evenement anders is in de privacyverklaring, vertaald.');

/** GDPR article 6(3): these two bases rest on law, which must be named. */
const namesLaw = ({ basis, task }: { basis?: unknown; task?: unknown }) =>
  task !== undefined || (basis !== 'publicTask' && basis !== 'legalObligation');
const noTask = { path: ['task'], params: { code: 'missingKey' } };

/** What the site tells; its words in other languages by the code of each. */
export const privacySchema = facts
  .extend({
    words: z
      .record(z.string(), sentences)
      .default({})
      .describe('Deze zinnen in de andere talen van de site, per taal.'),
  })
  .refine(namesLaw, noTask);

/** What one event may tell otherwise than the site. */
export const privacyOverridesSchema = facts
  .omit({ controller: true, companyNumber: true, contact: true, dataProtectionOfficer: true })
  .omit({ authorities: true })
  .partial()
  .refine(namesLaw, noTask)
  .describe('Wat voor dit evenement anders is dan in de privacyverklaring van de site.');
