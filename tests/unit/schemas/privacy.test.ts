import { expect, test } from 'vitest';
import { privacyOverridesSchema } from '#schemas/privacy.ts';

test.each([
  [{ basis: 'legalObligation' }, false],
  [{ basis: 'publicTask', task: 'het Bestuursdecreet' }, true],
  [{ basis: 'consent' }, true],
  [{ retention: 'P1M' }, true],
])('an event that tells %o otherwise names the law that it rests on: %s', (told, isValid) => {
  expect(privacyOverridesSchema.safeParse(told).success).toBe(isValid);
});
