import { expect, test } from 'vitest';
import { buildFormFields, buildFormWords } from '#components/registration/form-words.ts';
import { createTranslate } from '#i18n/translate.ts';
import { buildExample } from '../examples.ts';

test('a question for services offers those of the event and no room for a reason', () => {
  const needs = { name: 'nood', type: 'services', label: 'Wat hebt u nodig?', required: false };
  const event = buildExample({
    event: {
      services: [{ kind: 'captions' }, { kind: 'hearingLoop' }],
      registration: { required: true, isFree: true, fields: [{ ...needs, type: 'services' }] },
    },
  });
  expect(buildFormFields(createTranslate('nl'), event).at(-1)).toMatchObject({
    type: 'choices',
    options: [
      { value: 'captions', label: 'Live ondertiteling' },
      { value: 'hearingLoop', label: 'Ringleiding' },
    ],
  });
});

test('who comes on a waiting list is not told that there is a place', () => {
  const words = (isWaitingList: boolean) =>
    buildFormWords(createTranslate('nl'), buildExample(), '', isWaitingList);
  expect(words(true)).toMatchObject({
    'confirmed.title': 'U staat op de wachtlijst',
    'confirmed.text':
      'Uw inschrijving op de wachtlijst voor Artificiële intelligentie voor publieke diensten is aangekomen.',
  });
  expect(words(false)['confirmed.title']).toBe('U bent ingeschreven');
});
