import ICAL from 'ical.js';
import ical from 'node-ical';
import { describe, expect, inject, test } from 'vitest';
import { findHtmlMistakes } from './html-mistakes.ts';
import { readBuilt, readPages } from './pages.ts';

/** Written by hand: Brussels is two hours ahead of UTC in June. */
const TIMES = {
  'ai4gov@draaiboek.example': ['2021-06-10T12:00:00.000Z', '2021-06-10T14:30:00.000Z'],
  'ai4gov.mogelijkheden-vlaams-ai-onderzoeksprogramma@draaiboek.example': [
    '2021-06-10T12:05:00.000Z',
    '2021-06-10T12:50:00.000Z',
  ],
  'ai4gov.ai-en-lokale-besturen@draaiboek.example': [
    '2021-06-10T12:50:00.000Z',
    '2021-06-10T13:15:00.000Z',
  ],
  'ai4gov.valkuilen-van-ai@draaiboek.example': [
    '2021-06-10T13:30:00.000Z',
    '2021-06-10T14:15:00.000Z',
  ],
};

function readWithIcalJs(text: string): Record<string, string[]> {
  const calendar = ICAL.Component.fromString(text);
  const zones = calendar.getAllSubcomponents('vtimezone');
  for (const zone of zones) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  return Object.fromEntries(
    events
      .filter(({ startDate }) => !startDate.isDate)
      .map(({ uid, startDate, endDate }) => [
        uid,
        [startDate, endDate].map((time) => time.toJSDate().toISOString()),
      ]),
  );
}

function readWithNodeIcal(text: string): Record<string, string[]> {
  const events = Object.values(ical.sync.parseICS(text)).flatMap((item) =>
    item?.type === 'VEVENT' && item.datetype !== 'date' ? [item] : [],
  );
  return Object.fromEntries(
    events.map(({ uid, start, end }) => [
      uid,
      [start, end ?? start].map((time) => time.toISOString()),
    ]),
  );
}

describe('calendar files', () => {
  test('the programme has the event, its three sessions and nothing else at a time', async () => {
    const files = Object.fromEntries(await readBuilt(inject('folder'), '.ics'));
    const programme = files['ai4gov/programme.ics'] ?? '';
    expect(readWithIcalJs(programme)).toEqual(TIMES);
    expect(readWithNodeIcal(programme)).toEqual(TIMES);
  });

  test('two independent parsers read the same moments from every file', async () => {
    const files = await readBuilt(inject('folder'), '.ics');
    const own = files.map(([name]) => name).filter((name) => !name.startsWith('en/'));
    expect(files.map(([name]) => name)).toEqual(
      [...own, ...own.map((name) => `en/${name}`)].sort(),
    );
    expect(own).toEqual([
      'ai4gov/calendar.ics',
      'ai4gov/programme.ics',
      'ai4gov/sessions/ai-en-lokale-besturen.ics',
      'ai4gov/sessions/mogelijkheden-vlaams-ai-onderzoeksprogramma.ics',
      'ai4gov/sessions/valkuilen-van-ai.ics',
      'calendar.ics',
    ]);
    for (const [, text] of files) {
      expect(readWithIcalJs(text)).toEqual(readWithNodeIcal(text));
    }
  });

  test('are served as calendars in UTF-8', async () => {
    const response = await fetch(new URL('ai4gov/programme.ics', inject('site')));
    expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
  });
});

test('every page is valid HTML', async () => {
  expect(await findHtmlMistakes(await readPages())).toEqual([]);
});

test('the build says when it would come out otherwise, and that it stands still', async () => {
  const [[, text] = []] = await readBuilt(inject('folder'), 'next-changes.json');
  expect(JSON.parse(text ?? '')).toEqual({
    asOf: '2021-06-01T08:00:00Z',
    changes: ['2021-06-06T22:00:00Z', '2021-06-07T22:00:00Z', '2021-06-10T14:30:00Z'],
  });
});
