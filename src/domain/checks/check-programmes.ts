import type { FieldProblem } from '../issues.ts';
import { getSlotId } from '../programme.ts';
import { buildTimetable } from '../timetable.ts';
import { type CheckedContent, type CheckedEvent, getTimeZone } from './checked-content.ts';
import { type PlacedSlot, walkSlots } from './walk-slots.ts';

/** Impossible times, and slots that say too little, too much or the same. */
export function checkProgrammes({ events, site }: CheckedContent): FieldProblem[] {
  const { data } = site;
  if (!data) return [];
  return [...events.values()].flatMap((event) => checkProgramme(event, getTimeZone(event, data)));
}

function checkProgramme(event: CheckedEvent, timeZone: string): FieldProblem[] {
  const { programme } = event;
  if (!programme) {
    const name = event.file.replace(/index\.mdx?$/, 'programme.mdx');
    return [{ code: 'missingFile', file: event.file, path: [], params: { name } }];
  }
  if (!programme.data) return [];
  const { file, data } = programme;
  const times = buildTimetable(data, timeZone).problems.map((problem) => ({ ...problem, file }));
  const slots = walkSlots(data);
  return [
    ...times,
    ...slots.flatMap((placed) => checkSlot(placed, file)),
    ...checkSlotIds(slots, file),
    ...checkUnscheduled(event, slots),
  ];
}

function checkSlot({ slot, path }: PlacedSlot, file: string): FieldProblem[] {
  if (slot.session && slot.title) {
    return [{ code: 'sessionAndTitle', file, path: [...path, 'title'] }];
  }
  if (!slot.session && !slot.title && !slot.kind) return [{ code: 'emptySlot', file, path }];
  if (slot.title && !slot.id) {
    return [{ code: 'missingSlotId', file, path, params: { title: slot.title } }];
  }
  return [];
}

function checkSlotIds(slots: readonly PlacedSlot[], file: string): FieldProblem[] {
  const seen = new Set<string>();
  return slots.flatMap(({ slot, path }): FieldProblem[] => {
    const id = getSlotId(slot);
    if (!id) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const key = slot.id ? 'id' : 'session';
    return [{ code: 'duplicateSlotId', file, path: [...path, key], params: { value: id } }];
  });
}

/** A session that no slot names would have a page without a time. */
function checkUnscheduled(event: CheckedEvent, slots: readonly PlacedSlot[]): FieldProblem[] {
  const scheduled = new Set(slots.map(({ slot }) => slot.session));
  return [...event.sessions].flatMap(([id, { file, data }]): FieldProblem[] =>
    scheduled.has(id) || data?.draft
      ? []
      : [{ code: 'unscheduledSession', file, path: [], params: { value: id } }],
  );
}
