import { oldestName } from '../calendar-item.ts';
import type { FieldProblem } from '../issues.ts';
import type { LedgerEntry, PublishedEntry, Values } from '../ledger.ts';
import { getSlotId } from '../programme.ts';
import type { CheckedContent, CheckedEvent } from './checked-content.ts';
import { createPublishedFinder } from './checked-events.ts';
import { walkSlots } from './walk-slots.ts';

/**
 * What has been in calendars and is gone without a word. Calendar programs keep an entry that is
 * no longer in the file, at a time that isn't true any more; only a cancelled one leaves them.
 */
export function* checkLedgers(content: CheckedContent): Iterable<FieldProblem> {
  const site = content.site.data;
  // What a demonstration shows binds nobody.
  if (!site || site.demonstration) return;
  const findPublished = createPublishedFinder(content, [site.language]);
  for (const event of content.events.values()) {
    const stored = event.ledger?.data?.entries ?? {};
    const [uid] = Object.keys(stored);
    if (!uid) continue;
    const domain = uid.slice(uid.indexOf('@') + 1);
    if (domain !== site.calendar.domain) {
      const path = ['calendar', 'domain'];
      yield { code: 'domainChanged', file: content.site.file, path, params: { domain } };
      return;
    }
    if (event.data?.draft) yield { code: 'publishedDraft', file: event.file, path: ['draft'] };
    const published = findPublished(event);
    if (published) yield* findGone(event, stored, published, site.language);
  }
}

function* findGone(
  event: CheckedEvent,
  stored: Readonly<Record<string, LedgerEntry>>,
  published: readonly PublishedEntry[],
  lang: string,
): Iterable<FieldProblem> {
  const file = event.programme?.file ?? event.file;
  const present = new Map(published.map((entry) => [entry.uid, entry.facts]));
  const fresh = published.filter(({ uid }) => !stored[uid]);
  for (const [uid, { facts, words }] of Object.entries(stored)) {
    const [name = '', id = '', date] = toNames(uid);
    const now = present.get(uid);
    if (now) {
      const isMoved = now['start'] !== facts['start'] && now['standing'] === 'scheduled';
      const params = { previous: toPrevious(facts) };
      if (id && !date && isMoved && !now['previous'])
        yield { code: 'publishedMoved', file, path: findSlot(event, id)?.path ?? [], params };
      continue;
    }
    // All that belongs to an event goes by its name, so that the rest follows from this.
    if (!id) {
      const params = { name, value: event.id };
      yield { code: 'publishedEvent', file: event.file, path: ['formerly'], params };
      return;
    }
    const title = words[lang]?.['title'] ?? id;
    if (date) {
      const params = { value: date, title };
      yield { code: 'publishedDate', file: event.file, path: ['keyDates'], at: 'key', params };
      continue;
    }
    const isSame = (other: PublishedEntry) =>
      other.words[lang]?.['title'] === title || other.facts['start'] === facts['start'];
    const hidden = event.sessions.get(findSlot(event, id)?.slot.session ?? '');
    const [, other] = toNames(fresh.find(isSame)?.uid ?? '');
    if (hidden) {
      yield { code: 'publishedDraft', file: hidden.file, path: ['draft'] };
    } else if (other) {
      const path = findSlot(event, other)?.path ?? [];
      yield { code: 'publishedRenamed', file, path, params: { value: id, title, other } };
    } else {
      const path = [event.programme?.data?.removed.length ? 'removed' : 'days'];
      const params = { value: id, title, previous: toPrevious(facts) };
      yield { code: 'publishedGone', file, path, at: 'key', params };
    }
  }
}

/** When something stood in calendars, as an editor writes it; a day alone when it took all of it. */
function toPrevious({ start = '', end = '' }: Values): string {
  const [date = '', from] = start.split('T');
  const times = from ? `, start: ${from.slice(0, 5)}, end: ${end.slice(11, 16)}` : '';
  return `{ date: ${date}${times} }`;
}

/** The names in a UID: of the event, then of the session, or the word “date” and a date. */
function toNames(uid: string): string[] {
  return uid.replace(/@.*$/, '').split('.');
}

/** The slot that calendars know by a name; its session may be a draft. */
function findSlot({ programme, sessions }: CheckedEvent, name: string) {
  return walkSlots(programme?.data).find(({ slot }) => {
    const { session = '' } = slot;
    const { formerly = [] } = sessions.get(session)?.data ?? {};
    const id = getSlotId(slot);
    return id === session ? oldestName({ id, formerly }) === name : id === name;
  });
}
