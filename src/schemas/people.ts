import { z } from 'zod';
import { addressable, id, picture, pictureWords, webAddress, words } from './scalars.ts';

/** Who speaks, and as what: the same person can have another role at another session. */
export const speakingSchema = z.strictObject({
  id: id.meta({ description: 'De map van de spreker in content/speakers. Voorbeeld: rob-heyman' }),
  role: words.optional().meta({
    description:
      'De functie waarin iemand hier spreekt. Voorbeeld: Coördinator Kenniscentrum Data & Maatschappij',
  }),
  as: z
    .enum(['speaker', 'moderator', 'panellist'])
    .default('speaker')
    .meta({
      description: 'De taak bij deze sessie: speaker, moderator of panellist. Voorbeeld: moderator',
    }),
});

export const speakers = z
  .array(speakingSchema)
  .default([])
  .meta({ description: 'Wie spreekt, in de volgorde waarin ze op de pagina staan.' });

/** Translated roles, by the id of the speaker. */
export const roleWords = z
  .record(z.string(), words)
  .optional()
  .meta({ description: 'De functies, vertaald, per spreker. Voorbeeld: rob-heyman: Coordinator' });

export const speakerSchema = z.strictObject({
  name: words.meta({
    description: 'De naam zoals die op de site komt. Voorbeeld: Nathalie Dumarey',
  }),
  organisation: words.optional().meta({
    description: 'De organisatie, als die overal dezelfde is. Voorbeeld: VVSG',
  }),
  picture: picture.optional(),
  links: z
    .array(
      z.strictObject({
        label: words.meta({ description: 'De naam van de link. Voorbeeld: Website' }),
        url: webAddress.meta({ description: 'Het adres. Voorbeeld: https://voorbeeld.be' }),
      }),
    )
    .default([])
    .meta({ description: 'Pagina’s over deze persoon.' }),
  ...addressable,
});

export const speakerWordsSchema = z.strictObject({
  organisation: words.optional().meta({ description: 'De organisatie, vertaald.' }),
  picture: pictureWords.optional(),
  links: z
    .array(words)
    .optional()
    .meta({ description: 'De namen van de links, vertaald, in dezelfde volgorde.' }),
});

export const organiserSchema = z.strictObject({
  name: words.meta({
    description:
      'De naam van de organisator. Voorbeeld: Programma Innovatieve Overheidsopdrachten (PIO)',
  }),
  partOf: words.optional().meta({
    description: 'De overheid waar de organisator deel van is. Voorbeeld: Vlaamse Overheid',
  }),
  url: webAddress
    .optional()
    .meta({ description: 'De website van de organisator. Voorbeeld: https://voorbeeld.be' }),
  ...addressable,
});

export const organiserWordsSchema = z.strictObject({
  name: words.optional().meta({ description: 'De naam, vertaald, als die bestaat.' }),
  partOf: words.optional().meta({ description: 'De overheid, vertaald.' }),
});
