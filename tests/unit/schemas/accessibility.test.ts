import { expect, test } from 'vitest';
import { accessibilitySchema } from '#schemas/accessibility.ts';

const FACTS = { body: 'Stad', preparedOn: '2026-01-15', answerWithin: 'P14D' };
const exceptions = [{ what: 'De plattegrond', why: 'nonCompliant' }];
const method = 'selfAssessment';

test.each([
  [{}, true],
  [{ status: 'full' }, false],
  [{ status: 'full', method }, true],
  [{ status: 'full', method, exceptions }, false],
  [{ status: 'partial', method }, false],
  [{ status: 'partial', method, exceptions }, true],
  [{ status: 'none', method }, false],
])('a statement of %o agrees with itself: %s', (stated, isValid) => {
  expect(accessibilitySchema.safeParse({ ...FACTS, ...stated }).success).toBe(isValid);
});

test('nobody has claimed anything before it is filled in, and Flanders is where one complains', () => {
  const { status, enforcement } = accessibilitySchema.parse(FACTS);
  expect([status, enforcement.name]).toEqual(['untested', 'Vlaamse Ombudsdienst']);
});
