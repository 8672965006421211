import { tzlib_get_ical_block } from 'timezones-ical-library';

const blocks = new Map<string, string>();

/**
 * The VTIMEZONE of a zone (RFC 5545, 3.6.5) with yearly rules, the only form that Outlook reads.
 * Made once for each zone.
 *
 * @throws RangeError for a zone that the library doesn't have
 */
export function getTimeZoneBlock(timeZone: string): string {
  const known = blocks.get(timeZone);
  if (known !== undefined) return known;
  const [block] = tzlib_get_ical_block(timeZone);
  if (!block) throw new RangeError(`There are no calendar rules for the time zone ${timeZone}.`);
  const made = block
    // It moves with each release of the library, and the same content has to give the same bytes.
    .replace(/LAST-MODIFIED:.*\r\n/, '')
    // Europe/Amsterdam comes as Europe/Brussels; a TZID without a block of its name is read as UTC.
    .replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${timeZone}`);
  blocks.set(timeZone, made);
  return made;
}
