import { expect, test } from 'vitest';
import { createPageLanguage } from '#i18n/language.ts';
import { LANGUAGES } from '#site.ts';
import { at } from '../examples.ts';

const { format } = createPageLanguage('nl');
const { format: english } = createPageLanguage('en');

test('dates are written in full, with and without the day of the week', () => {
  expect(format.date(at('2021-06-10T14:00'))).toBe('donderdag 10 juni 2021');
  expect(format.date(Temporal.PlainDate.from('2021-10-14'))).toBe('donderdag 14 oktober 2021');
  expect(format.shortDate(at('2021-03-01T00:00'))).toBe('1 maart 2021');
  expect(english.date(at('2021-06-10T14:00'))).toBe('Thursday 10 June 2021');
  expect(english.shortDate(at('2021-03-01T00:00'))).toBe('1 March 2021');
});

test('the day is that of the zone of the moment, not of the machine', () => {
  expect(format.date(at('2021-06-10T00:01'))).toBe('donderdag 10 juni 2021');
  expect(format.date(at('2021-06-10T23:59', 'Pacific/Auckland'))).toBe('donderdag 10 juni 2021');
});

test.each([
  ['14:05', '14.05 uur', '14.05', '14:05'],
  ['14:00', '14 uur', '14.00', '14:00'],
  ['09:30', '9.30 uur', '9.30', '9:30'],
  ['00:00', '0 uur', '0.00', '0:00'],
  ['00:05', '0.05 uur', '0.05', '0:05'],
])('%s is %s in prose, %s in a column and %s in English', (time, prose, clock, inEnglish) => {
  const moment = at(`2021-06-10T${time}`);
  expect([format.time(moment), format.clock(moment)]).toEqual([prose, clock]);
  expect([english.time(moment), english.clock(moment)]).toEqual([inEnglish, inEnglish]);
});

test.each([
  ['14:00', '16:30', 'van 14 tot 16.30 uur', 'from 14:00 to 16:30'],
  ['14:05', '15:00', 'van 14.05 tot 15 uur', 'from 14:05 to 15:00'],
])('from %s to %s is %s, and %s in English', (start, end, expected, inEnglish) => {
  const moments = [at(`2021-06-10T${start}`), at(`2021-06-10T${end}`)] as const;
  expect(format.timeRange(...moments)).toBe(expected);
  expect(english.timeRange(...moments)).toBe(inEnglish);
});

test('a moment is a date and a time', () => {
  expect(format.dateTime(at('2021-06-07T23:59'))).toBe('maandag 7 juni 2021, 23.59 uur');
  expect(english.dateTime(at('2021-06-07T23:59'))).toBe('Monday 7 June 2021, 23:59');
});

test('a moment of a known week is told by its weekday', () => {
  const moment = at('2021-06-10T09:00');
  expect(format.weekdayTime(moment)).toBe('donderdag om 9 uur');
  expect(english.weekdayTime(moment)).toBe('on Thursday at 9:00');
});

test.each([
  ['Europe/Brussels', 'Belgische tijd', 'Belgian time'],
  ['Europe/Lisbon', 'West-Europese tijd', 'Western European Time'],
])('the zone %s has a name for people', (timeZone, expected, inEnglish) => {
  const moment = at('2021-06-10T14:00', timeZone);
  expect([format.zone(moment), english.zone(moment)]).toEqual([expected, inEnglish]);
});

test.each([
  [1, '1 kB'],
  [999_499, '1.000 kB'],
  [1_234_567, '1,2 MB'],
  [12_000_000, '12 MB'],
])('a file of %i bytes is %s', (bytes, size) => {
  expect(format.fileSize(bytes)).toBe(size.replace(' ', '\u00a0'));
});

test('French and German write dates and times by their own habits', () => {
  const [french, german] = (['fr', 'de'] as const).map((lang) => createPageLanguage(lang).format);
  const [start, end] = [at('2021-03-01T14:05'), at('2021-03-01T16:00')];
  const told = [french, german].map((each) => [
    each?.dateTime(start),
    each?.timeRange(start, end),
    each?.weekdayTime(end),
    each?.zone(start),
    each?.clock(end),
    each?.fileSize(1_234_567),
  ]);
  const habits = [
    ...[['lundi 1er mars 2021 à 14 h 05', 'de 14 h 05 à 16 h', 'lundi à 16 h', 'heure belge']],
    ...[['Montag, 1. März 2021, 14.05 Uhr', 'von 14.05 bis 16 Uhr', 'am Montag um 16 Uhr']],
  ];
  habits[0]?.push('16 h 00', '1,2 Mo');
  habits[1]?.push('belgische Zeit', '16.00', '1,2 MB');
  expect(
    told.map((texts) => texts.map((text) => text?.replaceAll(/[\u00a0\u202f]/g, ' '))),
  ).toEqual(habits);
});

test('a language has a name in every other, and its own where one chooses it', () => {
  const ownNames = LANGUAGES.map((lang) => createPageLanguage(lang).format.ownName);
  expect(ownNames).toEqual(['Nederlands', 'English', 'Français', 'Deutsch']);
  expect(format.language('fr')).toBe('Frans');
  expect(createPageLanguage('fr').format.language('nl')).toBe('néerlandais');
});

test('labels in a sentence are small, but for German', () => {
  expect(format.inSentence(['Functie', 'E-mailadres'])).toBe('functie, e-mailadres');
  expect(createPageLanguage('de').format.inSentence(['Funktion'])).toBe('Funktion');
});
