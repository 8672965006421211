import type { EventSource, Picture } from './event.ts';
import type { FieldPath } from './issues.ts';
import type { ProgrammeSource, Speaking } from './programme-source.ts';
import { getSlotId } from './programme.ts';

/** A word of a source, with the path that its translation has in the file of another language. */
export interface Translatable {
  path: FieldPath;
  text: string;
}

type Given = readonly [FieldPath, string | undefined];

/** Every word of an event that a translation gives. */
export function listEventWords(event: EventSource): Translatable[] {
  const { venue, registration, services, keyDates, picture } = event;
  const texts = (['title', 'summary', 'kind', 'series', 'joining', 'reason'] as const).map(
    (key): Given => [[key], event[key]],
  );
  const ofVenue = (['name', 'route', 'accessibility'] as const).map((key): Given => [
    ['venue', key],
    venue?.[key],
  ]);
  const terms = (['price', 'audience', 'capacity'] as const).map((key): Given => [
    ['registration', key],
    registration?.[key],
  ]);
  const fields = (registration?.fields ?? []).flatMap(({ name, label, hint, options = [] }) => {
    const path = ['registration', 'fields', name];
    return [
      [[...path, 'label'], label],
      [[...path, 'hint'], hint],
      ...options.map((option): Given => [[...path, 'options', option.value], option.label]),
    ] as Given[];
  });
  return given([
    ...texts,
    ...ofVenue,
    ...services.map(({ kind, note }): Given => [['services', kind], note]),
    ...terms,
    ...fields,
    ...keyDates.map(({ id, label }): Given => [['keyDates', id], label]),
    ...ofPicture(picture),
  ]);
}

/** Every word of a programme that a translation gives, by the ids of slots, rooms and speakers. */
export function listProgrammeWords({ days, removed, rooms, tracks }: ProgrammeSource) {
  const slots = days.flatMap((day) => day.slots.flatMap((slot) => [slot, ...(slot.parts ?? [])]));
  const named = [...slots, ...removed].flatMap((slot): Given[] => {
    const id = getSlotId(slot);
    return id
      ? [
          [['titles', id], slot.title],
          [['reasons', id], slot.reason],
        ]
      : [];
  });
  return given([
    ...named,
    ...rooms.map(({ id, name }): Given => [['rooms', id], name]),
    ...tracks.map(({ id, name }): Given => [['tracks', id], name]),
    ...slots.flatMap(({ speakers }) => ofRoles(speakers)),
  ]);
}

/** Every word of a session or page that a translation gives. */
export function listPageWords(page: {
  title: string;
  summary: string;
  speakers?: readonly Speaking[];
  picture?: Picture | undefined;
}): Translatable[] {
  const { title, summary, speakers = [], picture } = page;
  return given([
    [['title'], title],
    [['summary'], summary],
    ...ofRoles(speakers),
    ...ofPicture(picture),
  ]);
}

function ofRoles(speakers: readonly Speaking[]): Given[] {
  return speakers.map(({ id, role }) => [['roles', id], role]);
}

function ofPicture(picture: Picture | undefined): Given[] {
  return [
    [['picture', 'alt'], picture?.alt],
    [['picture', 'credit'], picture?.credit],
  ];
}

function given(words: readonly Given[]): Translatable[] {
  return words.flatMap(([path, text]) => (text ? [{ path, text }] : []));
}
