import type { FieldPath } from './issues.ts';
import type { ProgrammeSource } from './programme-source.ts';
import { getSlotId } from './programme.ts';

/** What `npm run new` writes beside a word that is still in the language of the original. */
export const STILL_TO_TRANSLATE = 'te vertalen';

/** A word of a source, with the path that its translation has in the file of another language. */
export interface Translatable {
  path: FieldPath;
  text: string;
}

/** The lists that a translation names: where they stand, what names an item, which word it has. */
export const LISTS: Readonly<Record<string, readonly [list: string, name: string, word: string]>> =
  {
    services: ['services', 'kind', 'note'],
    keyDates: ['keyDates', 'id', 'label'],
    fields: ['fields', 'name', 'label'],
    options: ['options', 'value', 'label'],
    rooms: ['rooms', 'id', 'name'],
    tracks: ['tracks', 'id', 'name'],
    roles: ['speakers', 'id', 'role'],
    // In the order of the original.
    links: ['links', '', 'label'],
  };

/** The words of what stands under a field, where they are more than one. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  venue: ['name', 'route', 'accessibility'],
  registration: ['price', 'audience', 'capacity', 'fields', 'privacy'],
  fields: ['label', 'hint', 'options'],
  privacy: ['controller', 'purposes', 'task', 'recipients', 'transfer'],
  picture: ['alt', 'credit'],
  exceptions: ['what', 'alternative'],
  ...{ contact: ['name'], complaints: ['name'], enforcement: ['name'] },
};

/** Lists every word that a translation gives of something with these fields. */
const lister = (fields: readonly string[]) => (source: object) => listWords(source, fields);

export const listEventWords = lister([
  ...['title', 'summary', 'kind', 'series', 'joining', 'reason', 'venue', 'services'],
  ...['registration', 'keyDates', 'picture'],
]);
export const listPageWords = lister(['title', 'summary', 'roles', 'picture']);
export const listPersonWords = lister(['name', 'partOf', 'organisation', 'links', 'picture']);
export const listPrivacyWords = lister(PARTS['privacy'] ?? []);
export const listStatementWords = lister([
  ...['body', 'exceptions', 'contact', 'complaints', 'enforcement'],
]);

/** Every word of a programme that a translation gives, by the ids of slots, rooms and speakers. */
export function listProgrammeWords(programme: ProgrammeSource): Translatable[] {
  const { days, removed } = programme;
  const slots = days.flatMap((day) => day.slots.flatMap((slot) => [slot, ...(slot.parts ?? [])]));
  const ofSlots = [...slots, ...removed].flatMap((slot) => {
    const id = getSlotId(slot);
    const words = id ? listWords(slot, ['title', 'reason']) : [];
    return words.map(({ path: [field], text }) => ({ path: [`${field}s`, id ?? ''], text }));
  });
  const named = listWords(programme, ['rooms', 'tracks']);
  return [...ofSlots, ...named, ...slots.flatMap((slot) => listWords(slot, ['roles']))];
}

function listWords(
  source: object,
  fields: readonly string[],
  above: FieldPath = [],
): Translatable[] {
  return fields.flatMap((field) => {
    const [place, name = '', word = ''] = LISTS[field] ?? [field];
    const own = (source as Record<string, unknown>)[place];
    const path = [...above, field];
    const parts = PARTS[field];
    if (typeof own === 'string') return [{ path, text: own }];
    if (!Array.isArray(own)) return own && parts ? listWords(own, parts, path) : [];
    return own.flatMap((item: string | Readonly<Record<string, string>>, index) => {
      if (typeof item === 'string') return [{ path: [...path, index], text: item }];
      const at = [...path, item[name] ?? index];
      if (parts) return listWords(item, parts, at);
      return item[word] ? [{ path: at, text: item[word] }] : [];
    });
  });
}
