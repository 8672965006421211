import { readFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { findValid } from '../../src/content-files/check-file.ts';
import type { ContentTree } from '../../src/content-files/read-content.ts';
import type { FieldPath } from '../../src/domain/issues.ts';
import { SLOT_KINDS } from '../../src/domain/programme-source.ts';
import { isTimeZone } from '../../src/domain/time.ts';
import { LANGUAGES, MAX_SUMMARY_LENGTH, MAX_TITLE_LENGTH } from '../../src/site.ts';
import { type Given, type Places, read, STYLE, write } from './files.ts';
import { createNamer } from './folder-name.ts';
import { readSchedule } from './read-schedule.ts';
import { cut, toMarkdown, splitSummary } from './to-markdown.ts';

type Read = ReturnType<typeof readSchedule>;
type Session = Read['conference']['days'][number]['rooms'][string][number];

const NO_SUMMARY =
  'summary: Vertel hier in één of twee zinnen wat men van deze sessie leert. # in te vullen\n';

/** The answers that a schedule gives to what is asked for an event. */
export async function readAnswers(file: string): Promise<Given> {
  const { title, days } = (await open(file)).conference;
  const [date = ''] = days.map((day) => day.date).sort();
  return { title, date, attendanceMode: 'onSite', from: '', until: '' };
}

/**
 * An event with the days, rooms, tracks, sessions and people of another system. It is a draft, and
 * so are the people who are new here, as a speaker has a page whatever becomes of the event; one
 * who has the name of a speaker of this site is taken for that speaker. What has no place in the
 * event is told, with where it stands in the file.
 *
 * @param places gets where each session and person stands in the file
 */
export async function importSchedule(given: Given, tree: ContentTree, places: Places = new Map()) {
  const { conference, left, tellPlace } = await open(given['from-schedule'] ?? '');
  const { language, organiser, timeZone: own } = read(tree, 'site', 'site');
  const timeZone = isTimeZone(conference.time_zone_name) ? conference.time_zone_name : own;
  const folder = `content/events/${given['id']}`;
  const template = await write('event', folder, { ...given, organiser }, (fields) => {
    if (timeZone !== own) fields.set('timeZone', timeZone);
  });
  const files = new Map(template);
  const [nameRoom, nameTrack] = [createNamer('zaal'), createNamer('themalijn')];
  const named = findValid(tree, 'speakers');
  const here = tree.files.filter(({ collection }) => collection === 'speakers');
  const known = here.map(({ id }) => [named.get(id)?.name ?? '', id] as const);
  const nameSpeaker = createNamer('spreker', known);
  const nameSession = createNamer('sessie');
  const met = new Set<string>();
  const sessions = listSessions(conference, timeZone);
  const used = new Set(sessions.map(({ room }) => room));
  const rooms = new Set(conference.rooms.map(({ name }) => name)).intersection(used).union(used);
  const tracks = new Set(sessions.flatMap(({ session }) => session.track || []));

  const toSlot = ({ session, room, start, path }: (typeof sessions)[number]) => {
    const { title, track, duration } = session;
    // What frab calls a talk.
    const type = session.type.toLowerCase().replace('lecture', 'talk');
    const kind = SLOT_KINDS.find((each) => type.split(/\W+/).includes(each));
    // `de` for `de-formal`.
    const spoken = LANGUAGES.find((each) => each === session.language.split(/[-_]/)[0]);
    if (type !== (kind ?? '')) left.push([...path, 'type']);
    if (!spoken && session.language) left.push([...path, 'language']);
    if (title.length > MAX_TITLE_LENGTH) left.push([...path, 'title']);
    const place = tellPlace(path);
    const speakers = session.persons.flatMap((person) => {
      const name = person.name || person.public_name;
      if (!name) return [];
      const id = nameSpeaker(name, person.code || person.guid || person.id || name);
      const file = `content/speakers/${id}/index.md`;
      places.set(id, place);
      if (here.some((each) => each.id === id)) met.add(id);
      else if (!files.has(file))
        files.set(file, toFile({ name, draft: true }, toMarkdown(person.biography)));
      return id;
    });
    const id = nameSession(title, session);
    const { summary, text } = toTexts(session);
    const fields = {
      title: cut(title, MAX_TITLE_LENGTH),
      ...(summary && { summary }),
      speakers: [...new Set(speakers)].map((speaker) => ({ id: speaker })),
      ...(spoken && spoken !== language && { language: spoken }),
    };
    const lastField = summary ? '' : NO_SUMMARY;
    places.set(id, place);
    files.set(`${folder}/sessions/${id}/index.md`, toFile(fields, text, lastField));
    return {
      start: start.toPlainTime().toString({ smallestUnit: 'minute' }),
      minutes: Temporal.PlainTime.from(duration.padStart(5, '0')).since('00:00').total('minutes'),
      room: nameRoom(room),
      ...(track && { track: nameTrack(track) }),
      ...(kind && { kind }),
      session: id,
    };
  };
  const days = Map.groupBy(sessions, ({ start }) => start.toPlainDate().toString());
  const programme = {
    rooms: [...rooms].map((name) => ({ id: nameRoom(name), name })),
    tracks: [...tracks].map((name) => ({ id: nameTrack(name), name })),
    days: [...days].map(([date, all]) => ({ date, slots: all.map(toSlot) })),
  };
  files.set(`${folder}/programme.md`, toFile(programme));
  if (met.size > 0)
    console.log(`Deze namen had de site al; dit zijn dezelfde sprekers, en aan hen veranderde niets:
  ${[...met].join(', ')}`);
  if (left.length > 0) console.log(formatLeft(left, tellPlace));
  return files;
}

async function open(name: string): Promise<Read> {
  try {
    return readSchedule(await readFile(name, 'utf8'));
  } catch (error) {
    const isThere = error instanceof Error && !('code' in error);
    throw new Error(`${name}: ${isThere ? error.message : 'dit bestand is er niet.'}`);
  }
}

/** Every session with its room, its start and where it stands, in the order of time. */
function listSessions({ days, day_change: dayChange }: Read['conference'], timeZone: string) {
  const all = days.flatMap((day, index) =>
    Object.entries(day.rooms).flatMap(([room, sessions]) =>
      sessions.map((session, place) => {
        const path: FieldPath = ['schedule', 'conference', 'days', index, 'rooms', room, place];
        return { session, room, path, start: toStart(session, day) };
      }),
    ),
  );
  return all.sort((a, b) => a.start.epochMilliseconds - b.start.epochMilliseconds);

  /**
   * frab's XML has only a time, which before the day changes is one of the night after. Where the
   * file doesn't say when that is, it is at six, as Giggity has it.
   */
  function toStart({ date, start }: Session, day: Read['conference']['days'][number]) {
    if (date) return Temporal.Instant.from(date).toZonedDateTimeISO(timeZone);
    const change = dayChange || day.day_start.slice('2021-06-10T'.length) || '06:00';
    const plainTime = Temporal.PlainTime.from(start.padStart(5, '0'));
    const isNight = Temporal.PlainTime.compare(plainTime, change.slice(0, 5)) < 0;
    const own = Temporal.PlainDate.from(day.date).add({ days: isNight ? 1 : 0 });
    return own.toZonedDateTime({ timeZone, plainTime });
  }
}

/** What a session is about in a few words, and all that says more: nothing stands in both. */
function toTexts({ subtitle, abstract, description }: Session) {
  const texts = new Set([abstract, description].map(toMarkdown));
  const { summary, rest } = splitSummary([...texts].join('\n\n').trim(), MAX_SUMMARY_LENGTH);
  if (!summary) return { summary: cut(subtitle, MAX_SUMMARY_LENGTH), text: rest };
  const more = [subtitle, rest].filter((text) => text && text !== summary);
  return { summary, text: more.join('\n\n') };
}

function toFile(fields: object, text = '', lastField = ''): string {
  const file = `---\n${stringify(fields, STYLE)}${lastField}---\n${text && `\n${text}\n`}`;
  // It stands for a sign that was lost before.
  return file.replaceAll('\uFFFD', '');
}

function formatLeft(left: readonly FieldPath[], tellPlace: Read['tellPlace']): string {
  const lines = [...Map.groupBy(left, (path) => path.at(-1))].map(([name, paths]) => {
    const places = [...new Set(paths.map(tellPlace))];
    const more = places.length > 5 ? ` en nog op ${places.length - 5} plaatsen` : '';
    return `  ${name}: ${places.slice(0, 5).join(', ')}${more}`;
  });
  return ['Dit past niet in een evenement, en staat er dus niet in:', ...lines].join('\n');
}
