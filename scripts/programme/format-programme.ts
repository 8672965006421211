import { flattenSlots, type Programme, type Slot } from '../../src/domain/programme.ts';
import type { ProgrammeSource } from '../../src/domain/programme-source.ts';
import { nameSpeakers, type Speakers } from '../../src/domain/event.ts';
import { findDayLimits, type Period } from '../../src/domain/timetable.ts';
import { createPageLanguage } from '../../src/i18n/language.ts';
import { toNameWithTask, toSlotTitle } from '../../src/i18n/slot-words.ts';

type Days = ProgrammeSource['days'];

const TALKS = ['talk', 'workshop', 'panel'];
const BREAKS = ['break', 'lunch', 'networking'];

const language = createPageLanguage('nl');
const { t, format } = language;

/** A programme for a person who checks it: what is when, what is free, what overlaps, and sums. */
export function formatProgramme(programme: Programme, speakers: Speakers, days: Days): string {
  const lines = programme.days.flatMap(({ date, slots }, index) => [
    format.date(Temporal.PlainDate.from(date)),
    ...formatSlots(slots, speakers, '  '),
    ...formatRest(slots, days[index]),
    '',
  ]);
  return [...lines, ...formatSums(programme)].join('\n');
}

/** Slots or parts that stand beside each other, and what is free between them in each room. */
function formatSlots(slots: readonly Slot[], speakers: Speakers, indent: string): string[] {
  const rooms = [...new Set(slots.flatMap(({ room }) => room?.name ?? []))];
  const before = new Map<string, Slot>();
  const inOrder = slots.toSorted((a, b) => Temporal.ZonedDateTime.compare(a.start, b.start));
  return inOrder.flatMap((slot) => {
    const gaps: string[] = [];
    const overlaps = new Set<string>();
    const places = slot.room ? [slot.room.name] : rooms.length > 0 ? rooms : [''];
    for (const place of slot.status === 'cancelled' ? [] : places) {
      const last = before.get(place) ?? { ...slot, end: slot.start };
      const free = minutesOf({ start: last.end, end: slot.start });
      const where = rooms.length > 1 ? ` (${place})` : '';
      if (free > 0) gaps.push(`${indent}– ${free} minuten niets${where} –`);
      if (free < 0) overlaps.add(`  ! overlapt met “${toTitle(last)}”`);
      if (minutesOf({ start: last.end, end: slot.end }) > 0) before.set(place, slot);
    }
    const line = [indent, formatSlot(slot, speakers), ...overlaps].join('');
    return [...gaps, line, ...formatSlots(slot.parts, speakers, `${indent}  `)];
  });
}

/** What is left of a day after its last slot, when the day says until when it is. */
function formatRest(slots: readonly Slot[], day?: Days[number]): string[] {
  const ends = slots.filter(({ status }) => status !== 'cancelled').map(({ end }) => end);
  const start = ends.toSorted((a, b) => Temporal.ZonedDateTime.compare(a, b)).at(-1);
  const end = start && day && findDayLimits(day, start.timeZoneId).closing;
  const free = end ? minutesOf({ start, end }) : 0;
  return free > 0 ? [`  – ${free} minuten niets tot het einde van de dag –`] : [];
}

function formatSlot(slot: Slot, speakers: Speakers): string {
  const start = format.clock(slot.start).padStart(5);
  const end = format.clock(slot.end).padEnd(5);
  const people = nameSpeakers(slot.speakers, speakers);
  const names = people.map((person) => toNameWithTask(person, language));
  const texts = [
    `${start}–${end}  ${String(minutesOf(slot)).padStart(3)} min  ${toTitle(slot)}`,
    ...[names.join(', '), slot.room?.name],
    slot.status === 'cancelled' && t('programme.cancelled').toUpperCase(),
  ];
  return texts.filter(Boolean).join(' | ');
}

function toTitle(slot: Slot): string {
  return toSlotTitle(slot, language) || '?';
}

/** How much there is of what goes ahead; a block counts by its parts. */
function formatSums({ days, rooms, tracks }: Programme): string[] {
  const all = flattenSlots({ days }).filter(({ status }) => status === 'scheduled');
  const leaves = all.filter(({ parts }) => parts.length === 0);
  const sessions = leaves.filter(({ session, kind = '' }) => session ?? TALKS.includes(kind));
  const breaks = leaves.filter(({ kind = '' }) => BREAKS.includes(kind));
  const inTrack = Map.groupBy(sessions, ({ track }) => track);
  const inRoom = Map.groupBy(sessions, ({ room }) => room);
  const count = (name: string, slots: readonly Slot[] = []) => {
    const minutes = slots.reduce((sum, slot) => sum + minutesOf(slot), 0);
    return `  ${name}: ${slots.length}, samen ${Math.floor(minutes / 60)} uur ${minutes % 60} min`;
  };
  return [
    ...['Wat doorgaat', count('Sessies', sessions), count('Pauzes', breaks)],
    `  Sprekers: ${new Set(all.flatMap(({ speakers }) => speakers.map(({ id }) => id))).size}`,
    ...tracks.map((track) => count(`Themalijn ${track.name}`, inTrack.get(track))),
    ...rooms.map((room) => count(`Zaal ${room.name}`, inRoom.get(room))),
  ];
}

function minutesOf({ start, end }: Period): number {
  return (end.epochMilliseconds - start.epochMilliseconds) / 60_000;
}
