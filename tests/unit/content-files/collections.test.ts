import { expect, test } from 'vitest';
import { COLLECTIONS, findCollection, toGlob } from '#content-files/collections.ts';

test.each([
  ['site.yml', 'site', 'site'],
  ['events/dag/index.mdx', 'events', 'dag'],
  ['events/dag/index.md', 'events', 'dag'],
  ['events/dag/en.mdx', 'eventWords', 'dag/en'],
  ['events/dag/programme.md', 'programmes', 'dag'],
  ['events/dag/programme.fr.md', 'programmeWords', 'dag/fr'],
  ['events/dag/ledger.yml', 'ledgers', 'dag'],
  ['events/dag/sessions/data/index.mdx', 'sessions', 'dag/data'],
  ['events/dag/sessions/data/de.md', 'sessionWords', 'dag/data/de'],
  ['speakers/an/index.md', 'speakers', 'an'],
  ['speakers/an/en.md', 'speakerWords', 'an/en'],
  ['organisers/stad/index.md', 'organisers', 'stad'],
  ['organisers/stad/en.md', 'organiserWords', 'stad/en'],
  ['pages/privacy/index.mdx', 'pages', 'privacy'],
  ['pages/privacy/nl.mdx', 'pageWords', 'privacy/nl'],
])('%s belongs to %s as %s', (path, name, id) => {
  const found = findCollection(path);
  expect(found && { name: found.name, id: found.id }).toEqual({ name, id });
});

test.each([
  'site.yaml',
  'sub/site.yml',
  'events/index.md',
  'events/dag/index.txt',
  'events/dag/indexxmd',
  'events/dag/es.md',
  'events/dag/programme.es.md',
  'events/dag/sessions/index.md',
  'events/dag/sessions/data/deel/index.md',
  'events/dag/ledger.md',
  'sprekers/an/index.md',
])('%s has no place', (path) => {
  expect(findCollection(path)).toBeUndefined();
});

test('the globs for Astro say the same as the paths', () => {
  const names = Object.keys(COLLECTIONS) as (keyof typeof COLLECTIONS)[];
  expect(Object.fromEntries(names.map((name) => [name, toGlob(name)]))).toEqual({
    site: 'site.yml',
    events: 'events/*/index.{md,mdx}',
    eventWords: 'events/*/{nl,en,fr,de}.{md,mdx}',
    programmes: 'events/*/programme.{md,mdx}',
    programmeWords: 'events/*/programme.{nl,en,fr,de}.{md,mdx}',
    sessions: 'events/*/sessions/*/index.{md,mdx}',
    sessionWords: 'events/*/sessions/*/{nl,en,fr,de}.{md,mdx}',
    ledgers: 'events/*/ledger.yml',
    speakers: 'speakers/*/index.{md,mdx}',
    speakerWords: 'speakers/*/{nl,en,fr,de}.{md,mdx}',
    organisers: 'organisers/*/index.{md,mdx}',
    organiserWords: 'organisers/*/{nl,en,fr,de}.{md,mdx}',
    pages: 'pages/*/index.{md,mdx}',
    pageWords: 'pages/*/{nl,en,fr,de}.{md,mdx}',
  });
});
