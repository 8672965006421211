import { z } from 'zod';
import {
  isTimeZone,
  parseCalendarDate,
  parseDateOrMoment,
  parseLocalTime,
} from '../domain/time.ts';
import { LANGUAGES, MAX_SUMMARY_LENGTH, MAX_TITLE_LENGTH } from '../site.ts';

/** What YAML calls a number is text too, such as a postal code; VS Code learns it from `type`. */
const text = z.string().meta({ type: ['string', 'number'] });

/**
 * A string that a function of the core must understand. The code names the sentence that the
 * editor gets (`src/i18n/issues/`); the value is handed on as the function returned it.
 */
const readable = (code: string, read: (text: string) => string | undefined) =>
  text.transform((input, context) => {
    const value = read(input);
    if (value !== undefined) return value;
    context.addIssue({ code: 'custom', params: { code }, input });
    return z.NEVER;
  });

export const matching = (code: string, pattern: RegExp) =>
  readable(code, (text) => (pattern.test(text) ? text : undefined));

/** A field that may be left out, with its sentence for the editor. */
export const optional = <Field extends z.ZodType>(field: Field, sentence: string) =>
  field.optional().describe(sentence);

/** One line of text for people. */
export const words = text.trim().min(1);

export const title = (sentence: string) => words.max(MAX_TITLE_LENGTH).describe(sentence);
export const summary = (sentence: string) => words.max(MAX_SUMMARY_LENGTH).describe(sentence);

/** Words in another language, by the id of what they name. */
export const byId = (sentence: string) => optional(z.record(z.string(), words), sentence);

/** Names of folders and slots: they become addresses and anchors, so they are plain ASCII. */
export const id = matching('invalidId', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);

export const calendarDate = readable('invalidDate', parseCalendarDate);
export const localTime = readable('invalidTime', parseLocalTime);

/** A day, or a day and a wall clock time: `2021-06-07` or `2021-06-08 0:00`. */
export const dateOrMoment = readable('invalidMoment', parseDateOrMoment);

export const timeZone = readable('invalidTimeZone', (text) =>
  isTimeZone(text) ? text : undefined,
);

/** Addresses on the web; only https, so that no reader is sent over an open line. */
export const webAddress = readable('invalidWebAddress', (text) =>
  text.startsWith('https://') && URL.canParse(text) ? text : undefined,
);

/** A link target in content: a full https address or a path on this site. */
export const link = readable('invalidLink', (text) =>
  (/^(?:https:\/\/|mailto:|tel:)/.test(text) && URL.canParse(text)) || /^\/(?!\/)/.test(text)
    ? text
    : undefined,
);

export const emailAddress = matching('invalidEmail', /^[^\s@]+@[^\s@]+\.[^\s@]+$/);

/**
 * The reader leaves numbers as they stand in the file, so that a postal code keeps its zero; only
 * a field that counts something makes a number of them.
 */
export const wholeNumber = (least: number, most: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value),
    z.int().min(least).max(most),
  );

/** Yes or no; also between quotes, where there is no doubt what is meant. */
export const yesNo = z.preprocess(
  (value) => (value === 'true' || value === 'false' ? value === 'true' : value),
  z.boolean(),
);

/** An ISO 8601 period of whole months, weeks or days: `P3M`. */
export const period = matching('invalidPeriod', /^P\d+[DWMY]$/);

/** A file beside the content file: `./foto.jpg`. */
export const fileName = matching('invalidFileName', /^\.\/[\w./-]+$/);

export const contentLanguage = z.enum(LANGUAGES);

/** Every thing with an address may have had other names, and may not be public yet. */
export const addressable = {
  formerly: z
    .array(id)
    .default([])
    .describe(
      'Vroegere namen van deze map; oude adressen blijven werken. Voorbeeld: [ai-voor-overheden]',
    ),
  draft: yesNo
    .default(false)
    .describe('Zet op true zolang dit nog niet op de site mag. Voorbeeld: true'),
};

export const picture = z
  .strictObject({
    file: fileName.describe('Het bestand naast deze pagina. Voorbeeld: ./zaal.jpg'),
    alt: words.describe(
      'Wat er op de foto te zien is, voor wie ze niet ziet. Voorbeeld: De zaal met tien tafels',
    ),
    credit: optional(words, 'Wie de foto maakte. Voorbeeld: "Foto: Stad Mechelen"'),
  })
  .describe('Een foto bij deze pagina, met een tekst voor wie ze niet ziet.');

export const pictureWords = z
  .strictObject({
    alt: words.describe('De tekst bij de foto, vertaald. Voorbeeld: The room with ten tables'),
    credit: optional(words, 'De naamsvermelding, vertaald. Voorbeeld: "Picture: Mechelen"'),
  })
  .describe('De teksten bij de foto, vertaald.');
