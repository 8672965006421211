import type { FieldProblem } from '../issues.ts';
import type { CheckedContent } from './checked-content.ts';

/**
 * What ledgers said in an earlier commit and deny now. A calendar program ignores whatever comes
 * with a lower SEQUENCE than it knows (RFC 5545, 3.8.7.4), so that a lost line can't be made again.
 */
export function* checkLedgerHistory(
  before: CheckedContent,
  after: CheckedContent,
): Iterable<FieldProblem> {
  // What a demonstration showed binds nobody: whoever starts from it deletes its events.
  if (before.site.data?.demonstration) return;
  const now = new Map([...listEntries(after)].map((stored) => [stored.uid, stored]));
  const lost = new Set<string>();
  for (const { uid, entry, file } of listEntries(before)) {
    const stored = now.get(uid);
    if (lost.has(file)) continue;
    const [words = {}] = Object.values(entry.words);
    if (!stored) {
      const params = { value: uid, title: words['title'] ?? uid };
      yield { code: 'ledgerLost', file, position: { line: 1, column: 1 }, params };
      // Where the whole file is gone, the event says it for all of its entries.
      if (!uid.slice(0, uid.indexOf('@')).includes('.')) lost.add(file);
    } else if (stored.entry.sequence < entry.sequence) {
      const params = { value: String(stored.entry.sequence), earlier: String(entry.sequence) };
      const path = ['entries', uid, 'sequence'];
      yield { code: 'ledgerLowered', file: stored.file, path, params };
    }
  }
}

function* listEntries({ events }: CheckedContent) {
  for (const { ledger } of events.values())
    for (const [uid, entry] of Object.entries(ledger?.data?.entries ?? {}))
      yield { uid, entry, file: ledger?.file ?? '' };
}
