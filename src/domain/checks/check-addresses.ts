import type { Addressable } from '../event.ts';
import type { FieldProblem } from '../issues.ts';
import type { CheckedContent, Filed } from './checked-content.ts';

/** Whether a name is one of the site's own words in an address. */
type IsReserved = (name: string) => boolean;

/**
 * Two things with one address, also an earlier one; and names that stand for something fixed.
 * Published links live for ever, so a collision is never settled in silence.
 */
export function* checkAddresses(
  { events, pages, speakers, organisers }: CheckedContent,
  isReserved: IsReserved,
): Iterable<FieldProblem> {
  yield* checkNames([...events, ...pages], isReserved);
  // A session's address is below that of its event, where only its fellow sessions are.
  const sessions = [...events.values()].map((event) => event.sessions);
  for (const named of [speakers, organisers, ...sessions]) yield* checkNames([...named]);
}

function* checkNames(
  things: readonly (readonly [string, Filed<Addressable>])[],
  isReserved: IsReserved = () => false,
): Iterable<FieldProblem> {
  const owners = new Map<string, string>();
  // Present names first: whoever claims an old name that is in use again is the one to mend.
  const claims = [
    ...things.map(([value, { file }]) => ({ value, file, path: [] })),
    ...things.flatMap(([, { file, data }]) =>
      (data?.formerly ?? []).map((value, index) => ({ value, file, path: ['formerly', index] })),
    ),
  ];
  for (const { value, file, path } of claims) {
    const other = owners.get(value);
    if (isReserved(value)) yield { code: 'reservedName', file, path, params: { value } };
    else if (other) yield { code: 'addressTaken', file, path, params: { value, other } };
    else owners.set(value, file);
  }
}
