import { expect, test } from 'vitest';
import { createTranslate, fill } from '#i18n/translate.ts';

test.each([
  ['Van {start} tot {end}', { start: 14, end: '16.30' }, 'Van 14 tot 16.30'],
  ['{title}, {title}', { title: 'AI' }, 'AI, AI'],
  ['{title}', { title: '{other} $& $1' }, '{other} $& $1'],
  ['Blijf {staan}', {}, 'Blijf {staan}'],
  ['Nul: {count}', { count: 0 }, 'Nul: 0'],
])('%j is filled with %j', (sentence, params, expected) => {
  expect(fill(sentence, params)).toBe(expected);
});

test('a sentence is looked up under its key', () => {
  const t = createTranslate('nl');
  expect(t('calendar.cancelled', { title: 'Open data' })).toBe('Geannuleerd: Open data');
});

test('the administration’s own words come before ours', () => {
  const t = createTranslate('nl', { 'event.online': 'Op het web' });
  expect(t('event.online')).toBe('Op het web');
  expect(t('page.contact')).toBe('Contact: {contact}');
});

test('no line ends before a sign that French sets apart, nor within its quotes', () => {
  const t = createTranslate('fr', { 'page.home': 'Accueil ; « ici »' });
  expect(t('page.home')).toBe('Accueil\u00a0; «\u00a0ici\u00a0»');
  expect(t('video.transcriptOf', { title: 'a : b' })).toBe('Transcription de «\u00a0a : b\u00a0»');
});
