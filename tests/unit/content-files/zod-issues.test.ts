import { expect, test } from 'vitest';
import { z } from 'zod';
import { toSchemaProblems } from '#content-files/zod-issues.ts';
import { wholeNumber, words } from '#schemas/scalars.ts';

const room = z.strictObject({
  name: words.meta({ description: 'De naam. Voorbeeld: Atelier' }),
  seats: wholeNumber(1, 100).optional().meta({ description: 'De stoelen. Voorbeeld: 40' }),
});
const schema = z.strictObject({
  kind: z.enum(['talk', 'panel']).default('talk').meta({ description: 'Het soort.' }),
  rooms: z.array(room).min(1).optional().meta({ description: 'De zalen.' }),
  extra: z
    .strictObject({ colour: words.meta({ description: 'De kleur. Voorbeeld: teal' }) })
    .partial()
    .optional(),
  labels: z.record(z.string(), words).optional(),
});

function tell(data: unknown) {
  const { error } = schema.safeParse(data);
  return error ? toSchemaProblems(error, data, schema) : [];
}

test('a valid value has no problem', () => {
  expect(tell({ rooms: [{ name: 'Atelier', seats: '40' }] })).toEqual([]);
});

test('each unknown key is told apart, at the key, with what it may be', () => {
  expect(tell({ rooms: [{ name: 'Atelier', seets: '1', vloer: '2' }] })).toEqual([
    {
      code: 'unknownKey',
      path: ['rooms', 0, 'seets'],
      at: 'key',
      params: { key: 'seets', allowed: 'name, seats', suggestion: 'seats' },
    },
    {
      code: 'unknownKey',
      path: ['rooms', 0, 'vloer'],
      at: 'key',
      params: { key: 'vloer', allowed: 'name, seats', suggestion: '' },
    },
  ]);
});

test('a missing key has the example of its own field', () => {
  const params = { field: 'name', value: '', example: 'Atelier' };
  expect(tell({ rooms: [{}] })).toEqual([
    { code: 'missingKey', path: ['rooms', 0, 'name'], at: 'value', params },
  ]);
});

test.each<[unknown, string, Record<string, string>]>([
  [
    { kind: 'tolk' },
    'notAllowed',
    { field: 'kind', value: 'tolk', example: '', allowed: 'talk, panel', suggestion: 'talk' },
  ],
  [{ rooms: [] }, 'tooFew', { field: 'rooms', value: '[]', example: '' }],
  [{ rooms: 'Atelier' }, 'notList', { field: 'rooms', value: 'Atelier', example: '' }],
  [{ rooms: [{ name: null }] }, 'empty', { field: 'name', value: '', example: 'Atelier' }],
  [{ rooms: [{ name: ' ' }] }, 'empty', { field: 'name', value: ' ', example: 'Atelier' }],
  [
    { rooms: [{ name: 'A', seats: '0' }] },
    'outOfRange',
    { field: 'seats', value: '0', example: '40', limit: '1' },
  ],
  [
    { rooms: [{ name: 'A', seats: '101' }] },
    'outOfRange',
    { field: 'seats', value: '101', example: '40', limit: '100' },
  ],
  [{ extra: { colour: '' } }, 'empty', { field: 'colour', value: '', example: 'teal' }],
  [{ labels: { a: [] } }, 'wrongType', { field: 'a', value: '[]', example: '' }],
])('%j is told once, as %s', (data, code, params) => {
  expect(tell(data).map((problem) => [problem.code, problem.params])).toEqual([[code, params]]);
});

test('a long value is cut, so that the sentence stays one line', () => {
  const [problem] = tell({ kind: 'x'.repeat(80) });
  expect(problem?.params['value']).toBe(`${'x'.repeat(59)}…`);
});
