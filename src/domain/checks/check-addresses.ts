import type { FieldPath, FieldProblem } from '../issues.ts';
import type { Addressed, CheckedContent, Filed } from './checked-content.ts';

/** Whether a name is one of the site's own words in an address. */
export type IsReserved = (name: string) => boolean;

/**
 * Two things with one address, also an earlier one; and names that stand for something fixed.
 * Published links live for ever, so a collision is never settled in silence.
 */
export function checkAddresses(content: CheckedContent, isReserved: IsReserved): FieldProblem[] {
  const { events, pages, speakers, organisers } = content;
  return [
    ...checkNames([...events, ...pages], isReserved),
    ...[speakers, organisers].flatMap((named) => checkNames([...named], () => false)),
    // A session's address is below that of its event, where only its fellow sessions are.
    ...[...events.values()].flatMap(({ sessions }) => checkNames([...sessions], () => false)),
  ];
}

function checkNames(
  things: readonly (readonly [string, Filed<Addressed>])[],
  isReserved: IsReserved,
): FieldProblem[] {
  const owners = new Map<string, string>();
  const claim = (name: string, file: string, path: FieldPath): FieldProblem[] => {
    if (isReserved(name)) return [{ code: 'reservedName', file, path, params: { value: name } }];
    const other = owners.get(name);
    if (other) return [{ code: 'addressTaken', file, path, params: { value: name, other } }];
    owners.set(name, file);
    return [];
  };
  // Present names first: whoever claims an old name that is in use again is the one to mend.
  return [
    ...things.flatMap(([name, { file }]) => claim(name, file, [])),
    ...things.flatMap(([, { file, data }]) =>
      (data?.formerly ?? []).flatMap((name, index) => claim(name, file, ['formerly', index])),
    ),
  ];
}
