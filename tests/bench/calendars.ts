import ical from 'ical-generator';
import { serialiseCalendar } from '../../src/feeds/ics.ts';

const start = Temporal.ZonedDateTime.from('2021-06-10T00:00[Europe/Brussels]');
const stamps = { sequence: 0, created: '2021-05-03T07:00:00Z', modified: '2021-05-03T07:00:00Z' };
const site = 'https://draaiboek.example/ai4gov/';
const all = Array.from({ length: 10_000 }, (_, index) => ({
  ...{ ...stamps, uid: `ai4gov.${index}@draaiboek.example`, relatedTo: 'ai4gov@draaiboek.example' },
  ...({ location: 'Online', url: `${site}sessies/${index}/`, status: 'confirmed' } as const),
  ...{ summary: 'Mogelijkheden van AI', isBusy: true },
  description: `Wat AI kan betekenen; een inleiding.\n\n${'Met tijd voor vragen. '.repeat(8)}`,
  when: { start: start.add({ hours: index }), end: start.add({ hours: index, minutes: 45 }) },
}));

const look = { name: 'Programma', colour: 'teal', timeZone: 'Europe/Brussels' } as const;
const writeOwn = (entries: typeof all) => serialiseCalendar({ ...look, source: site, entries });

/** The same entries as the README of ical-generator has them, with plain Dates. */
function writePlain(entries: typeof all): string {
  const events = entries.map(({ when, summary, description, location, url }) => {
    const [from, to] = [when.start.epochMilliseconds, when.end.epochMilliseconds];
    return { start: new Date(from), end: new Date(to), summary, description, location, url };
  });
  return ical({ name: 'Programma', events }).toString();
}

/** CPU microseconds per entry in calendars of up to 200; each size is written to the same total. */
function time(size: number, write: typeof writeOwn): number {
  const before = process.cpuUsage();
  for (let from = 0; from < all.length; from += Math.min(size, 200))
    write(all.slice(from % size, (from % size) + Math.min(size, 200)));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / all.length;
}

/**
 * Prints what an entry costs here and with ical-generator alone, in calendars of several sizes, and
 * fails beyond four times that or when an entry of a large calendar is dearer than one of a small.
 */
export function compareCalendars(): void {
  const costs = [100, 1000, 10_000].map((size) => {
    // In pairs, so that what the machine does besides slows both.
    const pairs = Array.from({ length: 7 }, () => [time(size, writeOwn), time(size, writePlain)]);
    const own = median(pairs.map(([cost = NaN]) => cost));
    const times = median(pairs.map(([cost = NaN, plain = NaN]) => cost / plain));
    console.log(
      `${size} entries: ${Math.round(1e6 / own)} a second, ${times.toFixed(2)} × as dear`,
    );
    return { own, times };
  });
  const times = Math.max(...costs.map((cost) => cost.times));
  const own = costs.map((cost) => cost.own);
  const growth = Math.max(...own) / Math.min(...own);
  console.log(
    `At most ${times.toFixed(2)} × (4 is the limit), between sizes ${growth.toFixed(2)} × (1.5)`,
  );
  process.exitCode = times <= 4 && growth <= 1.5 ? 0 : 1;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
