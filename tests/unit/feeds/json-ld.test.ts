import { expect, test } from 'vitest';
import { buildEventData } from '#domain/structured-data.ts';
import { serialiseJsonLd } from '#feeds/json-ld.ts';
import { buildExample, SPEAKERS } from '../examples.ts';

test.each([
  ['</script><script>alert(1)</script>', '\\u003c/script>\\u003cscript>alert(1)\\u003c/script>'],
  ['<!-- <script>', '\\u003c!-- \\u003cscript>'],
  ['a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
  ['“Ja”, "nee"; 50 % 🎉', '“Ja”, \\"nee\\"; 50 % 🎉'],
  ['\ud800', '\\ud800'],
])('the title %j cannot end the script and reads back the same', (name, expected) => {
  const text = serialiseJsonLd({ name });
  expect(text).toBe(`{"name":"${expected}"}`);
  expect(JSON.parse(text)).toEqual({ name });
});

test('no text of an event can end the script', () => {
  const evil = '</SCRIPT ><!--';
  const event = buildExample({ event: { title: evil, summary: evil } });
  const urls = { eventUrl: evil, sessionUrl: () => evil };
  const context = { speakers: SPEAKERS, lang: 'nl', moment: event.start, ...urls };
  expect(serialiseJsonLd(buildEventData(event, context))).not.toContain('<');
});
