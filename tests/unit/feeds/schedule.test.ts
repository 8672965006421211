import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serialiseScheduleJson } from '#feeds/schedule-json.ts';
import { serialiseScheduleXml } from '#feeds/schedule-xml.ts';
import { listSchedules, type Schedule } from '#feeds/schedule.ts';
import { createPageLanguage } from '#i18n/language.ts';
import { parseScheduleFile } from '../../../scripts/new/read-schedule.ts';
import {
  AI4GOV_SESSIONS,
  AI4GOV_SLOTS,
  at,
  buildExample,
  buildLedger,
  ROUTES,
  session,
  slot,
  VENUE,
} from '../examples.ts';
import { anyExample, toSchedule, scheduleOf, sessionsOf } from './schedules.ts';

const GUID = expect.stringMatching(
  /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
) as string;
const inDays = (...slots: ReturnType<typeof slot>[]) => ({
  programme: { days: [{ date: '2021-06-10', slots }] },
});

describe('the schedule of an event', () => {
  test('has its sessions, and no welcome, break or questions', () => {
    const { conference } = scheduleOf();
    expect(conference).toMatchObject({ acronym: 'ai4gov', time_zone_name: 'Europe/Brussels' });
    expect(conference.days).toMatchObject([
      { index: 1, date: '2021-06-10', day_start: '2021-06-10T04:00:00+02:00' },
    ]);
    expect(sessionsOf(scheduleOf())[0]).toEqual({
      id: 2,
      guid: GUID,
      slug: 'ai4gov-002-onderzoek',
      url: 'https://draaiboek.example/ai4gov/sessies/onderzoek/',
      date: '2021-06-10T14:05:00+02:00',
      start: '14:05',
      duration: '00:45',
      room: 'Online',
      title: 'Mogelijkheden vanuit het Vlaams AI-Onderzoeksprogramma',
      subtitle: '',
      track: '',
      type: 'talk',
      language: 'nl',
      abstract: 'Wat AI voor publieke diensten kan betekenen.',
      description: '',
      persons: [{ guid: GUID, name: 'Sabine Demey' }],
      links: [],
    });
    expect(sessionsOf(scheduleOf()).map(({ start }) => start)).toEqual(['14:05', '14:50', '15:30']);
  });

  test('is not told of without a session', () => {
    const event = buildExample({ ...inDays(slot({ start: '09:00', minutes: 5, kind: 'break' })) });
    expect(listSchedules(event, ROUTES)).toEqual([]);
  });

  test('is told of with XML as the last, which Giggity follows', () => {
    expect(listSchedules(buildExample(), ROUTES).map(({ type, path }) => [type, path])).toEqual([
      ['application/json', '/ai4gov/schedule.json'],
      ['application/vnd.c3voc.schedule+xml', '/ai4gov/schedule.xml'],
    ]);
  });

  test.each([
    ['ai', 'ai__'],
    ['open-data-dag', 'open_data_dag'],
  ])('has an acronym of four characters and no hyphen for “%s”', (id, acronym) => {
    const { conference } = scheduleOf({ id });
    expect(conference.acronym).toBe(acronym);
    expect(conference.acronym).toMatch(/^[a-z0-9_-][a-z0-9_]{3,}$/);
    for (const { slug } of sessionsOf(scheduleOf({ id, sessions: AI4GOV_SESSIONS })))
      expect(slug).toMatch(/^[a-z0-9_]{4,}-[a-z0-9\-_]{4,}$/);
  });

  test('keeps the name, numbers and GUIDs that were published first', () => {
    const before = scheduleOf();
    const first = at('2021-05-03T09:00');
    const ledger = buildLedger(buildExample(), first);
    const [research, ...others] = AI4GOV_SESSIONS;
    const renamed = buildExample({
      id: 'ai-2021',
      event: { formerly: ['ai4gov'] },
      sessions: [
        session('nieuw'),
        ...(research ? [{ ...research, id: 'onderzocht', formerly: ['onderzoek'] }] : []),
        ...others,
      ],
      programme: {
        days: [
          {
            date: '2021-06-10',
            slots: [
              slot({ session: 'nieuw', start: '09:00', minutes: 30 }),
              slot({ session: 'onderzocht', start: '14:05', minutes: 45 }),
            ],
          },
        ],
      },
    });
    const later = at('2021-05-09T09:00');
    const after = toSchedule(renamed, {
      ledger: buildLedger(renamed, later, ledger),
    });
    expect(after.conference.acronym).toBe('ai4gov');
    const [old] = sessionsOf(before);
    const [added, kept] = sessionsOf(after);
    expect([kept?.id, kept?.guid]).toEqual([old?.id, old?.guid]);
    expect(added?.id).toBeGreaterThan(Math.max(...sessionsOf(before).map(({ id }) => id)));
    expect([before.version, after.version]).toEqual([
      '2021-05-03T07:00:00Z',
      '2021-05-09T07:00:00Z',
    ]);
  });

  test('gives a session and a person the same GUID in every language', () => {
    const english = scheduleOf({}, { language: createPageLanguage('en') });
    const ids = (schedule: Schedule) =>
      sessionsOf(schedule).map(({ guid, persons }) => [guid, ...persons.map((each) => each.guid)]);
    expect(ids(english)).toEqual(ids(scheduleOf()));
    // RFC 9562, appendix A.4, with the namespace of addresses.
    const hash = createHash('sha1').update('6ba7b8119dad11d180b400c04fd430c8', 'hex');
    const expected = hash.update('ai4gov.onderzoek@draaiboek.example').digest('hex');
    expect(sessionsOf(english)[0]?.guid.slice(0, 8)).toBe(expected.slice(0, 8));
  });

  test('tells in the title what is cancelled or postponed, in the words of the language', () => {
    const cancelled = inDays(
      slot({
        session: 'valkuilen',
        start: '09:00',
        minutes: 30,
        status: 'cancelled',
        reason: 'Ziek.',
      }),
    );
    expect(sessionsOf(scheduleOf(cancelled))).toMatchObject([
      {
        title: 'Geannuleerd: Valkuilen van AI: ethiek en regelgeving',
        abstract: expect.stringMatching(/^Reden: Ziek\.\n\n/) as string,
      },
    ]);
    const postponed = { event: { status: 'postponed' as const } };
    const german = scheduleOf(postponed, { language: createPageLanguage('de') });
    expect(sessionsOf(german)[0]?.title).toMatch(/^Verschoben: /);
  });

  test('tells in the text from when a session moved', () => {
    const previous = { date: '2021-06-03', start: '14:00', end: '15:00' };
    const moved = inDays(slot({ session: 'valkuilen', start: '09:00', minutes: 30, previous }));
    expect(sessionsOf(scheduleOf(moved))[0]?.abstract).toMatch(/^Verplaatst\. Dit was gepland op /);
  });

  test('has no removed session', () => {
    const removed = [
      { id: 'weg', title: 'Weg', reason: 'Ziek', previous: { date: '2021-06-10', start: '09:00' } },
    ];
    const days = [{ date: '2021-06-10', slots: AI4GOV_SLOTS }];
    expect(sessionsOf(scheduleOf({ programme: { days, removed } }))).toHaveLength(3);
  });

  test('takes a date of the name of a session for no session', () => {
    const date = { id: 'valkuilen', date: '2021-10-14', label: 'Indienen' };
    const event = { keyDates: [{ ...date, status: 'scheduled' as const }] };
    const titles = sessionsOf(scheduleOf({ event })).map(({ title }) => title);
    expect(titles.at(-1)).toBe('Valkuilen van AI: ethiek en regelgeving');
  });

  test('names the venue as the room of what has none, and keeps the order of the rooms', () => {
    const { conference } = scheduleOf({
      event: { attendanceMode: 'onSite', venue: VENUE },
      programme: {
        rooms: [
          { id: 'zaal', name: 'Zaal' },
          { id: 'tien', name: '10' },
          { id: 'leeg', name: 'Leeg' },
        ],
        days: [
          {
            date: '2021-06-10',
            slots: [
              slot({ session: 'onderzoek', start: '09:00', minutes: 30 }),
              slot({ session: 'lokale-besturen', start: '10:00', minutes: 30, room: 'tien' }),
              slot({ session: 'valkuilen', start: '10:00', minutes: 30, room: 'zaal' }),
            ],
          },
        ],
      },
    });
    expect(conference.rooms.map(({ name }) => name)).toEqual(['Zaal', '10', VENUE.name]);
    expect(new Set(conference.rooms.map(({ guid }) => guid)).size).toBe(3);
  });

  test('leaves what is on at night with the day under which the editor puts it', () => {
    const { conference } = scheduleOf({
      programme: {
        days: [
          {
            date: '2021-06-09',
            slots: [
              slot({ session: 'onderzoek', start: '23:30', minutes: 60 }),
              slot({ session: 'lokale-besturen', minutes: 30 }),
            ],
          },
          {
            date: '2021-06-10',
            slots: [slot({ session: 'valkuilen', start: '09:00', minutes: 60 })],
          },
        ],
      },
    });
    const dates = conference.days.map(({ date, rooms }) => [
      date,
      ...Object.values(rooms)
        .flat()
        .map((each) => each.date),
    ]);
    expect(dates).toEqual([
      ['2021-06-09', '2021-06-09T23:30:00+02:00', '2021-06-10T00:30:00+02:00'],
      ['2021-06-10', '2021-06-10T09:00:00+02:00'],
    ]);
  });

  test.each([
    [5, '00:05'],
    [600, '10:00'],
    [1440, '23:59'],
  ])('writes %i minutes with two digits for the hours, below a day', (minutes, duration) => {
    const schedule = scheduleOf(inDays(slot({ session: 'valkuilen', start: '09:00', minutes })));
    expect(sessionsOf(schedule)[0]?.duration).toBe(duration);
  });

  test('leads to slides and recordings', () => {
    const recording = { url: 'https://video.example/1', captions: '/1.vtt' };
    const talk = session('valkuilen', { slides: '/dia.pdf', recording });
    expect(sessionsOf(scheduleOf({ sessions: [talk] }))[0]?.links).toEqual([
      { title: '/dia.pdf', url: 'https://draaiboek.example/dia.pdf' },
      { title: 'https://video.example/1', url: 'https://video.example/1' },
    ]);
  });
});

