/** Letters that are not another letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };

/** A title as the name of a folder; nothing when none of its letters can be in one. */
export function toFolderName(title: string): string | undefined {
  const letters = title.toLowerCase().normalize('NFD');
  const plain = letters.replaceAll(/[\p{M}'’ßæœøł]/gu, (letter) => LETTERS[letter] ?? '');
  return plain.match(/[a-z0-9]+/g)?.join('-');
}

/**
 * Names each thing once, and no two alike: `open-data`, then `open-data-2`. Of a long title it
 * takes the first words, as nobody can read out a longer address.
 */
export function createNamer(fallback: string, taken: Iterable<string> = []) {
  const used = new Set(taken);
  const names = new Map<unknown, string>();
  return (title: string, thing: unknown = title): string => {
    const known = names.get(thing);
    if (known) return known;
    const [short = ''] = /^.{1,60}(?=-|$)|^.{60}/.exec(toFolderName(title) ?? fallback) ?? [];
    let name = short;
    for (let count = 2; used.has(name); count += 1) name = `${short}-${count}`;
    used.add(name);
    names.set(thing, name);
    return name;
  };
}
