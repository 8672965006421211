import { expect, test } from 'vitest';
import { Quoting } from '#islands/registration/Field.tsx';
import type { FormField } from '#islands/registration/form-props.ts';

const words = { label: '', refused: '', missing: '', malformedEmail: '', tooLong: '' };
const FIELD: FormField = { type: 'text', name: 'deel', label: 'Deel', required: false, words };

// WCAG 2.2, criterion 3.1.2.
test('an untranslated question says its language within a sentence that is translated', () => {
  const children = (lang?: string, text = 'Fill in: Deel') =>
    Quoting({ field: { ...FIELD, lang }, text }).props.children as unknown;
  expect(children('nl')).toMatchObject([
    'Fill in: ',
    { type: 'span', props: { lang: 'nl', children: 'Deel' } },
    '',
  ]);
  expect(children()).toBe('Fill in: Deel');
  expect(children('nl', 'Enter an email address')).toBe('Enter an email address');
});
