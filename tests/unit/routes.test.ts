import { expect, test } from 'vitest';
import { createRoutes, isReservedName } from '#routes.ts';
import { ROUTES } from './examples.ts';

const { words } = ROUTES;
const underPath = createRoutes({ address: 'https://example.be/pio/', words });
const english = createRoutes({ address: 'https://example.be/pio/', locale: 'en', words });

test.each([
  ['home', ROUTES.home(), '/'],
  ['home under a path', underPath.home(), '/pio/'],
  ['home in another language', english.home(), '/pio/en/'],
  ['an event', ROUTES.event('ai4gov'), '/ai4gov/'],
  ['an event under a path', underPath.event('ai4gov'), '/pio/ai4gov/'],
  ['an event in another language', english.event('ai4gov'), '/pio/en/ai4gov/'],
  ['a page', underPath.page('privacy'), '/pio/privacy/'],
  ['a slot', ROUTES.slot('ai4gov', 'welkom'), '/ai4gov/#welkom'],
  ['a day', english.day('ai4gov', '2021-06-10'), '/pio/en/ai4gov/programma/2021-06-10/'],
  ['a slot on its day', ROUTES.slot('a', 'b', '2021-06-10'), '/a/programma/2021-06-10/#b'],
  ['the form', ROUTES.registration('ai4gov'), '/ai4gov/#inschrijven'],
  ['the thanks', ROUTES.thanks('ai4gov'), '/ai4gov/bedankt/'],
  ['a withdrawal', ROUTES.withdrawal('ai4gov'), '/ai4gov/uitschrijven/'],
  ['the page after it', ROUTES.withdrawn('ai4gov'), '/ai4gov/uitgeschreven/'],
  ['the choice of sessions', ROUTES.myProgramme('ai4gov'), '/ai4gov/mijn-programma/'],
  ['a session', underPath.session('ai4gov', 'valkuilen'), '/pio/ai4gov/sessies/valkuilen/'],
  ['a speaker', english.speaker('rob-heyman'), '/pio/en/sprekers/rob-heyman/'],
  ['the appointment', ROUTES.eventCalendar('ai4gov'), '/ai4gov/calendar.ics'],
  ['the programme to follow', ROUTES.programmeCalendar('ai4gov'), '/ai4gov/programme.ics'],
  ['a session’s file', ROUTES.sessionCalendar('ai4gov', 'a'), '/ai4gov/sessions/a.ics'],
  ['the changes', english.changesFeed('ai4gov'), '/pio/en/ai4gov/changes.xml'],
  ['what others frame', ROUTES.embed('ai4gov'), '/ai4gov/inbedden/'],
  ['a file', underPath.asset('favicon.svg'), '/pio/favicon.svg'],
  [
    'a file beside a text',
    underPath.contentFile('content/events/ai4gov/plan.pdf'),
    '/pio/ai4gov/plan.pdf',
  ],
  ['a link that an editor wrote', underPath.link('/privacy/'), '/pio/privacy/'],
  ['a link elsewhere', underPath.link('https://www.vlaanderen.be/'), 'https://www.vlaanderen.be/'],
  ['a parameter', underPath.param('/pio/ai4gov/calendar'), 'ai4gov/calendar'],
  ['a parameter of a page', underPath.param('/pio/ai4gov/'), 'ai4gov'],
  ['a full address', underPath.absolute('/pio/ai4gov/'), 'https://example.be/pio/ai4gov/'],
])('%s has its address', (_title, actual, expected) => {
  expect(actual).toBe(expected);
});

test.each([
  ['ai4gov', false],
  ['privacy', false],
  ['en', true],
  ['sprekers', true],
  ['zoeken', true],
  ['calendar', true],
])('the name %s is taken: %s', (name, expected) => {
  expect(isReservedName(name, words)).toBe(expected);
});
