import type { FieldProblem } from '../issues.ts';
import { findSuggestion } from '../suggest.ts';
import type { CheckedContent, CheckedEvent } from './checked-content.ts';
import { doOverlap } from '../timetable.ts';
import { findTimed } from './check-rooms.ts';
import { nameSlot, walkSlots } from './walk-slots.ts';

/**
 * Nobody can be in two places at once; a speaker who speaks nowhere is most likely a slip, and so is
 * a draft whom the site names already.
 */
export function* checkPeople({ events, speakers }: CheckedContent): Iterable<FieldProblem> {
  const used = new Set<string>();
  const shown = new Set<string>();
  let isAllRead = true;
  for (const event of events.values()) {
    yield* checkEvent(event);
    const isPublic = event.data?.draft === false;
    for (const { file, data } of event.sessions.values()) {
      const ids = data?.speakers.map(({ id }) => id) ?? [];
      for (const [index, value] of ids.entries()) {
        const path = ['speakers', index, 'id'];
        const params = { value, title: data?.title ?? '' };
        if (ids.indexOf(value) < index) yield { code: 'duplicateSpeaker', file, path, params };
        used.add(value);
        if (isPublic && !data?.draft) shown.add(value);
      }
      isAllRead &&= data !== undefined;
    }
    const { data } = event.programme ?? {};
    for (const { id } of walkSlots(data).flatMap(({ slot }) => slot.speakers)) {
      used.add(id);
      if (isPublic) shown.add(id);
    }
    isAllRead &&= data !== undefined;
  }
  for (const [value, { file, data }] of speakers)
    if (data?.draft && shown.has(value))
      yield { code: 'draftSpeaker', file, path: ['draft'], params: { value } };
  // A file with mistakes of its own may well name them.
  if (!isAllRead) return;
  const unknown = [...used].filter((id) => !speakers.has(id));
  for (const [value, { file, data }] of speakers)
    if (data && !data.draft && !used.has(value) && !findSuggestion(value, unknown))
      yield { code: 'unusedSpeaker', file, params: { value } };
}

function* checkEvent(event: CheckedEvent): Iterable<FieldProblem> {
  const appearances = findTimed(event).flatMap((timed) => {
    const { slot, path } = timed;
    const own = slot.speakers.map(({ id }, index) => {
      return { id, at: [...path, 'speakers', index, 'id'] };
    });
    const ofSession = event.sessions.get(slot.session ?? '')?.data?.speakers ?? [];
    const ids = new Set(ofSession.map(({ id }) => id));
    const people = own.length > 0 ? own : [...ids].map((id) => ({ id, at: path }));
    return people.map((person) => ({ ...person, timed }));
  });
  for (const [index, { id: value, at: path, timed }] of appearances.entries()) {
    const before = appearances.slice(0, index).filter(({ id }) => id === value);
    // Who speaks in a part of a block may well open the block.
    const apart = before.filter((each) => each.timed.slot !== timed.block);
    const other = apart.find((each) => doOverlap(each.timed, timed))?.timed.slot;
    if (!other) continue;
    const params = { value, title: nameSlot(timed.slot), other: nameSlot(other) };
    const code = other === timed.slot ? 'duplicateSpeaker' : 'personTwice';
    yield { code, file: event.programme?.file ?? event.file, path, params };
  }
}
