import { z } from 'zod';
import { link, matching, optional, webAddress, words } from './scalars.ts';

/** A file beside the text or in `public/`. Only such kinds get published: no calendar, no page. */
const file = (kinds: string) =>
  matching(
    'invalidMediaFile',
    new RegExp(String.raw`^\.?/(?:[\w-][\w.-]*/)*[\w-][\w.-]*\.(?:${kinds})$`, 'i'),
  );

const DOCUMENT = 'pdf|docx|xlsx|pptx|odt|ods|odp|csv|txt|zip|jpe?g|png';

/** A notice that stands out; its text stands between `<Notice>` and `</Notice>`. */
const notice = z.strictObject({
  title: words.describe('Waarover het gaat, in een paar woorden. Voorbeeld: Breng uw eID mee'),
  kind: z
    .enum(['info', 'warning', 'success'])
    .optional()
    .describe('De soort: info (als u niets schrijft), warning of success. Voorbeeld: warning'),
});

/** A link to a file; its title stands between `<Download>` and `</Download>`. */
const download = z.strictObject({
  file: file(DOCUMENT).describe(
    'Het bestand naast deze tekst, of met / vooraan in public/. Voorbeeld: ./programma.pdf',
  ),
});

/** A video of our own, or a link to one elsewhere; its transcript may stand between the tags. */
const video = z
  .strictObject({
    title: words.describe('De titel van de video. Voorbeeld: Zo verloopt de dag'),
    file: optional(
      file('mp4|webm'),
      'Het videobestand naast deze tekst, of met / vooraan in public/. Voorbeeld: ./dag.mp4',
    ),
    src: optional(
      webAddress,
      'In plaats van file: waar de video elders staat; dat wordt een link. Voorbeeld: https://voorbeeld.be/video',
    ),
    captions: optional(file('vtt'), 'Het bestand met ondertitels. Voorbeeld: ./dag.vtt'),
    transcript: optional(
      z.union([link, file(DOCUMENT)]),
      'Waar de uitgeschreven tekst staat, als die niet tussen de tags staat. Voorbeeld: /video-tekst/',
    ),
    poster: optional(file('jpe?g|png|webp'), 'De foto voor de video begint. Voorbeeld: ./dag.jpg'),
  })
  .refine(({ file, src }) => file ?? src, { path: ['file'], params: { code: 'missingKey' } })
  .refine(({ file, src }) => !file || !src, { path: ['src'], params: { code: 'twoVideos' } });

/** What an editor may use in a text, each with its fields. `src/components/content/` shows them. */
export const COMPONENTS: Readonly<Record<string, z.ZodType>> = {
  Notice: notice,
  Download: download,
  Video: video,
};

/** The fields above that may name a file. */
export const FILE_FIELDS = ['file', 'captions', 'transcript', 'poster'];
