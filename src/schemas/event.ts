import { z } from 'zod';
import { MAX_SUMMARY_LENGTH, MAX_TITLE_LENGTH } from '../site.ts';
import { contactSchema } from './contact.ts';
import { registrationSchema, registrationWordsSchema } from './registration.ts';
import {
  addressable,
  calendarDate,
  contentLanguage,
  id,
  link,
  picture,
  pictureWords,
  timeZone,
  words,
} from './scalars.ts';
import { eventStatusFields, reason } from './status.ts';

const venueSchema = z
  .strictObject({
    name: words.meta({ description: 'De naam van de plaats. Voorbeeld: Herman Teirlinckgebouw' }),
    street: words.meta({ description: 'Straat en nummer. Voorbeeld: Havenlaan 88' }),
    postalCode: words.meta({ description: 'De postcode. Voorbeeld: "1000"' }),
    city: words.meta({ description: 'De gemeente. Voorbeeld: Brussel' }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .default('BE')
      .meta({ description: 'Het land in twee hoofdletters. Voorbeeld: BE' }),
    route: words.optional().meta({
      description: 'Hoe men er komt. Voorbeeld: Tien minuten te voet van station Brussel-Noord',
    }),
    accessibility: words.optional().meta({
      description: 'Hoe toegankelijk de plaats is. Voorbeeld: Lift, aangepast toilet en ringleiding',
    }),
  })
  .meta({ description: 'De plaats, als men ter plaatse kan deelnemen.' });

const serviceSchema = z.strictObject({
  kind: z
    .enum(['signLanguage', 'interpretation', 'captions', 'hearingLoop'])
    .meta({
      description:
        'De dienst: signLanguage, interpretation, captions of hearingLoop. Voorbeeld: captions',
    }),
  note: words
    .optional()
    .meta({ description: 'Wat men erover moet weten. Voorbeeld: Alleen in de grote zaal' }),
});

const keyDateSchema = z.strictObject({
  id: id.meta({ description: 'Een korte naam, die nooit verandert. Voorbeeld: indiendatum' }),
  date: calendarDate.meta({ description: 'De dag. Voorbeeld: 2021-10-14' }),
  label: words.meta({
    description: 'Wat er op die dag is. Voorbeeld: Volgende indiendatum voor projecten',
  }),
  url: link.optional().meta({ description: 'Waar men meer leest. Voorbeeld: https://voorbeeld.be' }),
});

const title = words
  .max(MAX_TITLE_LENGTH)
  .meta({ description: 'De titel. Voorbeeld: Artificiële intelligentie voor publieke diensten' });
const summary = words.max(MAX_SUMMARY_LENGTH).meta({
  description: 'Een of twee zinnen, ook voor zoekmachines. Voorbeeld: Wat AI voor u kan doen.',
});
const kind = words.meta({ description: 'Het soort evenement. Voorbeeld: Online inspiratiesessie' });
const joining = words.meta({
  description: 'Hoe men deelneemt. Voorbeeld: U krijgt de link de dag voordien in uw mailbox.',
});

/** Facts and default-language words of an event: `content/events/<event>/index.mdx`. */
export const eventSchema = z.strictObject({
  title,
  summary,
  kind: kind.optional(),
  series: words
    .optional()
    .meta({ description: 'De reeks waar het bij hoort. Voorbeeld: AI4GOV' }),
  organisers: z
    .array(id)
    .min(1)
    .meta({ description: 'De mappen in content/organisers. Voorbeeld: [pio]' }),
  attendanceMode: z
    .enum(['onSite', 'online', 'hybrid'])
    .meta({ description: 'Hoe men deelneemt: onSite, online of hybrid. Voorbeeld: online' }),
  language: contentLanguage
    .optional()
    .meta({ description: 'De voertaal, als het niet die van de site is. Voorbeeld: en' }),
  venue: venueSchema.optional(),
  joining: joining.optional(),
  services: z
    .array(serviceSchema)
    .default([])
    .meta({ description: 'Wat er is voor wie anders hoort, ziet of spreekt.' }),
  timeZone: timeZone.optional().meta({
    description: 'De tijdzone, als het niet die van de site is. Voorbeeld: Europe/Lisbon',
  }),
  ...eventStatusFields,
  registration: registrationSchema.optional(),
  keyDates: z
    .array(keyDateSchema)
    .default([])
    .meta({ description: 'Andere datums die de lezer moet kennen.' }),
  contact: contactSchema
    .optional()
    .meta({ description: 'Het contactpunt, als het niet dat van de site is.' }),
  picture: picture.optional(),
  ...addressable,
});

/** Words of an event in another language: `content/events/<event>/<language>.mdx`. */
export const eventWordsSchema = z.strictObject({
  title: title.optional(),
  summary: summary.optional(),
  kind: kind.optional(),
  series: words.optional().meta({ description: 'De reeks, vertaald. Voorbeeld: AI4GOV' }),
  joining: joining.optional(),
  reason,
  venue: z
    .strictObject({
      name: words.optional().meta({ description: 'De naam van de plaats, vertaald.' }),
      route: words.optional().meta({ description: 'De route, vertaald.' }),
      accessibility: words.optional().meta({ description: 'De toegankelijkheid, vertaald.' }),
    })
    .optional()
    .meta({ description: 'De woorden bij de plaats, vertaald.' }),
  services: z
    .record(z.string(), words)
    .optional()
    .meta({ description: 'De opmerkingen bij de diensten, per dienst. Voorbeeld: captions: …' }),
  registration: registrationWordsSchema.optional(),
  keyDates: z
    .record(z.string(), words)
    .optional()
    .meta({ description: 'De datums, per id. Voorbeeld: indiendatum: Next closing date' }),
  picture: pictureWords.optional(),
});
