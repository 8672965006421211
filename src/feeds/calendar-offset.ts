import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';

const zones = new Map<string, ICAL.Timezone | undefined>();

/**
 * The offset in seconds that calendar programs give a wall clock time by the VTIMEZONE of its zone
 * (RFC 5545, 3.6.5). It has one rule for all years, so that it is wrong where there is none.
 */
export function findCalendarOffset(moment: Temporal.ZonedDateTime): number | undefined {
  const { timeZoneId, year, month, day, hour, minute, second } = moment;
  const zone = zones.getOrInsertComputed(timeZoneId, () => {
    const [block] = tzlib_get_ical_block(timeZoneId);
    return block ? new ICAL.Timezone(ICAL.Component.fromString(block)) : undefined;
  });
  return zone?.utcOffset(ICAL.Time.fromData({ year, month, day, hour, minute, second }));
}
