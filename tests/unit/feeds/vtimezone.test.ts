import { expect, test, vi } from 'vitest';
import { getTimeZoneBlock } from '#feeds/vtimezone.ts';

test('an alias has the rules of its zone under its own name', () => {
  const block = getTimeZoneBlock('Europe/Amsterdam');
  expect(block).toContain('\r\nTZID:Europe/Amsterdam\r\nX-LIC-LOCATION:Europe/Amsterdam\r\n');
  expect(block).not.toContain('Europe/Brussels');
  expect(block.replaceAll('Amsterdam', 'Brussels')).toBe(getTimeZoneBlock('Europe/Brussels'));
});

test('a block never holds the stamp of the library or a list of dates', () => {
  for (const zone of ['Europe/Brussels', 'Europe/Dublin', 'America/New_York', 'Asia/Tokyo']) {
    expect(getTimeZoneBlock(zone)).not.toMatch(/LAST-MODIFIED|RDATE/);
  }
});

test('a zone without rules for calendars is refused', () => {
  // The library also says so by itself.
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  expect(() => getTimeZoneBlock('Mars/Olympus')).toThrow(
    'There are no calendar rules for the time zone Mars/Olympus.',
  );
});
