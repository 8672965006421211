import fc from 'fast-check';
import { buildCalendarItems } from '#domain/calendar-item.ts';
import type { Event } from '#domain/event.ts';
import type { Schedule, FeedContext } from '#feeds/schedule.ts';
import { buildSchedule } from '#feeds/schedule.ts';
import { createPageLanguage } from '#i18n/language.ts';
import {
  buildExample,
  buildLedger,
  DOMAIN,
  type ExampleOptions,
  ROUTES,
  session,
  slot,
  SPEAKERS,
} from '../examples.ts';

/** The schedule of an event in Dutch. */
export function toSchedule(event: Event, context: Partial<FeedContext> = {}) {
  const people = [...SPEAKERS].map(([id, { name }]) => [id, { name, formerly: [] }] as const);
  return buildSchedule(event, buildCalendarItems(event, DOMAIN), {
    language: createPageLanguage('nl'),
    routes: ROUTES,
    site: { language: 'nl', calendar: { domain: DOMAIN } },
    speakers: new Map(people),
    ledger: buildLedger(event),
    ...context,
  });
}

export function scheduleOf(options: ExampleOptions = {}, context?: Partial<FeedContext>) {
  return toSchedule(buildExample(options), context);
}

/** Sessions in the order of the file. */
export function sessionsOf({ conference }: Schedule) {
  return conference.days.flatMap(({ rooms }) => Object.values(rooms).flat());
}

const LETTERS = ['a', 'é', '&', '<', '>', '"', "'", ']]>', '&amp;', '<b>', '\n', '\r', '\t'];
const ODD = [
  '\u0000',
  '\u001B',
  '\u0085',
  '\u2028',
  '\uD83D',
  '\uFFFE',
  '👩‍💻',
  '__proto__',
  '10',
  ' ',
];
const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...LETTERS, ...ODD), fc.string({ unit: 'binary', maxLength: 8 })),
    {
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(''));
/** Titles and names are never empty: the schemas see to that. */
const anyLine = anyText.map((text) => `x${text}`);

const DAYS = ['2027-03-27', '2027-03-28', '2027-03-29'];

/**
 * Any event of three days, on the second of which the clock skips an hour: rooms with odd names, in
 * each room sessions that follow one another, with any titles and people.
 */
export const anyExample = fc
  .record({
    id: fc.constantFrom('ai', 'dag-van-de-stad', 'x1'),
    rooms: fc.uniqueArray(anyLine, { minLength: 1, maxLength: 3 }),
    hasRooms: fc.boolean(),
    sessions: fc.array(
      fc.record({
        title: anyLine,
        summary: anyLine,
        day: fc.nat(2),
        room: fc.nat(2),
        minutes: fc.integer({ min: 1, max: 400 }),
        people: fc.uniqueArray(fc.constantFrom(...SPEAKERS.keys()), { maxLength: 3 }),
        status: fc.constantFrom('scheduled' as const, 'cancelled' as const),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ id, rooms, hasRooms, sessions }): ExampleOptions => {
    const facts = sessions.map(({ title, summary, people }, index) =>
      session(`s${index}`, {
        title,
        summary,
        speakers: people.map((speaker) => ({ id: speaker, as: 'speaker' })),
      }),
    );
    const days = DAYS.map((date, day) => ({
      date,
      slots: sessions.flatMap((each, index) => {
        if (each.day !== day) return [];
        const isFirst = !sessions.slice(0, index).some((other) => other.day === day);
        return slot({
          session: `s${index}`,
          minutes: each.minutes,
          status: each.status,
          // The first of a day says when it begins; the others follow, and may do so past midnight.
          ...(isFirst && { start: '09:30' }),
          ...(hasRooms && { room: `zaal-${each.room % rooms.length}` }),
          ...(isFirst && { room: undefined }),
        });
      }),
    })).filter(({ slots }) => slots.length > 0);
    const named = rooms.map((name, index) => ({ id: `zaal-${index}`, name }));
    return { id, sessions: facts, programme: { days, rooms: named } };
  });
