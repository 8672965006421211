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
  /** Those who are named, and whether the site does so already. */
  const used = new Map<string, boolean>();
  const use = (id: string, isShown: boolean) => used.set(id, isShown || used.get(id) === true);
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
        use(value, isPublic && !data?.draft);
      }
      isAllRead &&= data !== undefined;
    }
    const { data } = event.programme ?? {};
    for (const { slot } of walkSlots(data)) slot.speakers.forEach(({ id }) => use(id, isPublic));
    isAllRead &&= data !== undefined;
  }
  for (const [value, { file, data }] of speakers)
    if (data?.draft && used.get(value))
      yield { code: 'draftSpeaker', file, path: ['draft'], params: { value } };
  // A file with mistakes of its own may well name them.
  if (!isAllRead) return;
  const unknown = [...used.keys()].filter((id) => !speakers.has(id));
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
