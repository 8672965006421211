import { toIso } from '../domain/time.ts';
import { formatDuration, type Schedule, type ScheduleSession } from './schedule.ts';

/**
 * The text of a `schedule.json` (https://c3voc.de/schedule/schema.json). Fields that programs
 * expect stand there when they are empty too, but an address is a full one or absent.
 */
export function serialiseScheduleJson(schedule: Schedule): string {
  const { version, acronym, title, url, timeZone, days } = schedule;
  const rooms = new Map(days.flatMap((day) => day.rooms.map(({ name, guid }) => [name, guid])));
  const conference = {
    ...{ acronym, title, ...(url && { url }), time_zone_name: timeZone },
    start: days.at(0)?.date,
    end: days.at(-1)?.date,
    daysCount: days.length,
    timeslot_duration: '00:05',
    // Names of rooms are keys below, where JavaScript would move those that are a number.
    rooms: [...rooms].map(([name, guid]) => ({ name, guid })),
    days: days.map((day, index) => ({
      index: index + 1,
      date: day.date,
      day_start: day.start,
      day_end: day.end,
      rooms: Object.fromEntries(
        day.rooms.map(({ name, sessions }) => [
          name,
          sessions.map((session) => toFields(session, name, timeZone)),
        ]),
      ),
    })),
  };
  return JSON.stringify({
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'Draaiboek' },
    schedule: { version, conference },
  });
}

function toFields(session: ScheduleSession, room: string, timeZone: string) {
  const { number, kind, start, minutes, url, persons, ...same } = session;
  const end = Temporal.Instant.from(start).add({ minutes }).toZonedDateTimeISO(timeZone);
  return {
    ...same,
    id: number,
    ...(url && { url }),
    date: start,
    start: start.slice('2021-06-10T'.length, '2021-06-10T14:05'.length),
    end: toIso(end),
    duration: formatDuration(minutes),
    room,
    type: kind,
    persons: persons.map(({ biography, ...person }) => ({
      ...person,
      ...(biography && { biography }),
    })),
  };
}
