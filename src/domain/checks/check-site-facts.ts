import { PLACEHOLDER } from '../endpoint.ts';
import { type FieldProblem, findValue, listTextPaths } from '../issues.ts';
import type { CheckedContent } from './checked-content.ts';

/** What only the example says of itself; Decision (EU) 2018/1523 knows no “untested”. */
const TEMPLATE = /^untested$|deze demonstratie|this demonstration/i;

/** A real site is itself, as UIDs hold its domain for ever, and any one says where one can ask. */
export function* checkSiteFacts(
  { site: { file, data }, pages }: CheckedContent,
  moment: Temporal.ZonedDateTime,
): Iterable<FieldProblem> {
  if (!data) return;
  const { contact, demonstration, accessibility: statement } = data;
  if (!contact.email && !contact.phone && !contact.url)
    yield { code: 'unreachableContact', file, path: ['contact'] };
  if (demonstration) return;
  for (const path of listTextPaths(data)) {
    const value = String(findValue(data, path));
    // An endpoint is looked at once a form is open, and words may well show an example.
    const isExample = PLACEHOLDER.test(value) && !/registration|words/.test(`${path[0]}`);
    if (isExample) yield { code: 'placeholderAddress', file, path, params: { value } };
    if (TEMPLATE.test(value)) yield { code: 'templateValue', file, path, params: { value } };
  }
  const all = [...pages.values()].map((page) => page.data);
  const isShown = all.some((page) => !page || (page.role === 'accessibility' && !page.draft));
  const path = ['accessibility'];
  if (!statement || !isShown) yield { code: 'missingStatement', file, path };
  const date = statement?.reviewedOn ?? statement?.preparedOn;
  const isOld = date && Temporal.PlainDate.from(date).until(moment.toPlainDate()).days > 365;
  if (isOld) yield { code: 'outdatedStatement', file, path, params: { date } };
}
