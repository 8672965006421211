import { expect, test } from 'vitest';
import { quote } from '#islands/registration/Field.tsx';
import type { FormField } from '#islands/registration/form-props.ts';

const words = { label: '', refused: '', missing: '', malformedEmail: '', tooLong: '' };
const FIELD: FormField = { type: 'text', name: 'deel', label: 'Deel', required: false, words };

// WCAG 2.2, criterion 3.1.2.
test('an untranslated question says its language within a sentence that is translated', () => {
  const dutch = { ...FIELD, lang: 'nl' };
  const label = { type: 'span', props: { lang: 'nl', children: 'Deel' } };
  expect(quote(dutch, 'Fill in: Deel')).toMatchObject({
    props: { children: ['Fill in: ', label, ''] },
  });
  // A label may be a word of the sentence too.
  expect(quote({ ...dutch, label: 'in' }, 'Fill in: in')).toMatchObject({
    props: { children: ['Fill in: ', { props: { children: 'in' } }, ''] },
  });
  expect(quote(FIELD, 'Fill in: Deel')).toBe('Fill in: Deel');
  expect(quote(dutch, 'Enter an email address')).toBe('Enter an email address');
});
