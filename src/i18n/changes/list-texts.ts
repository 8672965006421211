import type { Texts } from '../../domain/changes.ts';
import { toOpening } from '../../domain/registration.ts';
import { createPageLanguage } from '../language.ts';
import { labels } from './nl.ts';

type Words = Readonly<Record<string, string>>;

const { format } = createPageLanguage('nl');

/** Fields that no reader sees; those of `registration` are told as the event's own. */
const HIDDEN =
  /^(?:id|draft|formerly|role|isFree|allowSensitive|endpoint|host|calendar|privacy|messages|registration|previous\.end|room\.id|track\.id|keyDates\.id|fields\.(?:name|type|required|maxLength|autocomplete|options\.value))$/;

/** Where the words for the values of a field stand, when not under its name. */
const GROUPS: Words = {
  ...{ 'speakers.as': 'speaker.as', 'services.kind': 'service', level: 'session.level' },
  ...{ state: 'registration', status: 'event.short' },
  organiser: 'organisers',
};

/**
 * What a reader sees of data; each item of a list is one text.
 *
 * @param words all that there are, with the names of people as `speakers.id.rob-heyman`
 * @example listTexts({ keyDates: [{ date: '2021-06-07', label: 'Slot' }] }, WORDS.nl)
 * // { 'Belangrijke datums': ['maandag 7 juni 2021, Slot'] }
 */
export function listTexts(data: object, words: Words): Texts {
  const named = Object.entries(data).map(([field, value]: [string, unknown]) => {
    const known = (labels as Words)[field] ?? words[`event.${field}`] ?? words[`session.${field}`];
    const texts = Array.isArray(value)
      ? value.map((item) => listLeaves(field, item).join(', '))
      : listLeaves(field, value);
    return [known ?? `‘${field}’`, texts.filter(Boolean)] as const;
  });
  return Object.fromEntries(named);

  function listLeaves(path: string, value: unknown): string[] {
    if (value === undefined || HIDDEN.test(path)) return [];
    if (Array.isArray(value)) return value.flatMap((item) => listLeaves(path, item));
    return typeof value === 'object'
      ? Object.entries(value ?? {}).flatMap(([key, inner]) => listLeaves(`${path}.${key}`, inner))
      : [say(path, `${value as string | number}`)].filter(Boolean);
  }

  function say(path: string, text: string): string {
    if (/^languages?$/.test(path)) return format.language(text);
    if (path === 'previous.start') return format.time(toOpening(`2000-01-01 ${text}`, 'UTC'));
    if (!/\.date$|\.asOf$|^opens$|^closes$/.test(path)) {
      return words[`${GROUPS[path] ?? path}.${text}`] ?? text;
    }
    const moment = toOpening(text, 'UTC');
    if (moment.hour + moment.minute > 0) return format.dateTime(moment);
    // Who closes at midnight closes with the day before.
    const isDayAfter = path === 'closes' && text.includes(' ');
    return format.date(isDayAfter ? moment.subtract({ days: 1 }) : moment);
  }
}
