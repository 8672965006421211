import { z } from 'zod';
import { roleWords, speakers } from './people.ts';
import {
  addressable,
  contentLanguage,
  link,
  optional,
  picture,
  pictureWords,
  summary,
  title,
} from './scalars.ts';

const recordingSchema = z
  .strictObject({
    url: link.describe('Waar de opname staat. Voorbeeld: https://voorbeeld.be/opname'),
    captions: optional(link, 'Het bestand met ondertitels. Voorbeeld: /opname.vtt'),
    transcript: optional(link, 'De uitgeschreven tekst. Voorbeeld: /opname-tekst/'),
  })
  .describe('De opname achteraf; ze heeft ondertitels of een uitgeschreven tekst.');

/** What a session is and who gives it: `content/events/<event>/sessions/<session>/index.mdx`. */
export const sessionSchema = z.strictObject({
  title: title('De titel van de sessie. Voorbeeld: AI en lokale besturen'),
  summary: summary(
    'Een of twee zinnen over de sessie. Voorbeeld: Wat AI in een gemeente kan doen.',
  ),
  speakers,
  language: contentLanguage
    .optional()
    .describe('De voertaal, als het niet die van het evenement is. Voorbeeld: en'),
  level: z
    .enum(['introductory', 'intermediate', 'advanced'])
    .optional()
    .describe(
      'De voorkennis: introductory (geen nodig), intermediate (enige) of advanced (voor gevorderden). Voorbeeld: introductory',
    ),
  slides: optional(link, 'Waar de presentatie staat. Voorbeeld: /presentatie.pdf'),
  recording: recordingSchema.optional(),
  picture: picture.optional(),
  ...addressable,
});

/** Words of a session in another language: `content/events/<event>/sessions/<session>/en.mdx`. */
export const sessionWordsSchema = sessionSchema
  .pick({ title: true, summary: true })
  .partial({ summary: true })
  .extend({ roles: roleWords, picture: pictureWords.optional() });
