import { expect, test } from 'vitest';
import { localiseNamed, localiseRoles } from '#domain/localise.ts';

const ROOMS = [
  { id: 'grote-zaal', name: 'Grote zaal' },
  { id: 'atelier', name: 'Atelier' },
];

test('names are translated by id, and what has no translation keeps its own', () => {
  expect(localiseNamed(ROOMS, { 'grote-zaal': 'Main hall' })).toEqual([
    { id: 'grote-zaal', name: 'Main hall' },
    { id: 'atelier', name: 'Atelier' },
  ]);
  expect(localiseNamed(ROOMS, undefined)).toEqual(ROOMS);
});

test('roles are translated by speaker, and nothing else changes', () => {
  const talk = {
    start: '14:00',
    speakers: [
      { id: 'rob-heyman', role: 'Coördinator' },
      { id: 'sabine-demey', role: 'Directeur' },
      { id: 'veerle-lories' },
    ],
  };
  expect(localiseRoles(talk, { 'rob-heyman': 'Coordinator' })).toEqual({
    start: '14:00',
    speakers: [
      { id: 'rob-heyman', role: 'Coordinator' },
      { id: 'sabine-demey', role: 'Directeur' },
      { id: 'veerle-lories', role: undefined },
    ],
  });
  expect(localiseRoles(talk, undefined)).toBe(talk);
});
