import { expect, test } from 'vitest';
import { findFormerAddresses } from '#data/former-addresses.ts';
import { createRoutes } from '#routes.ts';
import { buildExample, ROUTES, session, slot } from '../examples.ts';

const sessions = [
  session('talk', { formerly: ['lezing', 'praatje'] }),
  session('panel', { formerly: ['gesprek'] }),
];
const slots = [
  slot({ start: '09:00', minutes: 30, session: 'talk' }),
  slot({ id: 'slot-panel', minutes: 30, session: 'panel' }),
];
const programme = { days: [{ date: '2022-03-01', slots }] };
const stayed = buildExample({ id: 'dag', programme, sessions });
const renamed = buildExample({ id: 'dag', event: { formerly: ['oud'] }, programme, sessions });
const english = createRoutes({
  address: 'https://example.be/pio/',
  locale: 'en',
  words: { ...ROUTES.words, sessions: 'sessions' },
});

test.each([
  ['a page of an event that kept its name', stayed, ROUTES, '/dag/', []],
  ['a renamed event', renamed, ROUTES, '/dag/', ['/oud/']],
  ['its choice of sessions', renamed, ROUTES, '/dag/mijn-programma/', ['/oud/mijn-programma/']],
  ['its withdrawal', renamed, ROUTES, '/dag/uitschrijven/', ['/oud/uitschrijven/']],
  ['its thanks', renamed, ROUTES, '/dag/bedankt/', ['/oud/bedankt/']],
  ['its programme', renamed, ROUTES, '/dag/programme.ics', ['/oud/programme.ics']],
  [
    'a renamed session',
    stayed,
    ROUTES,
    '/dag/sessies/talk/',
    ['/dag/sessies/lezing/', '/dag/sessies/praatje/'],
  ],
  [
    'the calendar file of a renamed session',
    stayed,
    ROUTES,
    '/dag/sessions/talk.ics',
    ['/dag/sessions/lezing.ics', '/dag/sessions/praatje.ics'],
  ],
  [
    'a calendar file that goes by the id of its slot',
    stayed,
    ROUTES,
    '/dag/sessions/slot-panel.ics',
    [],
  ],
  [
    'a renamed session of a renamed event, in another language under a path',
    renamed,
    english,
    '/pio/en/dag/sessions/panel/',
    [
      '/pio/en/dag/sessions/gesprek/',
      '/pio/en/oud/sessions/panel/',
      '/pio/en/oud/sessions/gesprek/',
    ],
  ],
])('%s has its former addresses', (_title, event, routes, path, expected) => {
  expect(findFormerAddresses(path, event, routes)).toEqual(expected);
});
