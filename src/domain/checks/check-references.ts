import type { FieldPath, FieldProblem, IssueCode } from '../issues.ts';
import type { ProgrammeSource } from '../programme-source.ts';
import { getSlotId } from '../programme.ts';
import { findSuggestion } from '../suggest.ts';
import type { CheckedContent, CheckedEvent } from './checked-content.ts';
import { walkSlots } from './walk-slots.ts';

type Known = ReadonlyMap<string, unknown>;

/** Every name in the content that leads to nothing. */
export function checkReferences(content: CheckedContent): FieldProblem[] {
  const { site, organisers, events } = content;
  const ofSite = site.data
    ? missing('unknownOrganiser', site.data.organiser, organisers, site.file, ['organiser'])
    : [];
  return [...ofSite, ...[...events.values()].flatMap((event) => checkEvent(event, content))];
}

function checkEvent(event: CheckedEvent, content: CheckedContent): FieldProblem[] {
  const organisers = (event.data?.organisers ?? []).flatMap((organiser, index) =>
    missing('unknownOrganiser', organiser, content.organisers, event.file, ['organisers', index]),
  );
  const speakers = [...event.sessions.values()].flatMap(({ file, data }) =>
    checkSpeakers(data?.speakers ?? [], content.speakers, file, []),
  );
  return [...organisers, ...speakers, ...checkProgramme(event, content.speakers)];
}

function checkProgramme({ programme, sessions }: CheckedEvent, speakers: Known): FieldProblem[] {
  if (!programme?.data) return [];
  const { file, data } = programme;
  const slots = byId(
    walkSlots(data).flatMap(({ slot }) => {
      const id = getSlotId(slot);
      return id ? [{ id }] : [];
    }),
  );
  const named = [
    ['unknownSession', 'session', sessions],
    ['unknownRoom', 'room', byId(data.rooms)],
    ['unknownTrack', 'track', byId(data.tracks)],
    ['unknownSlot', 'replacedBy', slots],
  ] as const;
  const ofSlots = walkSlots(data).flatMap(({ slot, path }) => [
    ...named.flatMap(([code, key, known]) => {
      const name = slot[key];
      return name ? missing(code, name, known, file, [...path, key]) : [];
    }),
    ...checkSpeakers(slot.speakers, speakers, file, path),
  ]);
  return [...ofSlots, ...checkRemoved(data, slots, file)];
}

function checkRemoved(programme: ProgrammeSource, slots: Known, file: string): FieldProblem[] {
  return programme.removed.flatMap(({ replacedBy }, index) =>
    replacedBy
      ? missing('unknownSlot', replacedBy, slots, file, ['removed', index, 'replacedBy'])
      : [],
  );
}

function checkSpeakers(
  speaking: readonly { id: string }[],
  speakers: Known,
  file: string,
  path: FieldPath,
): FieldProblem[] {
  return speaking.flatMap(({ id }, index) =>
    missing('unknownSpeaker', id, speakers, file, [...path, 'speakers', index, 'id']),
  );
}

function missing(
  code: IssueCode,
  name: string,
  known: Known,
  file: string,
  path: FieldPath,
): FieldProblem[] {
  if (known.has(name)) return [];
  const suggestion = findSuggestion(name, [...known.keys()]) ?? '';
  return [{ code, file, path, params: { value: name, suggestion } }];
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
