import { z } from 'zod';
import { contactSchema } from './contact.ts';
import { registrationSchema, registrationWordsSchema } from './registration.ts';
import {
  addressable,
  byId,
  calendarDate,
  contentLanguage,
  id,
  link,
  optional,
  picture,
  pictureWords,
  summary,
  timeZone,
  title,
  words,
} from './scalars.ts';
import { eventStatusFields, reason, slotStatusFields } from './status.ts';

const venueSchema = z
  .strictObject({
    name: words.describe('De naam van de plaats. Voorbeeld: Herman Teirlinckgebouw'),
    street: words.describe('Straat en nummer. Voorbeeld: Havenlaan 88'),
    postalCode: words.describe('De postcode. Voorbeeld: "1000"'),
    city: words.describe('De gemeente. Voorbeeld: Brussel'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .default('BE')
      .describe('Het land in twee hoofdletters. Voorbeeld: BE'),
    route: words
      .optional()
      .describe('Hoe men er komt. Voorbeeld: Tien minuten te voet van station Brussel-Noord'),
    accessibility: words
      .optional()
      .describe('Hoe toegankelijk de plaats is. Voorbeeld: Lift, aangepast toilet en ringleiding'),
  })
  .describe('De plaats; nodig bij onSite en hybrid.');

const serviceSchema = z.strictObject({
  kind: z
    .enum(['signLanguage', 'interpretation', 'captions', 'hearingLoop'])
    .describe(
      'De dienst: signLanguage (tolk Vlaamse Gebarentaal), interpretation (vertolking), captions (ondertiteling) of hearingLoop (ringleiding). Voorbeeld: captions',
    ),
  note: optional(words, 'Wat men erover moet weten. Voorbeeld: Alleen in de grote zaal'),
});

const keyDateSchema = z.strictObject({
  id: id.describe('Een korte naam, die nooit verandert. Voorbeeld: indiendatum'),
  date: calendarDate.describe('De dag. Voorbeeld: 2021-10-14'),
  label: words.describe('Wat er op die dag is. Voorbeeld: Volgende indiendatum voor projecten'),
  url: optional(link, 'Waar men meer leest. Voorbeeld: https://voorbeeld.be'),
  status: slotStatusFields.status,
});

const eventTitle = title('De titel. Voorbeeld: Artificiële intelligentie voor publieke diensten');
const eventSummary = summary(
  'Een of twee zinnen, ook voor zoekmachines. Voorbeeld: Wat AI voor u kan doen.',
);
const kind = words.describe('Het soort evenement. Voorbeeld: Online inspiratiesessie');
const joining = words.describe(
  'Wat men moet weten om deel te nemen. Voorbeeld: U krijgt de link de dag voordien in uw mailbox.',
);

/** Facts and default-language words of an event: `content/events/<event>/index.mdx`. */
export const eventSchema = z.strictObject({
  title: eventTitle,
  summary: eventSummary,
  kind: kind.optional(),
  series: optional(words, 'De reeks waar het bij hoort. Voorbeeld: AI4GOV'),
  organisers: z.array(id).min(1).describe('De mappen in content/organisers. Voorbeeld: [pio]'),
  attendanceMode: z
    .enum(['onSite', 'online', 'hybrid'])
    .describe('Hoe men deelneemt: onSite (ter plaatse), online of hybrid. Voorbeeld: online'),
  language: contentLanguage
    .optional()
    .describe('De voertaal, als het niet die van de site is. Voorbeeld: en'),
  venue: venueSchema.optional(),
  joining: joining.optional(),
  services: z
    .array(serviceSchema)
    .default([])
    .describe('Wat er is voor wie anders hoort, ziet of spreekt.'),
  timeZone: timeZone
    .optional()
    .describe('De tijdzone, als het niet die van de site is. Voorbeeld: Europe/Lisbon'),
  ...eventStatusFields,
  registration: registrationSchema.optional(),
  keyDates: z.array(keyDateSchema).default([]).describe('Andere datums die de lezer moet kennen.'),
  contact: optional(contactSchema, 'Het contactpunt, als het niet dat van de site is.'),
  picture: picture.optional(),
  ...addressable,
});

/** Words of an event in another language: `content/events/<event>/<language>.mdx`. */
export const eventWordsSchema = z.strictObject({
  title: eventTitle,
  summary: eventSummary.optional(),
  kind: kind.optional(),
  series: optional(words, 'De reeks, vertaald. Voorbeeld: AI4GOV'),
  joining: joining.optional(),
  reason,
  venue: z
    .strictObject({
      name: optional(words, 'De naam van de plaats, vertaald. Voorbeeld: City hall'),
      route: optional(words, 'De route, vertaald. Voorbeeld: Near the station'),
      accessibility: optional(words, 'De toegankelijkheid, vertaald. Voorbeeld: There is a lift'),
    })
    .optional()
    .describe('De woorden bij de plaats, vertaald.'),
  services: byId(
    'De opmerkingen bij de diensten, per dienst. Voorbeeld: captions: In the main hall',
  ),
  registration: registrationWordsSchema.optional(),
  keyDates: byId('Wat er op die datums is, per id. Voorbeeld: indiendatum: Next closing date'),
  picture: pictureWords.optional(),
});
