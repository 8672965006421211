import { expect, test } from 'vitest';
import { findNext, findWakingHours, isPast, sortEvents, takesBack } from '#domain/event.ts';
import { toIso } from '#domain/time.ts';
import { at, buildExample } from '../examples.ts';

test('an event takes its start and end from its programme', () => {
  const { start, end } = buildExample();
  expect([toIso(start), toIso(end)]).toEqual([
    '2021-06-10T14:00:00+02:00',
    '2021-06-10T16:30:00+02:00',
  ]);
});

test('without a contact point of its own an event has that of the site', () => {
  expect(buildExample().contact).toEqual({ name: 'PIO' });
  expect(buildExample({ event: { contact: { name: 'VVSG' } } }).contact).toEqual({ name: 'VVSG' });
});

test('registration without a closing date closes when the event starts', () => {
  const registration = { required: true, isFree: true, fields: [] };
  const { registration: terms } = buildExample({ event: { registration } });
  expect(terms?.closes.equals(at('2021-06-10T14:00'))).toBe(true);
});

const TERMS = { required: true, isFree: true, fields: [], closes: '2021-06-07' };

test.each([
  ['while one can register', true, '2021-06-01T10:00', {}],
  ['after it closed', true, '2021-06-10T16:29', {}],
  ['when it is full', true, '2021-06-01T10:00', { state: 'full' as const }],
  ['once the event is over', false, '2021-06-10T16:30', {}],
  ['before one can register', false, '2021-06-01T10:00', { opens: '2021-06-02' }],
  ['when one registers elsewhere', false, '2021-06-01T10:00', { external: 'https://elders.be/' }],
  ['elsewhere, after it closed', false, '2021-06-09T10:00', { external: 'https://elders.be/' }],
  ['when nobody has to register', false, '2021-06-01T10:00', { required: false }],
])('one can withdraw %s: %s', (_when, expected, moment, more) => {
  const event = buildExample({ event: { registration: { ...TERMS, ...more } } });
  expect(takesBack(event, at(moment))).toBe(expected);
});

test('nobody has to withdraw from what does not take place', () => {
  const event = buildExample({ event: { registration: TERMS, status: 'cancelled' } });
  expect(takesBack(event, at('2021-06-01T10:00'))).toBe(false);
});

test.each([
  ['2021-06-10T16:29', false],
  ['2021-06-10T16:30', true],
  ['2021-06-11T00:00', true],
])('at %s the event is past: %s', (moment, expected) => {
  expect(isPast(buildExample(), at(moment))).toBe(expected);
});

test('coming events stand first to last, past ones last to first', () => {
  const event = (day: string) => ({ start: at(`${day}T10:00`), end: at(`${day}T12:00`), day });
  const events = ['2021-07-01', '2021-05-01', '2021-06-15', '2021-04-01'].map(event);
  const { coming, past } = sortEvents(events, at('2021-06-01T10:00'));
  expect(coming.map(({ day }) => day)).toEqual(['2021-06-15', '2021-07-01']);
  expect(past.map(({ day }) => day)).toEqual(['2021-05-01', '2021-04-01']);
});

test('after an event comes the first one that goes on of an organiser that it has', () => {
  const organisers = [{ id: 'pio', name: 'PIO' }];
  const past = { ...buildExample(), organisers };
  const others = [
    { ...past, organisers: [{ id: 'vvsg', name: 'VVSG' }] },
    { ...past, status: 'cancelled' as const },
    { ...past, organisers: [{ id: 'vvsg', name: 'VVSG' }, ...organisers] },
    past,
  ];
  expect(findNext(past, others)).toBe(others[2]);
  expect(findNext(past, others.slice(0, 2))).toBeUndefined();
});

const DAY = 86_400_000;

test.each([
  ['before it', '2021-06-01T10:00', false, 'scheduled', 'around it'],
  ['before it, shown as of then', '2021-06-01T10:00', true, 'scheduled', 'never'],
  ['on the day, shown as of then', '2021-06-10T14:10', true, 'scheduled', 'always'],
  ['after it', '2021-06-10T16:30', false, 'scheduled', 'never'],
  ['before what was postponed', '2021-06-01T10:00', false, 'postponed', 'never'],
] as const)('%s, a page asks what is on: %s %s %s %s', (_when, moment, isOther, status, hours) => {
  const event = { ...buildExample(), status };
  const { start, end } = event;
  const expected = {
    'around it': [start.epochMilliseconds - DAY, end.epochMilliseconds + DAY],
    always: [0, Number.MAX_SAFE_INTEGER],
    never: undefined,
  };
  expect(findWakingHours(event, at(moment), isOther)).toEqual(expected[hours]);
});
