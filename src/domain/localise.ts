import type { PartSource, ProgrammeSource, RemovedSlot } from './programme-source.ts';
import { getSlotId } from './programme.ts';
import { LISTS } from './translatable.ts';

/** What a translation gives, in the shape of the source; lists by the names of their items. */
export interface Words {
  readonly [field: string]: string | readonly (string | Words)[] | Words | undefined;
}

/**
 * Lays the words of a translation over what they translate. The schemas let it give nothing but
 * words, so a page in French can't show another hour than the Dutch one; a word that is not
 * translated stays in the language of the original.
 *
 * @param original that language, for a source that says so where no word of it is translated
 */
export function localise<Source extends object>(
  source: Source,
  words: Words | undefined,
  original?: string,
): Source {
  if (!words) return original ? { ...source, lang: original } : source;
  const laid = { ...source } as Record<string, unknown>;
  for (const [field, given] of Object.entries(words)) {
    const [place, name = '', word = ''] = LISTS[field] ?? [field];
    const own = laid[place];
    if (typeof given === 'string') laid[place] = given;
    else if (given && own)
      laid[place] = Array.isArray(own) ? own.map(toItem) : localise(own, given as Words);

    function toItem(item: string | Readonly<Record<string, string>>, index: number) {
      const ofItem = typeof item === 'string' ? index : (item[name] ?? index);
      const told = (given as Words)[String(ofItem)];
      if (typeof item === 'string') return told ?? item;
      return localise(item, typeof told === 'string' ? { [word]: told } : (told as Words));
    }
  }
  return laid as Source;
}

/** Lays the words of a translation over a programme: by the id of each slot, room and track. */
export function localiseProgramme(
  programme: ProgrammeSource,
  words: Words | undefined,
  original?: string,
): ProgrammeSource {
  if (!words) return localise(programme, words, original);
  const { titles, reasons, roles, ...named } = words as Record<string, Words | undefined>;
  const toSlot = <T extends PartSource | RemovedSlot>(slot: T): T => {
    const id = getSlotId(slot) ?? '';
    const title = slot.title && titles?.[id];
    const lang = slot.title && !title ? original : undefined;
    return { ...localise(slot, { title, reason: reasons?.[id], roles }), lang };
  };
  return {
    ...localise(programme, named),
    days: programme.days.map((day) => ({
      ...day,
      slots: day.slots.map((slot) => ({ ...toSlot(slot), parts: slot.parts?.map(toSlot) })),
    })),
    removed: programme.removed.map(toSlot),
  };
}
