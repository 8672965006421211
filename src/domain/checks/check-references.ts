import type { FieldPath, FieldProblem, IssueCode } from '../issues.ts';
import { getSlotId } from '../programme.ts';
import { findSuggestion } from '../suggest.ts';
import type { CheckedContent } from './checked-content.ts';
import { walkSlots } from './walk-slots.ts';

type Known = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

/** Every name in the content that leads to nothing. */
export function* checkReferences(content: CheckedContent): Iterable<FieldProblem> {
  const { site, organisers, speakers, events } = content;
  yield* find('unknownOrganiser', organisers, site.data?.organiser, site.file, ['organiser']);
  for (const { file: eventFile, data, sessions, programme } of events.values()) {
    for (const [index, id] of (data?.organisers ?? []).entries())
      yield* find('unknownOrganiser', organisers, id, eventFile, ['organisers', index]);
    for (const session of sessions.values())
      for (const [index, { id }] of (session.data?.speakers ?? []).entries())
        yield* find('unknownSpeaker', speakers, id, session.file, ['speakers', index, 'id']);
    if (!programme?.data) continue;
    const { file } = programme;
    const { rooms, tracks, removed } = programme.data;
    const slots = walkSlots(programme.data);
    const ids = new Set(slots.flatMap(({ slot }) => getSlotId(slot) ?? []));
    const named = [
      ['unknownSession', sessions, 'session'],
      ['unknownRoom', new Set(rooms.map(({ id }) => id)), 'room'],
      ['unknownTrack', new Set(tracks.map(({ id }) => id)), 'track'],
      ['unknownSlot', ids, 'replacedBy'],
    ] as const;
    for (const { slot, path } of slots) {
      for (const [code, known, key] of named)
        yield* find(code, known, slot[key], file, [...path, key]);
      for (const [index, { id }] of slot.speakers.entries())
        yield* find('unknownSpeaker', speakers, id, file, [...path, 'speakers', index, 'id']);
    }
    for (const [index, { replacedBy }] of removed.entries())
      yield* find('unknownSlot', ids, replacedBy, file, ['removed', index, 'replacedBy']);
  }
}

function find(
  code: IssueCode,
  known: Known,
  value: string | undefined,
  file: string,
  path: FieldPath,
) {
  if (!value || known.has(value)) return [];
  const suggestion = findSuggestion(value, [...known.keys()]) ?? '';
  return [{ code, file, path, params: { value, suggestion } }];
}
