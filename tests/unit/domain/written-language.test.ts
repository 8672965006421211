import { expect, test } from 'vitest';
import { toWrittenLanguage } from '#domain/written-language.ts';

const tell = (title: string, summary: string, language?: string) =>
  toWrittenLanguage({ title, summary, language }, 'nl');

test('an English talk is announced in English, or in the language of the site', () => {
  expect(tell('Saving voices', 'What you can do with old tapes.', 'en')).toBe('en');
  expect(tell('Stemmen van een band', 'Wat u zelf doet met oude banden.', 'en')).toBe('nl');
  expect(tell('Sauver les voix', 'Les bandes et des conseils pour vous.', 'fr')).toBe('fr');
  expect(tell('Stimmen retten', 'Was Sie mit der Sammlung tun und wie.', 'de')).toBe('de');
});

test('what says no language, or nothing that tells it, is in that of the site', () => {
  expect(tell('Saving voices', 'What you can do with old tapes.')).toBe('nl');
  expect(tell('Wikidata', 'Workshop', 'en')).toBe('nl');
});
