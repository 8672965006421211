import type { FieldProblem } from '../issues.ts';
import { getSlotId } from '../programme.ts';
import type { CheckedEvent } from './checked-content.ts';
import { walkSlots } from './walk-slots.ts';

/** Impossible times, and slots that say too little, too much or the same. */
export function* checkProgramme(event: CheckedEvent): Iterable<FieldProblem> {
  const { programme, timetable, sessions } = event;
  if (!programme) {
    const name = event.file.replace(/index\.mdx?$/, 'programme.md');
    yield { code: 'missingFile', file: event.file, params: { name } };
  }
  if (!programme?.data) return;
  const { file, data } = programme;
  for (const problem of timetable?.problems ?? []) yield { ...problem, file };
  const scheduled = new Set<string>();
  for (const { slot, path, block } of walkSlots(data)) {
    const { session, title, kind, status, reason } = slot;
    const isChanged = [slot, block].some((each) => each?.previous ?? each?.status === 'cancelled');
    if (reason && !isChanged) yield { code: 'needlessReason', file, path: [...path, 'reason'] };
    if (session) scheduled.add(session);
    if (session && title) yield { code: 'sessionAndTitle', file, path: [...path, 'title'] };
    else if (!session && !title && !kind) yield { code: 'emptySlot', file, path };
    else if (title && !getSlotId(slot))
      yield { code: 'missingSlotId', file, path, params: { title } };
    else if (status === 'cancelled' && !reason)
      yield { code: 'missingReason', file, path: [...path, 'status'] };
  }
  // A name that leads to no session most likely means one of those that seem unscheduled.
  if ([...scheduled].some((name) => !sessions.has(name))) return;
  // What was removed may keep its folder.
  for (const { id, session = id } of data.removed) scheduled.add(session);
  // A session that no slot names would have a page without a time; a draft has none.
  for (const [value, session] of sessions)
    if (!scheduled.has(value) && session.data?.draft === false)
      yield { code: 'unscheduledSession', file: session.file, params: { value, name: file } };
}
