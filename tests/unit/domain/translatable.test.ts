import { expect, test } from 'vitest';
import { localiseTelling } from '#domain/localise.ts';
import { listPersonWords } from '#domain/translatable.ts';

test('a speaker tells of each link by its place which language it is in', () => {
  const links = ['Website', 'Blog'].map((label) => ({ label, url: 'https://stad.test/' }));
  const told = localiseTelling({ name: 'An', links }, { links: ['Site'] }, 'nl', listPersonWords);
  expect(told.langs).toMatchObject({ 'links.1': 'nl' });
  expect(told.langs).not.toHaveProperty(['links.0']);
  expect(told.links.map(({ label }) => label)).toEqual(['Site', 'Blog']);
});
