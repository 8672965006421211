import { expect, test } from 'vitest';
import { describeTerms } from '../../../../src/components/registration/describe-terms.ts';
import type { RegistrationSource } from '#domain/registration.ts';
import { toRegistrationState } from '#domain/registration.ts';
import { createPageLanguage } from '#i18n/language.ts';
import { at, buildExample } from '../../examples.ts';

function describe(
  terms: Partial<RegistrationSource>,
  wallClock: string,
  form?: 'Briefly' | 'Past',
) {
  const registration = { required: true, isFree: true, fields: [], ...terms };
  const event = buildExample({ event: { registration } });
  const moment = at(wallClock);
  const state = toRegistrationState(event.registration, event.status, moment);
  return describeTerms({ event, state, moment, language: createPageLanguage('nl') }, form);
}

const WHOLE_DAY = { opens: '2021-05-01', closes: '2021-06-07' };
const NOON = { opens: '2021-05-01 09:30', closes: '2021-06-07 12:00' };

test.each([
  [WHOLE_DAY, '2021-04-30T23:59', 'Inschrijven kan vanaf zaterdag 1 mei 2021 (Belgische tijd).'],
  [
    NOON,
    '2021-05-01T09:29',
    'Inschrijven kan vanaf zaterdag 1 mei 2021, 9.30 uur (Belgische tijd).',
  ],
  [
    WHOLE_DAY,
    '2021-06-06T23:59',
    'Inschrijven kan tot en met maandag 7 juni 2021, 23.59 uur (Belgische tijd).',
  ],
  [NOON, '2021-06-06T23:59', 'Inschrijven kan tot maandag 7 juni 2021, 12 uur (Belgische tijd).'],
  [WHOLE_DAY, '2021-06-08T00:00', 'De inschrijvingen zijn afgesloten.'],
])('%j at %s: %s', (terms, wallClock, sentence) => {
  expect(describe(terms, wallClock)).toBe(sentence);
});

test.each([
  [WHOLE_DAY, '2021-06-07T00:00', '23.59 uur'],
  [WHOLE_DAY, '2021-06-07T23:59', '23.59 uur'],
  [NOON, '2021-06-07T00:00', '12 uur'],
])('the last day of %j has its own words at %s, with the date, true on any day', (...row) => {
  const [terms, wallClock, time] = row;
  expect(describe(terms, wallClock)).toBe(
    `De laatste dag om u in te schrijven is maandag 7 juni 2021. Dat kan tot ${time} (Belgische tijd).`,
  );
  expect(describe(terms, wallClock, 'Briefly')).toBe(
    `Laatste dag: maandag 7 juni 2021, tot ${time} (Belgische tijd)`,
  );
});

test('beside the heading a waiting list is told before its deadline', () => {
  expect(describe({ ...WHOLE_DAY, state: 'waitingList' }, '2021-06-01T10:00', 'Briefly')).toBe(
    'Alle plaatsen zijn ingenomen. Vul het formulier in om op de wachtlijst te komen.',
  );
});

test('a page that stays open past the deadline tells until when one could register', () => {
  expect(describe(WHOLE_DAY, '2021-06-07T20:00', 'Past')).toBe(
    'Inschrijven kon tot en met maandag 7 juni 2021, 23.59 uur (Belgische tijd).',
  );
  expect(describe(NOON, '2021-06-01T20:00', 'Past')).toBe(
    'Inschrijven kon tot maandag 7 juni 2021, 12 uur (Belgische tijd).',
  );
});
