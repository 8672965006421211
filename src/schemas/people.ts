import { z } from 'zod';
import {
  addressable,
  byId,
  id,
  optional,
  picture,
  pictureWords,
  webAddress,
  words,
} from './scalars.ts';

/** Who speaks, and as what: the same person can have another role at another session. */
const speaking = z.strictObject({
  id: id.describe('De map van de spreker in content/speakers. Voorbeeld: rob-heyman'),
  role: optional(
    words,
    'De functie waarin iemand hier spreekt. Voorbeeld: Coördinator Kenniscentrum Data & Maatschappij',
  ),
  as: z
    .enum(['speaker', 'moderator', 'panellist'])
    .default('speaker')
    .describe(
      'De taak: speaker (spreker), moderator of panellist (panellid). Voorbeeld: moderator',
    ),
});

export const speakers = z
  .array(speaking)
  .default([])
  .describe('Wie spreekt, in de volgorde waarin ze op de pagina staan.');

/** Translated roles, by the id of the speaker. */
export const roleWords = byId(
  'De functies, vertaald, per spreker. Voorbeeld: rob-heyman: Coordinator',
);

export const speakerSchema = z.strictObject({
  name: words.describe('De naam zoals die op de site komt. Voorbeeld: Nathalie Dumarey'),
  organisation: optional(words, 'De organisatie, als die overal dezelfde is. Voorbeeld: VVSG'),
  picture: picture.optional(),
  links: z
    .array(
      z.strictObject({
        label: words.describe('De naam van de link. Voorbeeld: Website'),
        url: webAddress.describe('Het adres. Voorbeeld: https://voorbeeld.be'),
      }),
    )
    .default([])
    .describe('Pagina’s over deze persoon.'),
  ...addressable,
});

export const speakerWordsSchema = z.strictObject({
  organisation: optional(words, 'De organisatie, vertaald. Voorbeeld: City'),
  picture: pictureWords.optional(),
  links: optional(
    z.array(words),
    'De namen van de links, vertaald, in dezelfde volgorde. Voorbeeld: [Website]',
  ),
});

export const organiserSchema = z.strictObject({
  name: words.describe(
    'De naam van de organisator. Voorbeeld: Programma Innovatieve Overheidsopdrachten (PIO)',
  ),
  partOf: words
    .optional()
    .describe('De overheid waar de organisator deel van is. Voorbeeld: Vlaamse Overheid'),
  url: optional(webAddress, 'De website van de organisator. Voorbeeld: https://voorbeeld.be'),
  ...addressable,
});

export const organiserWordsSchema = z.strictObject({
  name: optional(words, 'De naam, vertaald, als die bestaat. Voorbeeld: City'),
  partOf: optional(words, 'De overheid, vertaald. Voorbeeld: Flemish Government'),
});
