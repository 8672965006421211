import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentFile } from '#content-files/read-content.ts';
import { buildTimetable } from '#domain/timetable.ts';
import { programmeSchema } from '#schemas/programme.ts';

test('a night on which the clocks go back has slots before, in and after the hour that comes twice', () => {
  const root = join(import.meta.dirname, '../fixtures/midnight');
  const file = readContentFile(root, 'content/events/langste-nacht/programme.md');
  const { periods } = buildTimetable(programmeSchema.parse(file?.data), 'Europe/Brussels');
  expect([...periods.values()].map(({ start }) => start.toString().slice(5, 22))).toEqual([
    ...['10-24T22:00:00+02', '10-24T22:30:00+02', '10-24T22:45:00+02', '10-24T23:45:00+02'],
    ...['10-25T00:15:00+02', '10-25T01:45:00+02', '10-25T02:15:00+02'],
    ...['10-25T02:00:00+01', '10-25T03:00:00+01', '10-25T04:00:00+01'],
  ]);
});
