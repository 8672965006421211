import { type Change, findDifferences, type Thing } from '../../domain/changes.ts';
import type { Period } from '../../domain/timetable.ts';
import { createPageLanguage } from '../language.ts';
import { fill } from '../translate.ts';
import { kinds, labels, nl } from './nl.ts';

const { format } = createPageLanguage('nl');

/** Longer texts are not told in full. */
const LONGEST = 120;

/** One change in sentences. */
export function formatChange({ kind, subject, was, count }: Change): string[] {
  const { title, period, standing } = subject;
  const tell = (key: keyof typeof nl, more = {}) => fill(nl[key], { title, count, ...more });
  const when = ({ start, end }: Period, isDated: boolean) =>
    `${isDated ? `${format.date(start)}, ` : ''}${format.timeRange(start, end)}`;
  if (kind === 'moved' && was?.period && period) {
    const isDated = !was.period.start.toPlainDate().equals(period.start.toPlainDate());
    const times = { from: when(was.period, isDated), to: when(period, isDated) };
    return [tell(count > 1 ? 'movedTogether' : 'moved', times)];
  }
  const head = tell(kind, { kind: kinds[subject.kind] });
  if (kind === 'added') {
    const facts = period ? [when(period, true)] : tellEvent(subject);
    return [[head, ...facts].join(', ')];
  }
  const differences = findDifferences(was, subject);
  if (kind !== 'changed') {
    // Why something falls away, and what comes instead.
    const why = standing === 'scheduled' ? [] : differences;
    const details = why.flatMap(({ field, to }) => to.map((text) => `${field}: ${text}`));
    return [[head, ...details].join('. ').replaceAll('.. ', '. ')];
  }
  return differences.map(({ field, ...texts }) => {
    const [from, to] = [texts.from.join(' · '), texts.to.join(' · ')];
    // The heading names an event, and a new title names itself.
    const isPlain = subject.kind === 'event' || subject.kind === 'site' || to === title;
    const isLong = Math.max(from.length, to.length) > LONGEST || `${from}${to}`.includes('\n');
    const key = isLong ? 'changed' : from && to ? 'replaced' : to ? 'given' : 'dropped';
    return tell(key, { field: isPlain ? field : tell('fieldOf', { field }), from, to });
  });
}

/** An event that is new: its first and last day, where it is and how many sessions it has. */
function tellEvent({ kind, parts = [], texts }: Thing): string[] {
  if (kind !== 'event') return [];
  const days = parts.flatMap(({ period }) => (period ? format.date(period.start) : []));
  const place = texts[labels.venue] ?? texts[labels.attendanceMode] ?? [];
  const count = parts.filter((part) => part.kind === 'session').length;
  return [
    [...new Set([days[0], days.at(-1)])].join(' tot en met '),
    // Name, street and town; what follows is how to get there.
    ...[...place.slice(0, 2), place.slice(2, 4).join(' ')].filter(Boolean),
    fill(nl.sessions, { count }),
  ];
}
