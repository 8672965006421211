import { expect, test } from 'vitest';
import { z } from 'zod';
import { COLLECTIONS } from '#content-files/collections.ts';
import { COMPONENTS } from '#schemas/components.ts';

/** Fields that a command writes and nobody fills in. */
const WRITTEN_BY_A_COMMAND = ['ledgers'];

test.each(Object.entries(COLLECTIONS).filter(([name]) => !WRITTEN_BY_A_COMMAND.includes(name)))(
  'each field of %s has a sentence for the person who fills it in',
  (_, { schema }) => {
    expect(findUndescribed(schema, '')).toEqual([]);
  },
);

test.each(Object.entries(COMPONENTS))('each field of <%s> has a sentence too', (_, schema) => {
  expect(findUndescribed(schema, '')).toEqual([]);
});

/** Paths of the fields without a description, also inside lists and records. */
function findUndescribed(schema: z.ZodType, path: string): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return findUndescribed(inner.element as z.ZodType, `${path}[]`);
  if (inner instanceof z.ZodRecord) {
    return findUndescribed(inner.valueType as z.ZodType, `${path}.*`);
  }
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]) => [
    ...(hasSentence(field) ? [] : [`${path}.${key}`]),
    ...findUndescribed(field, `${path}.${key}`),
  ]);
}

function hasSentence(field: z.ZodType): boolean {
  if (/^\p{Lu}.*\.(?: Voorbeeld: .+)?$/su.test(field.description ?? '')) return true;
  return isWrapper(field) && hasSentence(field.unwrap() as z.ZodType);
}

function unwrap(field: z.ZodType): z.ZodType {
  return isWrapper(field) ? unwrap(field.unwrap() as z.ZodType) : field;
}

function isWrapper(field: z.ZodType): field is z.ZodOptional | z.ZodDefault {
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault;
}
