import { findFieldProblem, REFERENCE_LENGTH } from './sign-up.ts';

/** What somebody sent with a form of ours, as its host stored it. */
export interface Submission {
  /** Where it begins in the file, from 1. */
  line: number;
  /** Absent when the host did not store it. */
  receivedAt?: Temporal.Instant | undefined;
  /** By the name of the field, without blanks around; absent when the row could not be read. */
  answers?: Readonly<Record<string, string>> | undefined;
}

/** What became of a row that is no attendee; those of the last line are set aside. */
export type Fate =
  | ('merged' | 'withdrawn' | 'withdrawal')
  | ('unreadable' | 'otherEvent' | 'unknownKind' | 'malformedEmail' | 'unclearWithdrawal');

/** What an organiser should look at; the row counts all the same. */
export type Flag = 'differs' | 'sharedEmail' | 'late' | 'noTime' | 'noId';

export type Attendee = ReturnType<typeof toEntry>;

/**
 * Who comes, from all that the forms of an event sent: a form that was sent again counts once, as
 * it was sent last, and withdrawals are applied.
 *
 * @param names the id of the event, and those that it had
 * @param closes the first moment at which one could no longer register
 * @returns also what to tell of a row, by its line: every one is an attendee or has a fate
 * @throws RangeError when a row would be lost
 */
export function arrangeAttendees(
  rows: readonly Submission[],
  names: readonly string[],
  closes: Temporal.ZonedDateTime | undefined,
) {
  const end = closes?.toInstant();
  const fates = new Map<number, Fate>();
  const isTimed = rows.every(({ receivedAt, answers }) => receivedAt ?? !answers);
  const time = ({ receivedAt }: Submission) => (isTimed ? (receivedAt?.epochMilliseconds ?? 0) : 0);
  // By the moment at which they came, where each has one; else as they stand in the file.
  const entries = rows
    .toSorted((a, b) => time(a) - time(b))
    .flatMap((row) => {
      const reason = findReason(row, names);
      if (reason) fates.set(row.line, reason);
      return reason ? [] : [toEntry(row)];
    });
  const registrations = entries.filter(({ kind }) => kind !== 'uitschrijving');
  const repeats = Map.groupBy(registrations, ({ id, line }) => id || line);
  const once = [...repeats.values()].flatMap((group) => {
    for (const { line } of group.slice(0, -1)) fates.set(line, 'merged');
    return group.slice(-1);
  });
  for (const withdrawal of entries.filter(({ kind }) => kind === 'uitschrijving')) {
    const fitting = once.filter((one) => isMeant(one, withdrawal));
    const isClear = fitting.length === 1 || (fitting.length > 1 && !withdrawal.reference);
    for (const { line } of isClear ? fitting : []) fates.set(line, 'withdrawn');
    fates.set(withdrawal.line, isClear ? 'withdrawal' : 'unclearWithdrawal');
  }
  const attendees = once.filter(({ line }) => !fates.has(line));
  if (attendees.length + fates.size !== rows.length)
    throw new RangeError(`${rows.length} rows: ${attendees.length} attendees, ${fates.size} not.`);
  const flags = attendees.flatMap((one): (readonly [line: number, flag: Flag])[] => {
    const { id, line, email, receivedAt } = one;
    const sent = repeats.get(id || line)?.map(({ answers }) => JSON.stringify(answers));
    const raised: Record<Flag, boolean> = {
      differs: new Set(sent).size > 1,
      sharedEmail: attendees.some((other) => other.email === email && other !== one),
      late: Boolean(end && receivedAt && Temporal.Instant.compare(receivedAt, end) >= 0),
      noTime: !receivedAt,
      noId: !id,
    };
    return (Object.keys(raised) as Flag[]).flatMap((flag) => (raised[flag] ? [[line, flag]] : []));
  });
  return { rows, attendees, fates, flags };
}

/** Why a row is set aside at once. */
function findReason({ answers }: Submission, names: readonly string[]): Fate | undefined {
  if (!answers) return 'unreadable';
  const { evenement = '', soort = '', email = '' } = answers;
  if (!names.includes(evenement)) return 'otherEvent';
  if (!['inschrijving', 'wachtlijst', 'uitschrijving'].includes(soort)) return 'unknownKind';
  const field = { type: 'email', name: 'email', label: '', required: true } as const;
  return findFieldProblem(field, email) && 'malformedEmail';
}

function toEntry({ line, receivedAt, answers = {} }: Submission) {
  const { inschrijving_id: id = '', email = '', naam = '', soort = '', referentie = '' } = answers;
  return {
    ...{ line, receivedAt, answers, kind: soort, name: naam.replaceAll(/\s+/g, ' ') },
    // What our form makes is a UUID; anything else somebody wrote there, to end up in logs.
    id: /^[\w-]{1,64}$/.test(id) ? id : '',
    email: email.toLowerCase(),
    reference: referentie.toLowerCase().replaceAll(/\s/g, ''),
  };
}

/** Whether a withdrawal takes back a registration; a new one that came later stays. */
function isMeant({ id, email, receivedAt }: Attendee, withdrawal: Attendee): boolean {
  const { reference, receivedAt: from } = withdrawal;
  if (reference)
    return reference.length >= REFERENCE_LENGTH && id.toLowerCase().startsWith(reference);
  const isLater = receivedAt && from && Temporal.Instant.compare(receivedAt, from) > 0;
  return email === withdrawal.email && !isLater;
}

/** Who somebody is, as colleagues share an address and one person registers twice. */
export function toPerson({ email, name }: Pick<Attendee, 'email' | 'name'>): string {
  return `${email} ${name.normalize('NFKC').toLowerCase()}`;
}
