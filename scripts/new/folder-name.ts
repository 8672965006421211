/** Letters that are not another letter with a mark. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };
/** Longer names make addresses that nobody can read out. */
const LONGEST = 60;

/** A title as the name of a folder; nothing when none of its letters can be in one. */
export function toFolderName(title: string): string | undefined {
  const letters = title.toLowerCase().normalize('NFD');
  const plain = letters.replaceAll(/[\p{M}'’ßæœøł]/gu, (letter) => LETTERS[letter] ?? '');
  return plain.match(/[a-z0-9]+/g)?.join('-');
}

/** Names each thing once, and no two alike: `open-data`, then `open-data-2`. */
export function createNamer(what: string, taken: Iterable<string> = []) {
  const used = new Set(taken);
  const names = new Map<unknown, string>();
  return (title: string, thing: unknown = title): string => {
    const whole = toFolderName(title) ?? what;
    const short = whole.length > LONGEST ? whole.slice(0, LONGEST).replace(/-[^-]*$/, '') : whole;
    let name = names.get(thing) ?? short;
    for (let count = 2; !names.has(thing) && used.has(name); count += 1) name = `${short}-${count}`;
    used.add(name);
    names.set(thing, name);
    return name;
  };
}
