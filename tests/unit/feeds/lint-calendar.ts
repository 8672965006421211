/** A content line (RFC 5545, 3.1) without its folds. */
interface Line {
  name: string;
  params: string;
  value: string;
}

interface Component {
  name: string;
  lines: Line[];
  parts: Component[];
}

const TEXT =
  /^(?:SUMMARY|DESCRIPTION|LOCATION|UID|RELATED-TO|NAME|X-WR-CALNAME|TZNAME|CATEGORIES)$/;
const ONCE = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'SEQUENCE', 'STATUS', 'RRULE'];

/**
 * The rules of RFC 5545 that most parsers forgive and some calendar programs don't, and what this
 * project leaves out by design. Gives what is wrong with a file, each under its section.
 */
export function lintCalendar(file: string | Uint8Array): string[] {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const calendar = parse(text);
  return [
    ...lintLines(bytes, text),
    ...(calendar ? [...lintWhole(calendar), ...lintZones(calendar), ...lintEvents(calendar)] : []),
  ];
}

function when(isWrong: boolean, finding: string): string[] {
  return isWrong ? [finding] : [];
}

function lintLines(bytes: Uint8Array, text: string): string[] {
  const octets = Buffer.from(bytes);
  const physical = octets.toString('latin1').split('\r\n');
  const isCut = (line: string) => {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    try {
      decoder.decode(Buffer.from(line, 'latin1'));
      return false;
    } catch {
      return true;
    }
  };
  return [
    ...when(!text.endsWith('\r\nEND:VCALENDAR\r\n'), '3.4: ends otherwise than END:VCALENDAR'),
    ...when(!text.startsWith('BEGIN:VCALENDAR\r\n'), '3.4: begins otherwise than BEGIN:VCALENDAR'),
    ...when(/[\r\n]/.test(text.replaceAll('\r\n', '')), '3.1: a line end that is no CRLF'),
    ...when(
      physical.some((line) => line.length > 75),
      '3.1: a line of more than 75 octets',
    ),
    ...when(physical.some(isCut), '3.1: a fold inside a character'),
    ...when(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text), '3.1: a control'),
    ...when(physical.slice(0, -1).includes(''), '3.1: an empty line'),
  ];
}

function lintWhole({ lines, parts }: Component): string[] {
  const names = lines.map(({ name }) => name);
  return [
    ...when(names.slice(0, 2).sort().join() !== 'PRODID,VERSION', '3.6: VERSION and PRODID first'),
    ...when(
      lines.some(({ name, value }) => name === 'VERSION' && value !== '2.0'),
      '3.7.4: VERSION',
    ),
    ...when(names.includes('METHOD'), '3.7.2: METHOD is for invitations'),
    ...when(!parts.some(({ name }) => name === 'VEVENT'), '3.6: no appointment'),
    ...[{ lines }, ...parts].flatMap((part) => part.lines.flatMap(lintValue)),
  ];
}

function lintValue({ name, params, value }: Line): string[] {
  const isUri = /;VALUE=URI\b/.test(params) || name === 'URL' || name === 'SOURCE';
  return [
    ...when(name.startsWith('?'), '3.1: a line that is no property'),
    ...when(name === 'LATE', '3.6: a property after a component'),
    ...when(isUri && /\\|[^\x21-\x7e]/.test(value), `3.3.13: ${name} has what no URI has`),
    ...when(isUri && !URL.canParse(value), `3.3.13: ${name} is no URI`),
    ...when(
      TEXT.test(name) && !/^(?:[^\\,;]|\\[\\,;nN])*$/.test(value),
      `3.3.11: ${name} is not escaped as text`,
    ),
    ...when(
      ['DTSTAMP', 'CREATED', 'LAST-MODIFIED'].includes(name) && !/^\d{8}T\d{6}Z$/.test(value),
      `3.8.7: ${name} is not in UTC`,
    ),
    ...when(
      /^X-ALT-DESC|^ORGANIZER|^ATTENDEE/.test(name),
      `Draaiboek: ${name} is left out of all files`,
    ),
  ];
}

