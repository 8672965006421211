/** Letters that are not another letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };

/** A title as the name of a folder; nothing when none of its letters can be in one. */
export function toFolderName(title: string): string | undefined {
  const letters = title.toLowerCase().normalize('NFD');
  const plain = letters.replaceAll(/[\p{M}'’ßæœøł]/gu, (letter) => LETTERS[letter] ?? '');
  return plain.match(/[a-z0-9]+/g)?.join('-');
}

/**
 * Names each thing once, and no two alike: `open-data`, then `open-data-2`. What is known by its
 * title keeps its name. Of a long title it takes the first words, which one can still read out.
 */
export function createNamer(fallback: string, known: readonly (readonly [string, string])[] = []) {
  const free = new Map(known);
  const used = new Set(known.map(([, name]) => name));
  const names = new Map<unknown, string>();
  return (title: string, thing: unknown = title): string => {
    const [short = ''] = /^.{1,60}(?=-|$)|^.{60}/.exec(toFolderName(title) ?? fallback) ?? [];
    const all = [
      short,
      ...Array.from({ length: used.size }, (_, index) => `${short}-${index + 2}`),
    ];
    const name = names.get(thing) ?? free.get(title) ?? all.find((each) => !used.has(each)) ?? '';
    used.add(name);
    names.set(thing, name);
    // Another thing of this title is not the one that was there.
    free.delete(title);
    return name;
  };
}
