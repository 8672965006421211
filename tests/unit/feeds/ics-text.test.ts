import { expect, test } from 'vitest';
import { serialiseCalendar } from '#feeds/ics.ts';
import { calendar, entry, expectLines, serialiseEntry } from './calendar-samples.ts';
import { readByIcalJs, unfold } from './read-calendar.ts';

const TITLES = [
  ['</script><b>&amp;</b>', '</script><b>&amp;</b>'],
  ['“Open” data, "nu"; ja: \\n', '“Open” data, "nu"; ja: \\n'],
  ['👩‍💻 Één 🇧🇪', '👩‍💻 Één 🇧🇪'],
  ['Open\r\nATTENDEE:mailto:x@y.be', 'Open ATTENDEE:mailto:x@y.be'],
  ['Open\rdata\u2028en\u2029meer\u0085nog', 'Open data en meer nog'],
  ['Open\u0000\u0007\u001b\u007f\u009fdata', 'Opendata'],
  ['Los \ud83d einde \udc00', 'Los \ufffd einde \ufffd'],
  ['END:VEVENT\nBEGIN:VALARM', 'END:VEVENT BEGIN:VALARM'],
] as const;

test.each(TITLES)('the title %j is read as %j, in the calendar’s name too', (title, expected) => {
  const fields = { summary: title, location: title };
  const text = serialiseCalendar(calendar([entry(fields)], { name: title }));
  expect(readByIcalJs(text)[0]).toMatchObject({ summary: expected, location: expected });
  const names = unfold(text).map((line) => line.split(/[:;]/, 1)[0]);
  expect(names.filter((name) => name === 'ATTENDEE' || name === 'BEGIN')).toHaveLength(5);
  expect(unfold(text)).toContain(`NAME:${expected.replace(/[\\;,]/g, '\\$&')}`);
  expectLines(text);
});

test.each([
  ['https://x.be/a,b;c?d=e,f;g#h', 'https://x.be/a,b;c?d=e,f;g#h'],
  ['https://x.be/é?q=\\n', 'https://x.be/%C3%A9?q=%5Cn'],
  ['https://x.be/\r\nATTACH:a', 'https://x.be/ATTACH:a'],
])('the address %j is a URI, not text', (url, expected) => {
  const text = serialiseCalendar(calendar([entry({ url })], { source: url }));
  expect(unfold(text)).toContain(`URL;VALUE=URI:${expected}`);
  expect(unfold(text)).toContain(`SOURCE;VALUE=URI:${expected}`);
});

/** Pieces of text and what is left of them, for texts that nobody thought of. */
const PIECES = [
  ['woord ', 'woord '],
  ['é', 'é'],
  ['👩‍💻', '👩‍💻'],
  ['漢字', '漢字'],
  [',;\\', ',;\\'],
  ['\\n', '\\n'],
  [':"', ':"'],
  ['\n', '\n'],
  ['\r\n', '\n'],
  ['\r', '\n'],
  ['\u2028', '\n'],
  ['\u0000', ''],
  ['\u009f', ''],
  ['\ud83d ', '\ufffd '],
  ['BEGIN:VEVENT', 'BEGIN:VEVENT'],
  ['\t', '\t'],
  [' ', ' '],
] as const;

/** Numbers that look like chance and are the same in every run (Park and Miller, 1988). */
function createDice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state * 48271) % 2147483647;
    return state % sides;
  };
}

test('any description comes out as it went in, in lines of at most 75 octets', () => {
  const dice = createDice(20210610);
  for (let round = 0; round < 500; round += 1) {
    // Letters at both ends, and no bare CR before an LF, which would be one line end.
    const picked = Array.from({ length: dice(60) }, () => PIECES[dice(PIECES.length)] ?? PIECES[0]);
    const given = picked.map(([text]) => `${text}.`).join('');
    const expected = picked.map(([, text]) => `${text}.`).join('');
    const text = serialiseEntry({ description: `a${given}` });
    expectLines(text);
    expect(readByIcalJs(text).map(({ description }) => description)).toEqual([`a${expected}`]);
  }
});
