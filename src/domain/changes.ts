import { type ChangeKind, toChangeKind } from './ledger.ts';
import type { Period } from './timetable.ts';

/** What readers see, by the word that they know a field by. */
export type Texts = Readonly<Record<string, readonly string[]>>;

/** Something that readers know by a title. */
export interface Thing {
  kind: 'site' | 'organiser' | 'speaker' | 'page' | 'event' | 'session' | 'slot';
  /** What it is called now, then by what else it can be known again. */
  names: readonly string[];
  title: string;
  texts: Texts;
  standing: 'scheduled' | 'cancelled' | 'removed';
  period?: Period;
  parts?: readonly Thing[];
}

type Things = readonly Thing[];

export interface Change {
  kind: ChangeKind;
  /** Title of the event that it is part of, else its own. */
  page: string;
  subject: Thing;
  /** What the subject was, unless it is new or gone. */
  was: Thing | undefined;
  /** How many move by as much, the subject first. */
  count: number;
}

/** What readers see differ between two states of the content, in the order of the later one. */
export function findChanges(before: Things, after: Things, page?: string): Change[] {
  const { pairs, gone } = pairThings(before, after);
  const toChange = (kind: ChangeKind, subject: Thing, was?: Thing, count = 1): Change[] => [
    { kind, page: page ?? subject.title, subject, was, count },
  ];
  const shiftOf = (is: Thing) => toShift(pairs.get(is)?.period, is.period);
  const moves = Map.groupBy(after, shiftOf);
  moves.delete(undefined);
  const present = after.flatMap((is) => {
    const was = pairs.get(is);
    if (!was) return toChange(is.standing === 'removed' ? 'removed' : 'added', is);
    const kind = toChangeKind({ standing: was.standing }, { standing: is.standing });
    const isSame = kind === 'changed' && findDifferences(was, is).length === 0;
    const together = moves.get(shiftOf(is)) ?? [];
    return [
      ...(together[0] === is ? toChange('moved', is, was, together.length) : []),
      ...(isSame ? [] : toChange(kind, is, was)),
      ...findChanges(was.parts ?? [], is.parts ?? [], is.title),
    ];
  });
  return [...present, ...gone.flatMap((old) => toChange('removed', old))];
}

/** By the same name first; what is left by a name that they share: a former one, or a title. */
function pairThings(before: Things, after: Things) {
  const pairs = new Map<Thing, Thing>();
  const gone = new Set(before);
  for (const depth of [1, Infinity]) {
    for (const now of after.filter((thing) => !pairs.has(thing))) {
      const known = now.names.slice(0, depth);
      const isKnown = (name: string) => known.includes(name);
      const old = gone.values().find(({ names }) => names.slice(0, depth).some(isKnown));
      if (old && gone.delete(old)) pairs.set(now, old);
    }
  }
  return { pairs, gone: [...gone] };
}

/** By how much the wall clock times differ; nothing when they do not. */
function toShift(from: Period | undefined, to: Period | undefined): string | undefined {
  if (!from || !to) return undefined;
  const shifts = (['start', 'end'] as const).map((name) =>
    from[name].toPlainDateTime().until(to[name].toPlainDateTime()),
  );
  return shifts.every(({ blank }) => blank) ? undefined : shifts.join(' ');
}

/** The texts of each field that are gone and those that came. */
export function findDifferences(was: Thing | undefined, { texts }: Thing) {
  const old = was?.texts ?? {};
  const only = (field: string, own: Texts, other: Texts) =>
    (own[field] ?? []).filter((text) => !other[field]?.includes(text));
  return Object.keys({ ...old, ...texts })
    .map((field) => ({ field, from: only(field, old, texts), to: only(field, texts, old) }))
    .filter(({ from, to }) => from.length + to.length > 0);
}
