import { expect, test } from 'vitest';
import { buildProgramme, placeProgramme } from '#domain/programme.ts';
import type { DaySource } from '#domain/programme-source.ts';
import { buildTimetable } from '#domain/timetable.ts';
import { formatProgramme } from '../../../../scripts/programme/format-programme.ts';
import { BRUSSELS, session, slot, SPEAKERS } from '../../examples.ts';

const rooms = [
  { id: 'a', name: 'Aula' },
  { id: 'b', name: 'Bar' },
];
const tracks = [{ id: 'ai', name: 'AI' }];
const sessions = new Map([
  ['x', session('x', { speakers: [{ id: 'rob-heyman', role: 'Coach', as: 'moderator' }] })],
]);

const days: DaySource[] = [
  {
    date: '2027-03-10',
    end: '14:00',
    slots: [
      slot({ start: '09:00', minutes: 15, kind: 'welcome' }),
      slot({ start: '09:15', minutes: 60, session: 'x', room: 'a', track: 'ai' }),
      slot({ start: '09:30', minutes: 30, kind: 'workshop', room: 'b' }),
      slot({ start: '09:50', minutes: 20, title: 'Te vroeg', room: 'b' }),
      slot({ start: '11:00', minutes: 60, kind: 'talk', room: 'a', status: 'cancelled' }),
      slot({ start: '12:00', minutes: 45, kind: 'lunch' }),
    ],
  },
];

test('the timetable reads from morning to evening, with what is free, overlaps and is counted', () => {
  const programme = buildProgramme({ rooms, tracks, days, removed: [] }, sessions, BRUSSELS);
  expect(formatProgramme(programme, SPEAKERS, days)).toBe(`woensdag 10 maart 2027
   9.00–9.15    15 min  Welkom
   9.15–10.15   60 min  Over x | Rob Heyman (moderator) | Aula
  – 15 minuten niets (Bar) –
   9.30–10.00   30 min  Workshop | Bar
   9.50–10.10   20 min  Te vroeg | Bar  ! overlapt met “Workshop”
  11.00–12.00   60 min  Lezing | Aula | GAAT NIET DOOR
  – 105 minuten niets (Aula) –
  – 110 minuten niets (Bar) –
  12.00–12.45   45 min  Lunch
  – 75 minuten niets tot het einde van de dag –

Wat doorgaat
  Sessies: 2, samen 1 uur 30 min
  Pauzes: 1, samen 0 uur 45 min
  Sprekers: 1
  Themalijn AI: 1, samen 1 uur 0 min
  Zaal Aula: 1, samen 1 uur 0 min
  Zaal Bar: 1, samen 0 uur 30 min`);
});

test('what has no time is left out, and the rest is still told', () => {
  const wrong = [{ date: '2027-03-10', slots: [slot({ kind: 'talk' })] }, ...days];
  const source = { rooms: [], tracks: [], days: wrong, removed: [] };
  const { periods } = buildTimetable(source, BRUSSELS);
  const text = formatProgramme(placeProgramme(source, sessions, periods), SPEAKERS, wrong);
  expect(text.match(/Lezing|Lunch/g)).toEqual(['Lezing', 'Lunch']);
});
