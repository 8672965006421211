import { type Change, countChangedParagraphs } from '../../domain/changes.ts';
import { CONTENT_LANGUAGES } from '../../site.ts';
import type { PageLanguage } from '../language.ts';
import { fill, type WordKey } from '../translate.ts';
import { labels, nl, values } from './nl.ts';

/** Longer values are not told in full. */
const LONGEST = 100;

/** One value that is another now, under the word that readers know it by. */
export function describeValue(name: string, change: Change, language: PageLanguage): string {
  const [was = '', is = ''] = [change.from[name], change.to[name]];
  const [from = '', to = ''] = [was, is].map((value) => sayValue(name, value, language));
  if (name === 'registration.closes' && from && to) return fill(nl.closes, { from, to });
  const label = toLabel(name, change, language);
  if (name.endsWith('text') && was && is) {
    const count = countChangedParagraphs(was, is);
    const paragraphs = fill(count === 1 ? nl.paragraph : nl.paragraphs, { count });
    return fill(nl.changedText, { label, count: paragraphs });
  }
  const isLong =
    Math.max(from.length, to.length) > LONGEST ||
    from === to ||
    was.startsWith('./') ||
    is.startsWith('./') ||
    name.endsWith('text');
  const what = name in change.from ? (name in change.to ? 'changed' : 'vanished') : 'appeared';
  return fill(nl[`${what}${isLong ? 'Long' : ''}`], { label, from, to });
}

/** Days and moments in a text as people read them. */
export function formatMoments(text: string, { format }: PageLanguage): string {
  return text.replaceAll(
    /(?<![\w/-])(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?(?![\w/-])/g,
    (_, day: string, time?: string) => {
      const date = Temporal.PlainDate.from(day);
      if (!time) return format.date(date);
      return format.dateTime(date.toZonedDateTime({ timeZone: 'UTC', plainTime: time }));
    },
  );
}

function sayValue(name: string, value: string, language: PageLanguage): string {
  const moment = formatMoments(value, language);
  if (name === 'registration.closes' && value) {
    return fill(value.includes(' ') ? nl.until : nl.through, { moment });
  }
  const keys = name.split('.').flatMap((part) => [`${part}.${value}`, `session.${part}.${value}`]);
  return findWord([value, ...keys], values, language) ?? moment;
}

/** A word of our own, else the one on the page, else the name of the field. */
function toLabel(name: string, { subject }: Change, language: PageLanguage): string {
  const parts = name.split('.');
  const spoken = CONTENT_LANGUAGES.find((code) => parts.includes(code));
  const own = parts.filter((part) => part !== spoken);
  const keys = own
    .toReversed()
    .flatMap((part) => [part, part.replace(/s$/, '')])
    .flatMap((part) => [part, `event.${part}`, `session.${part}`]);
  const whole = own.join('.').replace(/^services/, 'service');
  // Only services have a word under the whole name; others are sentences.
  const first = whole.startsWith('service.') || labels[whole] ? [whole] : [];
  const word = findWord([...first, ...keys], labels, language) ?? `‘${own.at(-1) ?? name}’`;
  const label = spoken
    ? fill(nl.labelIn, { label: word, language: language.t(`language.${spoken}`) })
    : word;
  const isPlain = /^(?:event|site)$/.test(subject.kind) || /^(?:title|name)$/.test(name);
  return isPlain ? label : fill(nl.labelOf, { label, title: subject.title });
}

/** The first of the keys that there is a word for, here or on the pages. */
function findWord(
  keys: readonly string[],
  own: Readonly<Record<string, string>>,
  { t }: PageLanguage,
): string | undefined {
  return keys
    .map((key) => own[key] ?? t(key as WordKey))
    .find((word, index) => word !== keys[index]);
}
