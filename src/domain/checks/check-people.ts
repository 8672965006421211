import type { FieldProblem } from '../issues.ts';
import { findSuggestion } from '../suggest.ts';
import type { CheckedContent, CheckedEvent, CheckedSession, Filed } from './checked-content.ts';
import { doOverlap, findTimed } from './check-rooms.ts';
import { nameSlot } from './walk-slots.ts';

/** Nobody can be in two places at once, and a speaker who speaks nowhere is most likely a slip. */
export function checkPeople(content: CheckedContent): FieldProblem[] {
  const events = [...content.events.values()];
  const sessions = events.flatMap((event) => [...event.sessions.values()]);
  return [
    ...events.flatMap(checkEvent),
    ...sessions.flatMap(checkSession),
    ...checkUnused(content),
  ];
}

/** Somebody who stands there twice. */
function checkSession({ file, data }: Filed<CheckedSession>): FieldProblem[] {
  const ids = data?.speakers.map(({ id }) => id) ?? [];
  return ids.flatMap((value, index): FieldProblem[] => {
    if (ids.indexOf(value) === index) return [];
    const params = { value, title: data?.title ?? '' };
    return [{ code: 'duplicateSpeaker', file, path: ['speakers', index, 'id'], params }];
  });
}

function checkEvent(event: CheckedEvent): FieldProblem[] {
  const { programme, sessions, timetable } = event;
  if (!programme?.data || !timetable) return [];
  const appearances = findTimed(event, timetable).flatMap((timed) => {
    const { slot, path } = timed;
    const own = slot.speakers.map(({ id }, index) => ({
      id,
      at: [...path, 'speakers', index, 'id'],
    }));
    const ofSession = slot.session ? (sessions.get(slot.session)?.data?.speakers ?? []) : [];
    const ids = new Set(ofSession.map(({ id }) => id));
    const people = own.length > 0 ? own : [...ids].map((id) => ({ id, at: path }));
    return people.map((person) => ({ ...person, timed }));
  });
  return [...Map.groupBy(appearances, ({ id }) => id)].flatMap(([value, ofPerson]) =>
    ofPerson.flatMap(({ at, timed }, index): FieldProblem[] => {
      const other = ofPerson.slice(0, index).find(
        // Who speaks in a part of a block may well open the block.
        (each) => each.timed.slot !== timed.block && doOverlap(each.timed, timed),
      );
      if (!other) return [];
      const isSame = other.timed.slot === timed.slot;
      const params = { value, title: nameSlot(timed.slot), other: nameSlot(other.timed.slot) };
      const code = isSame ? 'duplicateSpeaker' : 'personTwice';
      return [{ code, file: programme.file, path: at, params }];
    }),
  );
}

function checkUnused({ events, speakers }: CheckedContent): FieldProblem[] {
  const all = [...events.values()];
  // A file with mistakes of its own may well name them.
  if (all.some((event) => !event.programme?.data || hasBrokenSession(event))) return [];
  const used = new Set(
    all
      .flatMap(({ programme, sessions }) => [
        ...(programme?.data?.days ?? []).flatMap(({ slots }) =>
          slots.flatMap((slot) => [slot, ...(slot.parts ?? [])]).flatMap((slot) => slot.speakers),
        ),
        ...[...sessions.values()].flatMap(({ data }) => data?.speakers ?? []),
      ])
      .map(({ id }) => id),
  );
  const unknown = [...used].filter((id) => !speakers.has(id));
  return [...speakers].flatMap(([id, { file, data }]): FieldProblem[] =>
    !data || data.draft || used.has(id) || findSuggestion(id, unknown)
      ? []
      : [{ code: 'unusedSpeaker', severity: 'advice', file, path: [], params: { value: id } }],
  );
}

function hasBrokenSession({ sessions }: CheckedEvent): boolean {
  return [...sessions.values()].some(({ data }) => !data);
}
