import { expect, test } from 'vitest';
import { buildPosting } from '#domain/form-hosts.ts';

const next = 'https://agenda.be/feest/bedankt/';
const name = 'inschrijving-feest';

test.each(['formspree', 'generic'] as const)('%s is told the way back by a field', (host) => {
  const address = 'https://elders.be/f/a';
  expect(buildPosting({ address, host }, name, next)).toMatchObject({
    action: address,
    attributes: {},
    hidden: { _next: next },
  });
});

test('Netlify takes the form at our own page, and knows it by its name', () => {
  expect(
    buildPosting({ address: 'https://agenda.be/', host: 'netlify' }, name, next),
  ).toMatchObject({
    action: next,
    attributes: { 'data-netlify': 'true', 'netlify-honeypot': '_gotcha', name },
    hidden: { 'form-name': name },
  });
});

test('a form for Netlify that our own server serves posts to the local endpoint', () => {
  const address = 'http://127.0.0.1:4380/f/draaiboek';
  expect(buildPosting({ address, host: 'netlify' }, name, next)).toMatchObject({
    action: address,
    hidden: { 'form-name': name, _next: next },
  });
});
