import { type ChangeKind, toChangeKind, type Values } from './ledger.ts';

/** Something that readers know by a title, with all that they see of it by name. */
export interface Thing {
  kind: 'site' | 'organiser' | 'speaker' | 'page' | 'event' | 'day' | 'session' | 'slot';
  /** What it is called now, then by what else it can be known again. */
  names: readonly string[];
  title: string;
  /** `start` and `end` are wall clock times, `2021-06-10T14:00`. */
  values: Values;
  /** The day of the programme that it belongs to, `2021-06-10`. */
  day?: string;
  parts?: readonly Thing[];
}

/** What readers see change, in the kinds of the ledger. */
export interface Change {
  kind: ChangeKind;
  subject: Pick<Thing, 'kind' | 'title'>;
  /** Title of the event that it is about. */
  event: string | undefined;
  /** The values that differ; all of them where the whole thing is new or gone. */
  from: Values;
  to: Values;
  /** All that follows on that day moves by as much. */
  movesRest: boolean;
}

/** Each thing of now with what it was. */
type Pairs = ReadonlyMap<Thing, Thing>;

const TIMES = ['start', 'end'];

/** What readers see differ between two states of the content, in the order of the later one. */
export function findChanges(
  before: readonly Thing[],
  after: readonly Thing[],
  event?: string,
): Change[] {
  const pairs = pairThings(before, after);
  const kept = new Set(pairs.values());
  const moves = findMoves(pairs);
  const present = after.flatMap((now): Change[] => {
    const change = { subject: now, event, to: now.values, movesRest: moves.get(now) === 'leads' };
    const old = pairs.get(now);
    if (!old) {
      const kind = now.values['standing'] === 'removed' ? 'removed' : 'added';
      return [{ ...change, kind, from: {} }];
    }
    const own = now.kind === 'event' ? now.title : event;
    const parts = findChanges(old.parts ?? [], now.parts ?? [], own);
    const isMoved = moves.has(now) && moves.get(now) !== 'follows';
    const names = [...(isMoved ? TIMES : []), ...findDifferent(old.values, now.values)];
    if (names.length === 0) return parts;
    const [from, to] = [pick(old.values, names), pick(now.values, names)];
    return [{ ...change, kind: toChangeKind(from, to), event: own, from, to }, ...parts];
  });
  const gone = before.filter((old) => !kept.has(old));
  const rest = { kind: 'removed' as const, event, to: {}, movesRest: false };
  return [...present, ...gone.map((old) => ({ ...rest, subject: old, from: old.values }))];
}

/** By the same name first; what is left by a name that they share: a former one, or a title. */
function pairThings(before: readonly Thing[], after: readonly Thing[]): Pairs {
  const pairs = new Map<Thing, Thing>();
  const free = new Set(before);
  for (const depth of [1, Infinity]) {
    for (const now of after.filter((thing) => !pairs.has(thing))) {
      const known = now.names.slice(0, depth);
      const old = free
        .values()
        .find(({ names }) => names.slice(0, depth).some((name) => known.includes(name)));
      if (!old) continue;
      pairs.set(now, old);
      free.delete(old);
    }
  }
  return pairs;
}

/**
 * What stands at another time than its day explains. Where everything up to the end of a day moves
 * by as much, the first leads and the others follow.
 */
function findMoves(pairs: Pairs): ReadonlyMap<Thing, 'leads' | 'follows' | 'alone'> {
  const days = new Map([...pairs].map(([now, old]) => [old.names[0], now.names[0]]));
  const timed = [...pairs]
    .filter(([now, old]) => now.values['start'] && old.values['start'])
    .map(([now, { day = '', values }]) => {
      const byDay = Temporal.PlainDate.from(day).until(days.get(day) ?? day);
      const shifts = TIMES.map((name) =>
        Temporal.PlainDateTime.from(values[name] ?? '')
          .add(byDay)
          .until(now.values[name] ?? ''),
      );
      return { now, day, start: String(values['start']), shift: shifts.join(' ') };
    })
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  const ofDays = [...Map.groupBy(timed, ({ day }) => day).values()];
  const moves = ofDays.flatMap((slots) => {
    const first = slots.findLastIndex(({ shift }) => shift !== slots.at(-1)?.shift) + 1;
    const isRest = slots.length - first > 1;
    return slots.map(({ now, shift }, index) => {
      const place = index < first || !isRest ? 'alone' : index === first ? 'leads' : 'follows';
      return { now, shift, place } as const;
    });
  });
  const real = moves.filter(({ shift }) => shift !== 'PT0S PT0S');
  return new Map(real.map(({ now, place }) => [now, place]));
}

/** Names of other values than times; of what left the programme or came back only why it did. */
function findDifferent(old: Values, now: Values): string[] {
  const isFate = [old['standing'], now['standing']].includes('removed');
  const names = isFate ? ['standing', 'reason'] : Object.keys({ ...old, ...now });
  return names.filter((name) => old[name] !== now[name] && !TIMES.includes(name));
}

function pick(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
}

/** How many paragraphs are new or other; where a text only lost some, how many those are. */
export function countChangedParagraphs(from: string, to: string): number {
  const [were = [], are = []] = [from, to].map((text) => text.split(/\n\s*\n/));
  const isNew = are.filter((paragraph) => !were.includes(paragraph));
  return isNew.length || were.filter((paragraph) => !are.includes(paragraph)).length;
}
