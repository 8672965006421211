import type { FieldPath, FieldProblem, IssueCode } from '../issues.ts';
import { getSlotId } from '../programme.ts';
import { findSuggestion } from '../suggest.ts';
import type { CheckedContent, CheckedEvent } from './checked-content.ts';
import { walkSlots } from './walk-slots.ts';

/** A name of something else, in the field where it stands. */
type Reference = readonly [IssueCode, Known, name: string | undefined, file: string, FieldPath];
type Known = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

/** Every name in the content that leads to nothing. */
export function checkReferences(content: CheckedContent): FieldProblem[] {
  const { site, organisers, events } = content;
  const references: Reference[] = [
    ['unknownOrganiser', organisers, site.data?.organiser, site.file, ['organiser']],
    ...[...events.values()].flatMap((event) => listReferences(event, content)),
  ];
  return references.flatMap(([code, known, value, file, path]) => {
    if (!value || known.has(value)) return [];
    const suggestion = findSuggestion(value, [...known.keys()]) ?? '';
    return [{ code, file, path, params: { value, suggestion } }];
  });
}

function listReferences(event: CheckedEvent, content: CheckedContent): Reference[] {
  const { file, data, sessions, programme } = event;
  const ofSpeakers = (speaking: readonly { id: string }[], inFile: string, path: FieldPath) =>
    speaking.map(({ id }, index): Reference => {
      const at = [...path, 'speakers', index, 'id'];
      return ['unknownSpeaker', content.speakers, id, inFile, at];
    });
  const organisers = (data?.organisers ?? []).map((id, index): Reference => {
    return ['unknownOrganiser', content.organisers, id, file, ['organisers', index]];
  });
  const speakers = [...sessions.values()].flatMap((session) =>
    ofSpeakers(session.data?.speakers ?? [], session.file, []),
  );
  if (!programme?.data) return [...organisers, ...speakers];
  const { rooms, tracks, removed } = programme.data;
  const slots = walkSlots(programme.data);
  const ids = new Set(slots.flatMap(({ slot }) => getSlotId(slot) ?? []));
  const named = [
    ['unknownSession', sessions, 'session'],
    ['unknownRoom', new Set(rooms.map(({ id }) => id)), 'room'],
    ['unknownTrack', new Set(tracks.map(({ id }) => id)), 'track'],
    ['unknownSlot', ids, 'replacedBy'],
  ] as const;
  return [
    ...organisers,
    ...speakers,
    ...slots.flatMap(({ slot, path }) => [
      ...named.map(([code, known, key]): Reference => {
        return [code, known, slot[key], programme.file, [...path, key]];
      }),
      ...ofSpeakers(slot.speakers, programme.file, path),
    ]),
    ...removed.map(({ replacedBy }, index): Reference => {
      return ['unknownSlot', ids, replacedBy, programme.file, ['removed', index, 'replacedBy']];
    }),
  ];
}
