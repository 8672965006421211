import { expect, test } from 'vitest';
import { toDescription } from '#islands/registration/Field.tsx';
import type { FormField } from '#islands/registration/form-props.ts';
import { findProblems, listRefused } from '#islands/registration/problems.ts';

const words = {
  label: 'label',
  missing: 'missing',
  malformedEmail: 'malformed',
  tooLong: 'too long',
  refused: 'refused',
};

const name: FormField = { name: 'naam', type: 'text', label: 'Naam', required: true, words };
const email: FormField = { ...name, name: 'email', type: 'email', hint: 'Hint' };
const themes: FormField = { ...name, name: 'thema', type: 'choices' };

function buildData(entries: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [key, value] of entries) data.append(key, value);
  return data;
}

test('an empty form names every required field, in the order of the form', () => {
  expect(findProblems([name, email, themes], buildData([]))).toEqual([
    { field: name, message: 'missing' },
    { field: email, message: 'missing' },
    { field: themes, message: 'missing' },
  ]);
});

test('one ticked box answers a question with several', () => {
  const data = buildData([
    ['naam', 'An'],
    ['email', 'an'],
    ['thema', 'ethiek'],
  ]);
  expect(findProblems([name, email, themes], data)).toEqual([
    { field: email, message: 'malformed' },
  ]);
});

test('a refusal is put beside each field that it names, in the order of the form', () => {
  const outcome = {
    kind: 'refused',
    reason: 'other',
    fields: ['email', 'toString', 'naam'],
  } as const;
  expect(listRefused([name, email, themes], { ...outcome, fields: [...outcome.fields] })).toEqual([
    { field: name, message: 'refused' },
    { field: email, message: 'refused' },
  ]);
});

test('nothing else names a field', () => {
  expect(listRefused([name], { kind: 'confirmed' })).toEqual([]);
  expect(listRefused([name], undefined)).toEqual([]);
});

test.each([
  [name, undefined, undefined],
  [name, 'wrong', 'field-naam-error'],
  [email, undefined, 'field-email-hint'],
  [email, 'wrong', 'field-email-hint field-email-error'],
])('a field is described by what stands beside it', (field, message, ids) => {
  expect(toDescription(field, message)).toBe(ids);
});
