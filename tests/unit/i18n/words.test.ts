import { expect, test } from 'vitest';
import { createAddressWords } from '#i18n/translate.ts';
import { type WordKey, createTranslate, WORDS } from '#i18n/translate.ts';
import { patterns } from '#i18n/words/patterns.ts';
import { LANGUAGES } from '#site.ts';

const [OWN, ...OTHERS] = LANGUAGES;
const KEYS = Object.keys(WORDS[OWN]) as WordKey[];

/** Words that two languages happen to write in the same way; any other was forgotten. */
const SAME: Readonly<Record<string, readonly WordKey[]>> = {
  'en as nl': [
    ...(['page.home', 'page.contact', 'event.online', 'calendar.part'] as const),
    ...(['programme.moderator', 'speaker.as.moderator', 'kind.workshop', 'kind.lunch'] as const),
  ],
  'fr as nl': ['calendar.google'],
  'de as nl': [
    ...(['format.clock', 'format.hour', 'event.online', 'kind.workshop'] as const),
    'calendar.part',
    'programme.filter.all',
  ],
  'fr as en': [
    ...(['address.sessions', 'address.programme', 'format.time', 'search.session'] as const),
    'event.programme',
    ...(['event.contact', 'kind.questions', 'kind.closing', 'speaker.sessions'] as const),
    'registration.organisation',
  ],
  'de as en': [
    ...(['demonstration.title', 'event.online', 'kind.workshop', 'calendar.part'] as const),
    'registration.optional',
    'registration.organisation',
  ],
  'de as fr': ['registration.organisation'],
};
const PAIRS = OTHERS.flatMap((language, index) =>
  LANGUAGES.slice(0, index + 1).map((other) => [language, other] as const),
);

const placesOf = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

test.each(PAIRS)('%s says nothing in the words of %s', (language, other) => {
  const [words, others] = [WORDS[language], WORDS[other]];
  const same = KEYS.filter((key) => words[key] === others[key] && !(key in patterns));
  expect(same.toSorted()).toEqual(SAME[`${language} as ${other}`]?.toSorted());
});

test.each(OTHERS)('%s fills the same places as Dutch', (language) => {
  const of = (own: keyof typeof WORDS) => KEYS.map((key) => [key, placesOf(WORDS[own][key])]);
  expect(of(language)).toEqual(of(OWN));
});

test.each(OTHERS)('%s has the same keys as Dutch and a word for each', (language) => {
  expect(Object.keys(WORDS[language]).toSorted()).toEqual(KEYS.toSorted());
  expect(KEYS.filter((key) => !WORDS[language][key].trim())).toEqual([]);
});

test.each(OTHERS)('%s ends a sentence where Dutch does', (language) => {
  const endOf = (sentence: string) => /[.?:]?$/.exec(sentence)?.[0];
  const of = (own: keyof typeof WORDS) => KEYS.map((key) => [key, endOf(WORDS[own][key])]);
  expect(of(language)).toEqual(of(OWN));
});

test.each(LANGUAGES)('%s tells the same facts of privacy, a line each', (language) => {
  const toFacts = (own: keyof typeof WORDS) => {
    const lines = WORDS[own]['privacy.facts'].split('\n');
    return lines.map((line) => [/^[^:]+: ./.test(line), placesOf(line)]);
  };
  expect(toFacts(language)).toEqual(toFacts(OWN));
});

test.each(LANGUAGES)('the words of addresses in %s are names, each of them once', (language) => {
  const words = Object.values(createAddressWords(createTranslate(language)));
  expect(words.filter((word) => !/^[a-z]+(?:-[a-z]+)*$/.test(word))).toEqual([]);
  expect(new Set(words).size).toBe(words.length);
});

test('a pattern holds no word, as it serves every language', () => {
  const words = Object.values(patterns).filter((pattern) =>
    /\p{L}/u.test(pattern.replaceAll(/\{\w+\}/g, '')),
  );
  expect(words).toEqual([]);
});
