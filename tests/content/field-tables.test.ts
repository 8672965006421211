import { expect, test } from 'vitest';
import { z } from 'zod';
import { COLLECTIONS } from '#content-files/collections.ts';
import { parseFile } from '#content-files/front-matter.ts';
import { formatFieldTables, listTables } from './field-tables.ts';

// When a schema changed: npm test -- tests/content/field-tables.test.ts -u
test('the tables of fields say what the schemas say; -u writes them anew', async () => {
  await expect(formatFieldTables()).toMatchFileSnapshot('../../.github/guide/velden.md');
});

// A command writes the ledger.
test.each(Object.entries(COLLECTIONS).filter(([name]) => name !== 'ledgers'))(
  'each field of %s has an example that can be copied, or fields of its own',
  (_, { schema }) => {
    const rows = listTables(schema).flatMap((table) => table.rows);
    const wrong = rows.filter(({ name, values, example, schema: field }) => {
      if (values.includes('hieronder') && !example) return false;
      const before = values.startsWith('per naam') ? `${name}:\n  ` : `${name}: `;
      return example.split(/ of (?=\d)/).some((each) => {
        const { data, problem } = parseFile(before + each, true);
        return problem ?? !z.looseObject({ [name]: field }).safeParse(data).success;
      });
    });
    expect(wrong.map(({ name, example }) => `${name}: ${example}`)).toEqual([]);
  },
);
