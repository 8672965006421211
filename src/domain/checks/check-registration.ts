import { findEndpointProblem } from '../endpoint.ts';
import type { FieldProblem } from '../issues.ts';
import {
  buildRegistrationTerms,
  hasForm,
  toClosing,
  toOpening,
  toRegistrationState,
} from '../registration.ts';
import { findWallTimeProblem, isBefore } from '../time.ts';
import type { CheckedContent, CheckedEvent } from './checked-content.ts';

interface RegistrationSetting {
  moment: Temporal.ZonedDateTime;
  /** Overrides the endpoint of every event. */
  formEndpoint: string | undefined;
  isServedLocally: boolean;
}

/** Times of registration exist, and a form that is open now has an address that takes it in. */
export function* checkRegistration(
  { events, site }: CheckedContent,
  setting: RegistrationSetting,
): Iterable<FieldProblem> {
  // Ten open events without an endpoint are one mistake in `site.yml`, or in the environment.
  const told = new Set<string>();
  for (const event of site.data ? events.values() : []) {
    const times = [...checkTimes(event)];
    yield* times;
    if (times.length > 0) continue;
    yield* checkOrder(event);
    const problem = checkEndpoint(event, site, setting);
    if (!problem || (problem.file !== event.file && told.has(problem.code))) continue;
    if (problem.file !== event.file) told.add(problem.code);
    yield problem;
  }
}

/** Registration can't open or close at a moment that the clocks skip or show twice. */
function* checkTimes({ file, data, timeZone }: CheckedEvent): Iterable<FieldProblem> {
  for (const key of ['opens', 'closes'] as const) {
    const [date = '', time] = data?.registration?.[key]?.split(' ') ?? [];
    const code = time && findWallTimeProblem(date, time, timeZone);
    if (code) yield { code, file, path: ['registration', key], params: { date, time, timeZone } };
  }
}

/** Registration opens, closes, and then the event begins. */
function* checkOrder(event: CheckedEvent): Iterable<FieldProblem> {
  const { opens, closes } = event.data?.registration ?? {};
  const { file, timeZone } = event;
  const start = findStart(event);
  if (!closes || !start) return;
  const closing = toClosing(closes, timeZone);
  const path = ['registration', 'closes'];
  // A last day that is the day of the event closes at its end, and everybody understands it so.
  const latest = closes.includes(' ') ? start : toClosing(start.toPlainDate().toString(), timeZone);
  if (opens && !isBefore(toOpening(opens, timeZone), closing))
    yield { code: 'closesBeforeOpens', file, path };
  else if (isBefore(latest, closing)) yield { code: 'closesAfterStart', file, path };
}

function checkEndpoint(
  event: CheckedEvent,
  site: CheckedContent['site'],
  { moment, formEndpoint, isServedLocally }: RegistrationSetting,
): FieldProblem | undefined {
  const { draft, title, status, registration } = event.data ?? {};
  const start = findStart(event);
  if (draft || !title || !status || !registration || !start) return undefined;
  const terms = buildRegistrationTerms(registration, start);
  if (!hasForm(toRegistrationState(terms, status, moment))) return undefined;
  const value = formEndpoint ?? registration.endpoint ?? site.data?.registration?.endpoint;
  const code = findEndpointProblem(value, isServedLocally);
  // No file is wrong where the environment says where the form posts to.
  const file = formEndpoint ? 'FORM_ENDPOINT' : (registration.endpoint ? event : site).file;
  const params = { value: value ?? '', event: title };
  return code && { code, file, path: ['registration', 'endpoint'], params };
}

function findStart({ programme, timetable }: CheckedEvent): Temporal.ZonedDateTime | undefined {
  const date = programme?.data?.days[0]?.date;
  const starts = [...(timetable?.periods.values() ?? [])]
    .map(({ start }) => start)
    .filter((start) => start.toPlainDate().toString() === date);
  return starts.sort((a, b) => a.epochMilliseconds - b.epochMilliseconds)[0];
}
