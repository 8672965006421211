import { z } from 'zod';
import { emailAddress, optional, webAddress, words } from './scalars.ts';

/** Where people can ask a question. */
export const contactSchema = z.strictObject({
  name: words.describe('Wie antwoordt: een dienst of een persoon. Voorbeeld: Contactpunt PIO'),
  email: emailAddress
    .optional()
    .describe('Het e-mailadres van het contactpunt. Voorbeeld: vragen@voorbeeld.be'),
  phone: optional(words, 'Het telefoonnummer, met spaties. Voorbeeld: +32 2 123 45 67'),
  url: webAddress
    .optional()
    .describe('De webpagina met contactgegevens. Voorbeeld: https://voorbeeld.be/contact'),
});
