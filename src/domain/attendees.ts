import { findFieldProblem, REFERENCE_LENGTH } from './sign-up.ts';
import { isBefore } from './time.ts';

/** What somebody sent with a form of ours, as its host stored it. */
export interface Submission {
  /** Where it begins in the file, from 1. */
  line: number;
  /** Absent when the host did not store it. */
  receivedAt?: Temporal.Instant | undefined;
  /** By the name of the field, without blanks around; absent when the row could not be read. */
  answers?: Readonly<Record<string, string>> | undefined;
}

/** What became of a row, exactly one of these; those of the last two lines are set aside. */
export type Fate =
  | ('attendee' | 'merged' | 'withdrawn' | 'withdrawal')
  | ('unreadable' | 'otherEvent' | 'unknownKind' | 'missingEmail' | 'malformedEmail')
  | ('fitsNone' | 'fitsSeveral');

/** What an organiser should look at; the row counts all the same. */
export type Flag = 'differs' | 'sharedEmail' | 'samePerson' | 'late' | 'noId' | 'formula';

export type Attendee = ReturnType<typeof toEntry> & { flags: readonly Flag[] };

/** What a spreadsheet would compute: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d\s()./-]*$))/;

/**
 * Who comes, from all that the forms of an event sent: a form that was sent again counts once, as
 * it was sent last, and withdrawals are applied. What became of each row is told by its line.
 *
 * @param names the id of the event, and those that it had
 * @param closes the first moment at which one could no longer register
 * @throws RangeError when a row would be lost
 */
export function arrangeAttendees(
  rows: readonly Submission[],
  names: readonly string[],
  closes: Temporal.ZonedDateTime | undefined,
) {
  const fates = new Map(rows.map((row) => [row.line, judge(row, names)]));
  const entries = inOrder(rows.filter(({ line }) => fates.get(line) === 'attendee')).map(toEntry);
  const registrations = entries.filter(({ kind }) => kind !== 'uitschrijving');
  const repeats = Map.groupBy(registrations, ({ id, line }) => id || line);
  const once = [...repeats.values()].flatMap((group) => {
    group.slice(0, -1).forEach(({ line }) => fates.set(line, 'merged'));
    return group.slice(-1);
  });
  for (const withdrawal of entries.filter(({ kind }) => kind === 'uitschrijving')) {
    const fitting = once.filter((one) => isMeant(one, withdrawal));
    const isClear = fitting.length === 1 || (fitting.length > 1 && !withdrawal.reference);
    if (isClear) fitting.forEach(({ line }) => fates.set(line, 'withdrawn'));
    const unclear = fitting.length === 0 ? 'fitsNone' : 'fitsSeveral';
    fates.set(withdrawal.line, isClear ? 'withdrawal' : unclear);
  }
  const staying = once.filter(({ line }) => fates.get(line) === 'attendee');
  const attendees = staying.map((one): Attendee => {
    const { id, line, email, receivedAt, answers } = one;
    const others = staying.filter((other) => other.email === email && other !== one);
    const isSame = (other: typeof one) => toPerson(other) === toPerson(one);
    const sent = repeats.get(id || line)?.map((each) => JSON.stringify(each.answers));
    const flags: Record<Flag, boolean> = {
      differs: new Set(sent).size > 1,
      sharedEmail: !others.every(isSame),
      samePerson: others.some(isSame),
      late: Boolean(closes && receivedAt && !isBefore(receivedAt, closes)),
      noId: !id,
      formula: Object.values(answers).some((answer) => FORMULA.test(answer)),
    };
    return { ...one, flags: (Object.keys(flags) as Flag[]).filter((flag) => flags[flag]) };
  });
  const told = [...fates.values()].filter((fate) => fate !== 'attendee').length;
  if (told + attendees.length !== rows.length)
    throw new RangeError(`${rows.length} rows came in, ${told + attendees.length} went out.`);
  return { rows, attendees, fates };
}

/** Why a row is set aside at once; all others are taken for attendees first. */
function judge({ answers }: Submission, names: readonly string[]): Fate {
  if (!answers) return 'unreadable';
  const { evenement = '', soort = '', email = '' } = answers;
  if (!names.includes(evenement)) return 'otherEvent';
  if (!['inschrijving', 'wachtlijst', 'uitschrijving'].includes(soort)) return 'unknownKind';
  const field = { type: 'email', name: 'email', label: '', required: true } as const;
  const problem = findFieldProblem(field, email);
  if (problem) return problem === 'missing' ? 'missingEmail' : 'malformedEmail';
  return 'attendee';
}

/** By the moment at which they came, where each has one; else as they stand in the file. */
function inOrder(rows: readonly Submission[]): readonly Submission[] {
  const time = ({ receivedAt }: Submission) => receivedAt?.epochMilliseconds ?? NaN;
  const isTimed = rows.every(({ receivedAt }) => receivedAt);
  return isTimed ? rows.toSorted((a, b) => time(a) - time(b)) : rows;
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

type Entry = Omit<Attendee, 'flags'>;

/** Whether a withdrawal takes back a registration; a new one that came later stays. */
function isMeant({ id, email, receivedAt }: Entry, withdrawal: Entry): boolean {
  const { reference, receivedAt: from } = withdrawal;
  if (reference)
    return reference.length >= REFERENCE_LENGTH && id.toLowerCase().startsWith(reference);
  return email === withdrawal.email && !(receivedAt && from && isBefore(from, receivedAt));
}

/** Who somebody is, as colleagues share an address and one person registers twice. */
export function toPerson({ email, name }: Pick<Attendee, 'email' | 'name'>): string {
  return `${email} ${name.normalize('NFKC').toLowerCase()}`;
}
