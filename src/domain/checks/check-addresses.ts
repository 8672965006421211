import type { FieldProblem } from '../issues.ts';
import type { CheckedContent } from './checked-content.ts';

/** Whether a name is one of the site's own words in an address. */
export type IsReserved = (name: string) => boolean;

/**
 * Two things with one address, also an earlier one; and names that stand for something fixed.
 * Published links live for ever, so a collision is never settled in silence.
 */
export function checkAddresses(content: CheckedContent, isReserved: IsReserved): FieldProblem[] {
  const owners = new Map<string, string>();
  const top = [...content.events, ...content.pages];
  const problems: FieldProblem[] = [];
  const claim = (name: string, file: string, path: (string | number)[]) => {
    if (isReserved(name)) {
      problems.push({ code: 'reservedName', file, path, params: { value: name } });
      return;
    }
    const other = owners.get(name);
    if (other === undefined) owners.set(name, file);
    else problems.push({ code: 'addressTaken', file, path, params: { value: name, other } });
  };
  // Present names first: whoever claims an old name that is in use again is the one to mend.
  for (const [name, { file }] of top) claim(name, file, []);
  for (const [, { file, data }] of top) {
    data?.formerly.forEach((name, index) => {
      claim(name, file, ['formerly', index]);
    });
  }
  return problems;
}
