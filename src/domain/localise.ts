import { type FieldPath, findValue } from './issues.ts';
import type {
  PartSource,
  ProgrammeSource,
  RemovedSlot,
  Worded,
  Words,
} from './programme-source.ts';
import { getSlotId } from './programme.ts';
import { LISTS, type Translatable } from './translatable.ts';

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

/**
 * The same, for a page: tells which words stay in the language of the original. A question, a
 * picture or an exception is then wholly in that language: nobody should read half of it in each.
 *
 * @param list every word that a translation gives
 */
export function localiseTelling<Source extends object>(
  source: Source,
  words: Words | undefined,
  original: string | undefined,
  list: (source: Source) => readonly Translatable[],
  lay: typeof localise = localise,
): Source & Worded {
  if (!words || !original) return lay(source, words, original);
  const missing = list(source).filter(({ path }) => findValue(words, path) === undefined);
  const places = missing.map(({ path }) => path.slice(0, toWhole(path)));
  const langs = Object.fromEntries(places.map((place) => [place.join('.'), original]));
  return { ...lay(source, places.reduce<Words>(without, words), original), langs, original };
}

/** How many steps of a path lead to what is translated as a whole, else to the word itself. */
export function toWhole(path: FieldPath): number {
  const [first, second] = path;
  if (first === 'picture') return 1;
  if (first === 'exceptions') return 2;
  return second === 'fields' ? 3 : path.length;
}

function without(words: Words, [step = '', ...below]: FieldPath): Words {
  const { [step]: given, ...others } = words;
  if (typeof given !== 'object' || below.length === 0) return others;
  return { ...words, [step]: without(given as Words, below) };
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
