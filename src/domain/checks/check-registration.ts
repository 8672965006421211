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
import type { CheckedContent, CheckedEvent, CheckedSite } from './checked-content.ts';

export interface RegistrationSetting {
  moment: Temporal.ZonedDateTime;
  /** Overrides the endpoint of every event. */
  formEndpoint: string | undefined;
  isServedLocally: boolean;
}

/** Times of registration exist, and a form that is open now has an address that takes it in. */
export function checkRegistration(
  { events, site }: CheckedContent,
  setting: RegistrationSetting,
): FieldProblem[] {
  const { data, file } = site;
  if (!data) return [];
  return [...events.values()]
    .flatMap((event) => {
      const times = checkTimes(event);
      if (times.length > 0) return times;
      return [...checkOrder(event), ...checkEndpoint(event, data, setting, file)];
    })
    .filter(isFirstOfSite(file));
}

/** Registration can't open or close at a moment that the clocks skip or show twice. */
function checkTimes({ file, data, timeZone }: CheckedEvent): FieldProblem[] {
  return (['opens', 'closes'] as const).flatMap((key): FieldProblem[] => {
    const [date = '', time] = data?.registration?.[key]?.split(' ') ?? [];
    const code = time && findWallTimeProblem(date, time, timeZone);
    if (!code) return [];
    return [{ code, file, path: ['registration', key], params: { date, time, timeZone } }];
  });
}

/** Registration opens, closes, and then the event begins. */
function checkOrder(event: CheckedEvent): FieldProblem[] {
  const { opens, closes } = event.data?.registration ?? {};
  const { timeZone } = event;
  const start = findStart(event);
  if (!closes || !start) return [];
  const closing = toClosing(closes, timeZone);
  const path = ['registration', 'closes'];
  if (opens && !isBefore(toOpening(opens, timeZone), closing)) {
    return [{ code: 'closesBeforeOpens', file: event.file, path }];
  }
  // A last day that is the day of the event closes at its end, and everybody understands it so.
  const latest = closes.includes(' ') ? start : toClosing(start.toPlainDate().toString(), timeZone);
  return isBefore(latest, closing) ? [{ code: 'closesAfterStart', file: event.file, path }] : [];
}

function checkEndpoint(
  event: CheckedEvent,
  site: CheckedSite,
  { moment, formEndpoint, isServedLocally }: RegistrationSetting,
  siteFile: string,
): FieldProblem[] {
  const source = event.data?.registration;
  const start = findStart(event);
  if (!event.data || event.data.draft || !source || !start) return [];
  const terms = buildRegistrationTerms(source, start);
  if (!hasForm(toRegistrationState(terms, event.data.status, moment))) return [];
  const address = formEndpoint ?? source.endpoint ?? site.registration?.endpoint;
  const code = findEndpointProblem(address, isServedLocally);
  if (!code) return [];
  const isOwn = !formEndpoint && source.endpoint;
  return [
    {
      code,
      file: isOwn ? event.file : siteFile,
      path: ['registration', 'endpoint'],
      params: { value: address ?? '', event: event.data.title },
    },
  ];
}

function findStart({ programme, timetable }: CheckedEvent): Temporal.ZonedDateTime | undefined {
  const date = programme?.data?.days[0]?.date;
  const starts = [...(timetable?.periods.values() ?? [])]
    .map(({ start }) => start)
    .filter((start) => start.toPlainDate().toString() === date);
  return starts.sort((a, b) => a.epochMilliseconds - b.epochMilliseconds)[0];
}

/** Ten open events without an endpoint are one mistake in `site.yml`. */
function isFirstOfSite(siteFile: string) {
  return ({ file, code }: FieldProblem, index: number, all: readonly FieldProblem[]) =>
    file !== siteFile ||
    all.findIndex((each) => each.file === file && each.code === code) === index;
}
