import type { FieldProblem } from '../issues.ts';
import { getSlotId } from '../programme.ts';
import type { CheckedContent, CheckedEvent } from './checked-content.ts';
import { type PlacedSlot, walkSlots } from './walk-slots.ts';

/** Impossible times, and slots that say too little, too much or the same. */
export function checkProgrammes({ events }: CheckedContent): FieldProblem[] {
  return [...events.values()].flatMap(checkProgramme);
}

function checkProgramme(event: CheckedEvent): FieldProblem[] {
  const { programme, timetable } = event;
  if (!programme) {
    const name = event.file.replace(/index\.mdx?$/, 'programme.mdx');
    return [{ code: 'missingFile', file: event.file, path: [], params: { name } }];
  }
  if (!programme.data) return [];
  const { file, data } = programme;
  const slots = walkSlots(data);
  return [
    ...(timetable?.problems ?? []).map((problem) => ({ ...problem, file })),
    ...slots.flatMap((placed) => checkSlot(placed, file)),
    ...checkUnscheduled(event, slots),
  ];
}

function checkSlot({ slot, path }: PlacedSlot, file: string): FieldProblem[] {
  const reason: FieldProblem[] =
    slot.status === 'cancelled' && !slot.reason
      ? [{ code: 'missingReason', severity: 'advice', file, path: [...path, 'status'] }]
      : [];
  if (slot.session && slot.title) {
    return [{ code: 'sessionAndTitle', file, path: [...path, 'title'] }];
  }
  if (!slot.session && !slot.title && !slot.kind) return [{ code: 'emptySlot', file, path }];
  if (slot.title && !getSlotId(slot)) {
    return [{ code: 'missingSlotId', file, path, params: { title: slot.title } }];
  }
  return reason;
}

/** A session that no slot names would have a page without a time. */
function checkUnscheduled(event: CheckedEvent, slots: readonly PlacedSlot[]): FieldProblem[] {
  const scheduled = new Set(slots.map(({ slot }) => slot.session));
  // A name that leads to no session most likely means one of those that seem unscheduled.
  if ([...scheduled].some((name) => name && !event.sessions.has(name))) return [];
  return [...event.sessions].flatMap(([id, { file, data }]): FieldProblem[] =>
    // Whether a file with mistakes is a draft is not known.
    scheduled.has(id) || !data || data.draft
      ? []
      : [{ code: 'unscheduledSession', file, path: [], params: { value: id } }],
  );
}
