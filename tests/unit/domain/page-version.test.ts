import { expect, test } from 'vitest';
import { listAlternates } from '#domain/page-version.ts';

const nl = { lang: 'nl', name: 'Nederlands', path: '/sprekers/a/', isTranslated: true };
const en = { lang: 'en', name: 'English', path: '/en/speakers/a/', isTranslated: true };
const fr = { lang: 'fr', name: 'Français', path: '/fr/orateurs/a/', isTranslated: false };

test('search engines may choose between what is translated, and else take the site’s own', () => {
  const told = listAlternates([nl, en, fr]).map(({ lang, path }) => [lang, path]);
  expect(told).toEqual([
    ['nl', '/sprekers/a/'],
    ['en', '/en/speakers/a/'],
    ['x-default', '/sprekers/a/'],
  ]);
});

test('where only one version is real there is nothing to choose', () => {
  expect(listAlternates([nl, fr])).toEqual([]);
  expect(listAlternates([])).toEqual([]);
});
