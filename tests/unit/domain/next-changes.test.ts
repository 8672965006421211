import { expect, test } from 'vitest';
import type { EventSource } from '#domain/event.ts';
import { listNextChanges } from '#domain/next-changes.ts';
import type { RegistrationSource } from '#domain/registration.ts';
import { at, buildExample } from '../examples.ts';

const DATES = { opens: '2021-05-01', closes: '2021-06-07' };
const OPENS = '2021-04-30T22:00:00Z';
const LAST_DAY = '2021-06-06T22:00:00Z';
const CLOSES = '2021-06-07T22:00:00Z';
const START = '2021-06-10T12:00:00Z';
const END = '2021-06-10T14:30:00Z';

function list(
  moment: string,
  terms?: Partial<RegistrationSource>,
  event: Partial<EventSource> = {},
) {
  const registration = terms && { required: true, isFree: true, fields: [], ...terms };
  const built = buildExample({ event: { ...event, registration } });
  // The same event in two languages, or two events with one deadline, change once.
  return listNextChanges([built, built], at(moment));
}

test.each([
  ['2021-04-01T10:00', [OPENS, LAST_DAY, CLOSES, END]],
  // An instant that has come is in what is built at that instant.
  ['2021-05-01T00:00', [LAST_DAY, CLOSES, END]],
  ['2021-06-06T23:59:59', [LAST_DAY, CLOSES, END]],
  ['2021-06-07T12:00', [CLOSES, END]],
  ['2021-06-08T00:00', [END]],
  ['2021-06-10T16:30', []],
])('built at %s the pages change at %j', (moment, changes) => {
  expect(list(moment, DATES)).toEqual(changes);
});

test.each<[string, Partial<RegistrationSource> | undefined, Partial<EventSource>, string[]]>([
  ['an event without registration', undefined, {}, [END]],
  ['registration that is not needed', { ...DATES, required: false }, {}, [END]],
  ['a cancelled event', DATES, { status: 'cancelled' }, [END]],
  ['a full event, which has no last day', { ...DATES, state: 'full' }, {}, [OPENS, CLOSES, END]],
  ['registration until the start', {}, {}, ['2021-06-09T22:00:00Z', START, END]],
  [
    'one day to register',
    { opens: '2021-06-07', closes: '2021-06-07' },
    {},
    [LAST_DAY, CLOSES, END],
  ],
])('%s changes when it is told otherwise, and only then', (_, terms, event, changes) => {
  expect(list('2021-04-01T10:00', terms, event)).toEqual(changes);
});
