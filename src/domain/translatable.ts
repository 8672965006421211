import type { EventSource, Picture } from './event.ts';
import type { FieldPath } from './issues.ts';
import type { ProgrammeSource, Speaking } from './programme-source.ts';
import { getSlotId } from './programme.ts';

/** What `npm run new` writes beside a word that is still in the language of the original. */
export const STILL_TO_TRANSLATE = 'te vertalen';

/** A word of a source, with the path that its translation has in the file of another language. */
export interface Translatable {
  path: FieldPath;
  text: string;
}

/** Every word of an event that a translation gives. */
export function listEventWords(event: EventSource): Translatable[] {
  const { title, summary, kind, series, joining, reason, picture } = event;
  const { name, route, accessibility } = event.venue ?? {};
  const { price, audience, capacity, fields = [] } = event.registration ?? {};
  return [
    ...under([], { title, summary, kind, series, joining, reason }),
    ...under(['venue'], { name, route, accessibility }),
    ...event.services.flatMap((service) => under(['services'], { [service.kind]: service.note })),
    ...under(['registration'], { price, audience, capacity }),
    ...fields.flatMap((field) => {
      const path = ['registration', 'fields', field.name];
      const options = field.options ?? [];
      return [
        ...under(path, { label: field.label, hint: field.hint }),
        ...options.flatMap(({ value, label }) => under([...path, 'options'], { [value]: label })),
      ];
    }),
    ...event.keyDates.flatMap(({ id, label }) => under(['keyDates'], { [id]: label })),
    ...ofPicture(picture),
  ];
}

/** Every word of a programme that a translation gives, by the ids of slots, rooms and speakers. */
export function listProgrammeWords(programme: ProgrammeSource): Translatable[] {
  const { days, removed, rooms, tracks } = programme;
  const slots = days.flatMap((day) => day.slots.flatMap((slot) => [slot, ...(slot.parts ?? [])]));
  return [
    ...[...slots, ...removed].flatMap((slot) => {
      const id = getSlotId(slot);
      if (!id) return [];
      return [
        ...under(['titles'], { [id]: slot.title }),
        ...under(['reasons'], { [id]: slot.reason }),
      ];
    }),
    ...rooms.flatMap(({ id, name }) => under(['rooms'], { [id]: name })),
    ...tracks.flatMap(({ id, name }) => under(['tracks'], { [id]: name })),
    ...slots.flatMap(({ speakers }) => ofRoles(speakers)),
  ];
}

/** Every word of a session or page that a translation gives. */
export function listPageWords(page: {
  title: string;
  summary: string;
  speakers?: readonly Speaking[];
  picture?: Picture | undefined;
}): Translatable[] {
  const { title, summary, speakers = [], picture } = page;
  return [...under([], { title, summary }), ...ofRoles(speakers), ...ofPicture(picture)];
}

function ofRoles(speakers: readonly Speaking[]): Translatable[] {
  return speakers.flatMap(({ id, role }) => under(['roles'], { [id]: role }));
}

function ofPicture(picture: Picture | undefined): Translatable[] {
  return under(['picture'], { alt: picture?.alt, credit: picture?.credit });
}

function under(path: FieldPath, words: Readonly<Record<string, string | undefined>>) {
  return Object.entries(words).flatMap(([key, text]): Translatable[] =>
    text ? [{ path: [...path, key], text }] : [],
  );
}
