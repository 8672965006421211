/** Values by their name; what is not published has no name here. */
export type Values = Readonly<Record<string, string>>;

export type ChangeKind = 'added' | 'moved' | 'cancelled' | 'restored' | 'changed' | 'removed';

/** What of a calendar entry is public: facts once, words for each language of the content. */
export interface PublishedValues {
  facts: Values;
  words: Readonly<Record<string, Values>>;
}

export type PublishedEntry = PublishedValues & { uid: string };

/** A change that has been published. */
export interface LedgerChange {
  at: string;
  kind: ChangeKind;
  /** What had another value, by name; words as `nl.title`. Absent when nothing was there before. */
  from?: Values | undefined;
}

/** What calendar programs were told last; moments in UTC, `2021-05-03T07:00:00Z`. */
export interface LedgerEntry extends PublishedValues {
  /** For formats that know sessions by a number; never given to another entry. */
  number: number;
  sequence: number;
  created: string;
  modified: string;
  changes: readonly LedgerChange[];
}

/** Every value that a fact ever had, the present one first: who follows by it goes on following. */
export function listFactValues({ facts, changes }: LedgerEntry, name: string): string[] {
  const all = [facts, ...changes.map(({ from }) => from)].flatMap((values) => values?.[name] ?? []);
  return [...new Set(all)];
}

/** The ledger of one event: what was published under each UID. */
export interface Ledger {
  entries: Readonly<Record<string, LedgerEntry>>;
}

/** @throws RangeError when the ledger doesn't have it; `completeLedger` sees to that. */
export function getRecorded({ entries }: Ledger, uid: string): LedgerEntry {
  const recorded = entries[uid];
  if (!recorded) throw new RangeError(`The ledger has no entry for ${uid}.`);
  return recorded;
}

/**
 * Brings a ledger up to what is published at a moment: new entries get the next number, changed
 * ones a higher SEQUENCE and a newer stamp, all others stay as they are. Calendar programs keep an
 * old time when SEQUENCE doesn't grow and skip an entry whose LAST-MODIFIED is not newer (RFC
 * 5545, 3.8.7.3 and 3.8.7.4), so a new stamp comes after the stored one whatever the clock says.
 *
 * @param moment stamp of what is new, in whole seconds
 */
export function completeLedger(
  ledger: Ledger | undefined,
  published: readonly PublishedEntry[],
  moment: Temporal.ZonedDateTime,
): Ledger {
  const entries: Record<string, LedgerEntry> = { ...ledger?.entries };
  const at = moment.toInstant().toString({ smallestUnit: 'second' });
  let number = Math.max(0, ...Object.values(entries).map((entry) => entry.number));
  for (const { uid, ...values } of published) {
    const stored = entries[uid];
    if (stored) {
      entries[uid] = updateEntry(stored, values, at);
    } else {
      number += 1;
      const changes = [{ at, kind: 'added' as const }];
      entries[uid] = { number, sequence: 0, created: at, modified: at, ...values, changes };
    }
  }
  return { entries };
}

function updateEntry(stored: LedgerEntry, values: PublishedValues, now: string): LedgerEntry {
  const from = findEarlierValues(stored, values);
  const words = { ...stored.words, ...values.words };
  // A language that is new has no readers yet, so that it doesn't make an entry new for others.
  if (!from) return { ...stored, words };
  const next = Temporal.Instant.from(stored.modified).add({ seconds: 1 }).toString();
  const at = now > next ? now : next;
  const change: LedgerChange = { at, kind: toChangeKind(stored.facts, values.facts), from };
  return {
    ...stored,
    facts: values.facts,
    words,
    sequence: stored.sequence + 1,
    modified: at,
    changes: [...stored.changes, change],
  };
}

/** The stored values that are no longer right; nothing when all still are. */
function findEarlierValues(stored: PublishedValues, values: PublishedValues): Values | undefined {
  const before = flatten(stored, values);
  const after = flatten(values, stored);
  const isChanged = (name: string) => before[name] !== after[name];
  if (!Object.keys({ ...before, ...after }).some(isChanged)) return undefined;
  return Object.fromEntries(Object.entries(before).filter(([name]) => isChanged(name)));
}

/** Facts, and the words of the languages that both sides have, under one name each. */
function flatten({ facts, words }: PublishedValues, other: PublishedValues): Values {
  const shared = Object.entries(words).filter(([language]) => other.words[language]);
  const flat = shared.flatMap(([language, texts]) =>
    Object.entries(texts).map(([name, text]) => [`${language}.${name}`, text] as const),
  );
  return { ...facts, ...Object.fromEntries(flat) };
}

/** What happened to something whose values were others before. */
export function toChangeKind(before: Values, after: Values): ChangeKind {
  if (before['standing'] !== after['standing']) {
    if (after['standing'] === 'removed') return 'removed';
    return after['standing'] === 'scheduled' ? 'restored' : 'cancelled';
  }
  const isMoved = ['start', 'end'].some((name) => before[name] !== after[name]);
  return isMoved ? 'moved' : 'changed';
}
