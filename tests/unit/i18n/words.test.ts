import { expect, test } from 'vitest';
import { createAddressWords } from '#i18n/translate.ts';
import { type WordKey, createTranslate } from '#i18n/translate.ts';
import { nl } from '#i18n/words/nl.ts';
import { patterns } from '#i18n/words/patterns.ts';
import { LANGUAGES } from '#site.ts';

const OTHERS = LANGUAGES.filter((language) => language !== 'nl');
const KEYS = Object.keys(nl) as WordKey[];

/** Words that Dutch and another language happen to write in the same way. */
const SAME: Readonly<Record<(typeof OTHERS)[number], readonly WordKey[]>> = {
  en: [
    ...(['page.home', 'page.contact', 'event.online'] as const),
    ...([
      'programme.moderator',
      'speaker.as.moderator',
      'kind.workshop',
      'kind.lunch',
      'calendar.part',
    ] as const),
  ],
};

const placesOf = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

test.each(OTHERS)('%s says nothing in Dutch', (language) => {
  const t = createTranslate(language);
  const same = KEYS.filter((key) => t(key) === nl[key] && !(key in patterns));
  expect(same.toSorted()).toEqual(SAME[language].toSorted());
});

test.each(OTHERS)('%s fills the same places as Dutch', (language) => {
  const t = createTranslate(language);
  const of = (key: WordKey) => [key, placesOf(t(key))];
  expect(KEYS.map(of)).toEqual(KEYS.map((key) => [key, placesOf(nl[key])]));
});

test.each(OTHERS)('%s ends a sentence where Dutch does', (language) => {
  const t = createTranslate(language);
  const endOf = (sentence: string) => /[.?:]?$/.exec(sentence)?.[0];
  expect(KEYS.map((key) => [key, endOf(t(key))])).toEqual(KEYS.map((key) => [key, endOf(nl[key])]));
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
