import { afterEach, expect, test, vi } from 'vitest';
import type { Mistake } from './broken-content.ts';
import { replace, RICH_EVENT, tellMistakes } from './broken-content.ts';

const EVENT = `${RICH_EVENT}/index.mdx`;
const SITE_ENDPOINT =
  'registration:\n  endpoint: https://formulieren.stad.test/f/agenda\n  host: generic\n';
const OPEN = '2026-03-02T10:00';
const withoutEndpoint = replace('site.yml', SITE_ENDPOINT, '');
const endpointOfSite = (address: string) =>
  replace('site.yml', 'https://formulieren.stad.test/f/agenda', address);

afterEach(() => {
  vi.unstubAllEnvs();
});

async function tell(asOf: string, environment: Record<string, string>, ...mistakes: Mistake[]) {
  const settings = { FORM_ENDPOINT: '', SERVED_LOCALLY: '', ...environment, AS_OF: asOf };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return tellMistakes('rich', ...mistakes);
}

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
  ['an example', { FORM_ENDPOINT: 'https://formspree.io/f/your-id' }, ['placeholderEndpoint']],
  [
    'loopback that our own server serves',
    { FORM_ENDPOINT: 'http://127.0.0.1:4380/f/x', SERVED_LOCALLY: '1' },
    [],
  ],
])('FORM_ENDPOINT comes before the address of the content: %s', async (_, environment, codes) => {
  const told = await tell(OPEN, environment, endpointOfSite('http://formulieren.stad.test/f/z'));
  expect(told.map(({ code }) => code)).toEqual(codes);
  for (const { place } of told) expect(place).toBe('FORM_ENDPOINT:1:1');
});

test('registration may close on the day of the event itself', async () => {
  const mistake = replace(EVENT, 'closes: 2026-04-21 12:00', 'closes: 2026-04-23');
  expect(await tell('2026-01-01T10:00', {}, mistake)).toEqual([]);
});
