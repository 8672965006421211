import { z } from 'zod';
import { type CalendarColour, CALENDAR_COLOURS } from '../domain/calendar.ts';
import { type FormHostName, FORM_HOSTS } from '../domain/form-hosts.ts';
import { LANGUAGES, MESSAGE_LANGUAGES } from '../site.ts';
import { accessibilitySchema } from './accessibility.ts';
import { contactSchema } from './contact.ts';
import { privacySchema } from './privacy.ts';
import { dateOrMoment, fileName, id, optional, timeZone, webAddress, words } from './scalars.ts';

/** Facts and settings of the whole site: `content/site.yml`. */
export const siteSchema = z.strictObject({
  name: words.describe('De naam van de site. Voorbeeld: Agenda van Mechelen'),
  logo: optional(
    fileName,
    'Het logo naast dit bestand, getekend voor een witte grond, liefst svg. Voorbeeld: ./logo.svg',
  ),
  address: z
    .string()
    .regex(/^https:\/\/[^\s?#]+\/$/)
    .describe(
      'Waar de site staat, met een schuine streep op het einde. Voorbeeld: https://voorbeeld.be/agenda/',
    ),
  organiser: id.describe('De map in content/organisers van wie de site uitgeeft. Voorbeeld: pio'),
  language: z.enum(LANGUAGES).describe('De hoofdtaal van de site. Voorbeeld: nl'),
  languages: z
    .array(z.enum(LANGUAGES))
    .default([])
    .describe('De andere talen van de site. Voorbeeld: [en]'),
  messages: z
    .enum(MESSAGE_LANGUAGES)
    .default(MESSAGE_LANGUAGES[0])
    .describe('De taal van de berichten voor redacteurs: nl of en. Voorbeeld: nl'),
  timeZone: timeZone.describe('De tijdzone van de site. Voorbeeld: Europe/Brussels'),
  contact: contactSchema.describe('Het contactpunt van de site.'),
  registration: z
    .strictObject({
      endpoint: z
        .string()
        .describe(
          'Het adres dat de inschrijvingen ontvangt, bij netlify het adres van de site. Voorbeeld: https://formspree.io/f/abcdwxyz',
        ),
      host: z
        .enum(Object.keys(FORM_HOSTS) as FormHostName[])
        .default('formspree')
        .describe(
          'Wie dat adres beheert; generic is elk ander dat een POST aanneemt. Voorbeeld: formspree',
        ),
    })
    .optional()
    .describe('Waar inschrijvingen aankomen.'),
  calendar: z
    .strictObject({
      domain: z
        .string()
        .regex(/^[a-z0-9.-]+\.[a-z]{2,}$/)
        .describe(
          'Het domein in de kenmerken van agenda-items; verander dit nooit. Voorbeeld: voorbeeld.be',
        ),
      colour: z
        .enum(Object.keys(CALENDAR_COLOURS) as CalendarColour[])
        .default('teal')
        .describe(
          `De kleur van de agenda, een naam uit CSS: ${Object.keys(CALENDAR_COLOURS).join(', ')}. Voorbeeld: teal`,
        ),
    })
    .describe('Instellingen van de agendabestanden.'),
  // They stand in headers, so in no other signs than these.
  embedding: z
    .array(z.string().regex(/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/))
    .default([])
    .describe(
      'Welke andere sites een programma in een kader mogen tonen, elk zonder schuine streep op het einde. Zonder dit veld mag geen enkele dat. Voorbeeld: [https://www.gemeente.be]',
    ),
  privacy: optional(privacySchema, 'Wat de privacyverklaring over inschrijvingen moet zeggen.'),
  accessibility: optional(accessibilitySchema, 'De toegankelijkheidsverklaring van de site.'),
  licence: z
    .strictObject({
      name: words.describe('De naam van de licentie. Voorbeeld: CC0 1.0'),
      url: webAddress.describe('Waar ze staat. Voorbeeld: https://voorbeeld.be/licentie'),
    })
    .optional()
    .describe('Waaronder anderen de gegevens van de site mogen hergebruiken.'),
  words: z
    .record(
      z.string(),
      z.record(z.string(), words).superRefine((own, context) => {
        for (const [key, input] of Object.entries(own))
          if (key.startsWith('address.') && !id.safeParse(input).success)
            context.addIssue({ code: 'custom', path: [key], params: { code: 'invalidId' }, input });
      }),
    )
    .default({})
    .describe(
      'Eigen woorden in plaats van die van de site, per taal. Voorbeeld: nl: { registration.submit: Meld u aan }',
    ),
  demonstration: z
    .strictObject({
      asOf: dateOrMoment.describe(
        'Het moment waarop npm start de site toont. Voorbeeld: 2021-06-01 10:00',
      ),
    })
    .optional()
    .describe('Alleen voor een demonstratie: zet op elke pagina dat dit geen echte site is.'),
});
