import { afterEach, expect, test, vi } from 'vitest';
import type { Mistake, Told } from './broken-content.ts';
import { replace, RICH_EVENT, tellMistakes } from './broken-content.ts';

const EVENT = `${RICH_EVENT}/index.mdx`;
const SITE_ENDPOINT =
  'registration:\n  endpoint: https://formulieren.stad.test/f/agenda\n  host: generic\n';
const OPEN = '2026-03-02T10:00';
const withoutEndpoint = replace('site.yml', SITE_ENDPOINT, '');
const endpointOfSite = (address: string) =>
  replace('site.yml', 'https://formulieren.stad.test/f/agenda', address);
const endpointOfEvent = (address: string) =>
  replace(EVENT, 'isFree: true', `isFree: true\n  endpoint: ${address}`);

afterEach(() => {
  vi.unstubAllEnvs();
});

async function tell(asOf: string, environment: Record<string, string>, ...mistakes: Mistake[]) {
  const settings = { FORM_ENDPOINT: '', SERVED_LOCALLY: '', ...environment, AS_OF: asOf };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return tellMistakes('rich', ...mistakes);
}

test.each<Told & { title: string; mistake: Mistake }>([
  {
    title: 'no address at all',
    mistake: withoutEndpoint,
    place: 'content/site.yml:1:1',
    code: 'missingEndpoint',
    says: 'Men kan zich inschrijven voor “Inspiratiedag open data”, maar er staat niet waar inschrijvingen aankomen. Vul ‘registration: endpoint’ in, of geef FORM_ENDPOINT mee.',
  },
  {
    title: 'the address of an example',
    mistake: endpointOfSite('https://formspree.io/f/abcdwxyz'),
    place: 'content/site.yml:12:13',
    code: 'placeholderEndpoint',
    says: 'Men kan zich inschrijven voor “Inspiratiedag open data”, maar ‘https://formspree.io/f/abcdwxyz’ is een voorbeeldadres: elke inschrijving zou verloren gaan. Vul het adres van uw formulierdienst in, of geef FORM_ENDPOINT mee.',
  },
  {
    title: 'an open line',
    mistake: endpointOfEvent('http://formulieren.stad.test/f/agenda'),
    place: `content/${EVENT}:34:13`,
    code: 'insecureEndpoint',
    says: 'Men kan zich inschrijven voor “Inspiratiedag open data”, maar ‘http://formulieren.stad.test/f/agenda’ is geen https-adres. Vul een adres in dat met https:// begint.',
  },
])('an open form with $title is told', async ({ mistake, place, code, says }) => {
  expect(await tell(OPEN, {}, mistake)).toEqual([{ place, code, says }]);
});

test.each<[string, string, string[]]>([
  ['before it opens', '2026-02-01T23:59', []],
  ['at its first moment', '2026-02-02T00:00', ['missingEndpoint']],
  ['in its last minute', '2026-04-21T11:59', ['missingEndpoint']],
  ['once it is closed', '2026-04-21T12:00', []],
])('a form without an address is a mistake only while it is open: %s', async (_, asOf, codes) => {
  const told = await tell(asOf, {}, withoutEndpoint);
  expect(told.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['a draft', replace(EVENT, '[opendatadag]', '[opendatadag]\ndraft: true')],
  ['a full event', replace(EVENT, 'isFree: true', 'isFree: true\n  state: full')],
  [
    'an event with its form elsewhere',
    replace(EVENT, 'isFree: true', 'isFree: true\n  external: https://stad.test/inschrijven'),
  ],
  ['a cancelled event', replace(EVENT, 'status: rescheduled', 'status: cancelled')],
])('%s needs no address', async (_, change) => {
  expect(await tell(OPEN, {}, withoutEndpoint, change)).toEqual([]);
});

test.each<[string, Record<string, string>, string[]]>([
  ['https', { FORM_ENDPOINT: 'https://formulieren.stad.test/f/y' }, []],
  ['loopback', { FORM_ENDPOINT: 'http://127.0.0.1:4380/f/x' }, ['insecureEndpoint']],
  [
    'loopback that our own server serves',
    { FORM_ENDPOINT: 'http://127.0.0.1:4380/f/x', SERVED_LOCALLY: '1' },
    [],
  ],
])('FORM_ENDPOINT comes before the address of the content: %s', async (_, environment, codes) => {
  const told = await tell(OPEN, environment, endpointOfSite('http://formulieren.stad.test/f/z'));
  expect(told.map(({ code }) => code)).toEqual(codes);
});

test.each<[string, string, Told]>([
  [
    'opens',
    'opens: 2026-03-29 2:30',
    {
      place: `content/${EVENT}:30:10`,
      code: 'nonexistent',
      says: '02:30 bestaat niet op 2026-03-29 in Europe/Brussels: de klok gaat die nacht vooruit. Kies een ander tijdstip.',
    },
  ],
  [
    'closes',
    'closes: 2026-10-25 2:30',
    {
      place: `content/${EVENT}:31:11`,
      code: 'ambiguous',
      says: '02:30 komt twee keer voor op 2026-10-25 in Europe/Brussels: de klok gaat die nacht achteruit. Kies een ander tijdstip, of laat ‘start’ weg zodat dit op het vorige onderdeel volgt.',
    },
  ],
])('a moment at which registration %s must exist once', async (key, line, told) => {
  const old = { opens: 'opens: 2026-02-02', closes: 'closes: 2026-04-21 12:00' }[key] ?? '';
  expect(await tell(OPEN, {}, replace(EVENT, old, line))).toEqual([told]);
});

test.each<Told & { title: string; mistake: Mistake }>([
  {
    title: 'a closing before the opening',
    mistake: replace(EVENT, 'closes: 2026-04-21 12:00', 'closes: 2026-01-31'),
    place: `content/${EVENT}:31:11`,
    code: 'closesBeforeOpens',
    says: 'Inschrijven sluit voor het opengaat. Verbeter ‘opens’ of ‘closes’.',
  },
  {
    title: 'a closing after the event began',
    mistake: replace(EVENT, 'closes: 2026-04-21 12:00', 'closes: 2026-04-24'),
    place: `content/${EVENT}:31:11`,
    code: 'closesAfterStart',
    says: 'Inschrijven sluit pas na het begin van het evenement. Kies een vroegere ‘closes’.',
  },
])('$title is told', async ({ mistake, place, code, says }) => {
  expect(await tell('2026-01-01T10:00', {}, mistake)).toEqual([{ place, code, says }]);
});

test('registration may close on the day of the event itself', async () => {
  const mistake = replace(EVENT, 'closes: 2026-04-21 12:00', 'closes: 2026-04-23');
  expect(await tell('2026-01-01T10:00', {}, mistake)).toEqual([]);
});