describe('schedule.xml', () => {
  const xml = serialiseScheduleXml(scheduleOf({ sessions: [session('valkuilen')] }));

  test('shows what it is in the first 1,024 characters', () => {
    expect(xml.slice(0, 1024)).toMatch(/^<\?xml [^]*<schedule>[^]*<conference>/);
  });

  test.each(['track', 'subtitle', 'description', 'persons', 'links'])(
    'has an empty <%s> where there is none',
    (name) => {
      expect(xml).toContain(`<${name}></${name}>`);
    },
  );

  test('has no empty address', () => {
    expect(xml).not.toContain('<url></url>');
    expect(xml.match(/<url>https:\/\/\S+<\/url>/g)).toHaveLength(2);
  });
});

/** The same as in the XML file, where all is text. */
function toTexts(value: object): object {
  const toText = (key: string, each: unknown) => {
    if (key === 'links') return '';
    return typeof each === 'number' ? String(each) : each;
  };
  return JSON.parse(JSON.stringify(value, toText)) as object;
}

describe('any schedule', () => {
  test('reads back from JSON as it was', () => {
    fc.assert(
      fc.property(anyExample, (options) => {
        const schedule = scheduleOf(options);
        const { data } = parseScheduleFile(serialiseScheduleJson(schedule));
        expect(data).toMatchObject({ schedule });
      }),
      { seed: 20210610 },
    );
  });

  test('reads back from XML as it was, whatever signs its texts have', () => {
    fc.assert(
      fc.property(anyExample, (options) => {
        const schedule = scheduleOf(options);
        const text = serialiseScheduleXml(schedule);
        expect(text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/u);
        expect(text).not.toContain(']]>');
        const { data } = parseScheduleFile(text) as { data: { schedule: Schedule } };
        const { rooms, days, ...facts } = schedule.conference;
        const { rooms: found, ...conference } = data.schedule.conference;
        const all = { ...facts, version: schedule.version, daysCount: undefined, days };
        const read = { ...conference, version: data.schedule.version };
        expect(toTexts(read)).toEqual(toTexts(all));
        expect(new Map(found.map(({ name, guid }) => [name, guid]))).toEqual(
          new Map(rooms.map(({ name, guid }) => [name, guid])),
        );
      }),
      { seed: 20210610 },
    );
  });
});
