/** What is true of one file and not of several together (RFC 7986, 5): its name and its address. */
const OF_ONE_FILE = /^(?:NAME|X-WR-CALNAME|SOURCE|REFRESH-INTERVAL|X-PUBLISHED-TTL)[:;]/;

/**
 * One calendar file of several that this site publishes: the first one's properties, each time zone
 * once, and every appointment byte for byte, so that a calendar knows it again by its UID.
 *
 * @param files texts with CRLF at the end of each line, as `feeds/ics.ts` writes them
 */
export function joinCalendars(files: readonly string[]): string {
  const all = files.join('');
  const findBlocks = (name: string) =>
    all.match(new RegExp(`^BEGIN:${name}\r\n[^]*?^END:${name}\r\n`, 'gm')) ?? [];
  // A line that begins with a space goes on with the one before it (RFC 5545, 3.1).
  const head = all.slice(0, all.search(/^BEGIN:V(?:TIMEZONE|EVENT)/m)).split(/(?<=\r\n)(?! )/);
  const properties = head.filter((line) => !OF_ONE_FILE.test(line));
  const blocks = [...new Set(findBlocks('VTIMEZONE')), ...findBlocks('VEVENT')];
  return [...properties, ...blocks, 'END:VCALENDAR\r\n'].join('');
}
