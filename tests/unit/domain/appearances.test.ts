import { expect, test } from 'vitest';
import { indexAppearances } from '#domain/appearances.ts';
import type { Speaking } from '#domain/programme-source.ts';
import { buildExample, session, slot } from '../examples.ts';

const rob = (as: Speaking['as']): Speaking => ({ id: 'rob-heyman', as });

test('a speaker has every slot, part and session of every event, and what they do there', () => {
  const panel = slot({
    id: 'panel',
    start: '09:00',
    title: 'Panel',
    speakers: [rob('moderator')],
    parts: [slot({ minutes: 20, session: 'open-data' })],
  });
  const other = buildExample({
    id: 'dag',
    programme: { days: [{ date: '2022-03-01', slots: [panel] }] },
    sessions: [session('open-data', { speakers: [rob('panellist')] })],
  });
  const index = indexAppearances([buildExample(), other]);
  const found = index
    .get('rob-heyman')
    ?.map(({ event, slot: { id }, speaking, start }) => [
      event.id,
      id,
      speaking.as,
      start.toPlainDateTime().toString(),
    ]);
  expect(found).toEqual([
    ['ai4gov', 'valkuilen', 'speaker', '2021-06-10T15:30:00'],
    ['dag', 'panel', 'moderator', '2022-03-01T09:00:00'],
    ['dag', 'open-data', 'panellist', '2022-03-01T09:00:00'],
  ]);
  expect(index.get('sabine-demey')).toHaveLength(1);
});