function lintZones({ parts }: Component): string[] {
  const zones = parts.filter(({ name }) => name === 'VTIMEZONE');
  const names = zones.map((zone) => valueOf(zone, 'TZID'));
  const used = parts.flatMap(({ name, lines }, index) =>
    name === 'VEVENT'
      ? lines.flatMap(({ params }) => {
          const zone = /;TZID=([^;:]+)/.exec(params)?.[1];
          return zone ? [{ zone, index }] : [];
        })
      : [],
  );
  const places = new Map(parts.map((part, index) => [valueOf(part, 'TZID'), index]));
  return [
    ...when(
      used.some(({ zone, index }) => !((places.get(zone) ?? Infinity) < index)),
      '3.2.19: a TZID without a VTIMEZONE before it',
    ),
    ...when(
      names.some((name) => !used.some(({ zone }) => zone === name)),
      '3.6.5: a VTIMEZONE that nothing uses',
    ),
    ...when(new Set(names).size < names.length, '3.6.5: two VTIMEZONEs of one zone'),
    ...zones.flatMap((zone) => [
      ...when(zone.parts.length === 0, '3.6.5: a VTIMEZONE without rules'),
      ...when(
        zone.parts.some(({ lines }) => lines.some(({ name }) => name === 'RDATE')),
        '3.6.5: RDATE, which Outlook does not read',
      ),
      ...when(
        zone.parts.length > 1 && zone.parts.some((part) => !valueOf(part, 'RRULE')),
        '3.6.5: changes without a yearly rule',
      ),
      ...when(
        zone.parts.some((part) =>
          ['TZOFFSETFROM', 'TZOFFSETTO', 'DTSTART'].some((name) => !valueOf(part, name)),
        ),
        '3.6.5: a rule without its offsets or start',
      ),
    ]),
  ];
}

function lintEvents({ parts }: Component): string[] {
  const events = parts.filter(({ name }) => name === 'VEVENT');
  const uids = events.map((event) => valueOf(event, 'UID'));
  return [
    ...when(new Set(uids).size < uids.length, '3.8.4.7: two appointments of one UID'),
    ...events.flatMap((event) => {
      const [start, end] = ['DTSTART', 'DTEND'].map((name) => lineOf(event, name));
      return [
        ...['UID', 'DTSTAMP', 'DTSTART'].flatMap((name) =>
          when(!valueOf(event, name), `3.6.1: an appointment without ${name}`),
        ),
        ...ONCE.flatMap((name) =>
          when(
            event.lines.filter((line) => line.name === name).length > 1,
            `3.6.1: ${name} twice in one appointment`,
          ),
        ),
        ...[start, end].flatMap((line) => (line ? lintTime(line) : [])),
        ...when(
          start !== undefined && end !== undefined && start.params !== end.params,
          '3.8.2.2: DTSTART and DTEND of another kind or zone',
        ),
        // The digits of one form sort as the times do.
        ...when(
          start !== undefined && end !== undefined && start.value >= end.value,
          '3.8.2.2: DTEND is not after DTSTART',
        ),
        ...when(event.parts.length > 0, 'Draaiboek: no alarms'),
      ];
    }),
  ];
}

function lintTime({ name, params, value }: Line): string[] {
  const isDate = /^\d{8}$/.test(value);
  return [
    ...when(!/^\d{8}(?:T\d{6}Z?)?$/.test(value), `3.3.5: ${name} is no time`),
    ...when(isDate !== /;VALUE=DATE\b(?!-)/.test(params), `3.3.4: ${name} and VALUE=DATE`),
    ...when(value.endsWith('Z') && params.includes('TZID'), `3.2.19: ${name} in UTC has a TZID`),
    ...when(
      !isDate && !value.endsWith('Z') && !params.includes('TZID'),
      `3.3.5: ${name} floats without a zone`,
    ),
  ];
}

function lineOf({ lines }: Component, name: string): Line | undefined {
  return lines.find((line) => line.name === name);
}

function valueOf(component: Component, name: string): string {
  return lineOf(component, name)?.value ?? '';
}

/** The outermost component; a property that follows a component gets the name LATE. */
function parse(text: string): Component | undefined {
  const open: Component[] = [];
  let whole: Component | undefined;
  for (const line of text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    const [, written = '?', params = '', value = ''] =
      /^([A-Za-z0-9-]+)((?:;[^:;="]+=(?:"[^"]*"|[^":;]*))*):(.*)$/s.exec(line) ?? [];
    const name = written.toUpperCase();
    const current = open.at(-1);
    if (name === 'BEGIN') {
      const component = { name: value, lines: [], parts: [] };
      current?.parts.push(component);
      whole ??= component;
      open.push(component);
    } else if (name === 'END') open.pop();
    else if (line !== '')
      current?.lines.push({ name: current.parts.length > 0 ? 'LATE' : name, params, value });
  }
  return whole;
}
