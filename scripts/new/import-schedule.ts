import { readFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { findValid } from '../../src/content-files/check-file.ts';
import type { ContentTree } from '../../src/content-files/read-content.ts';
import type { FieldPath } from '../../src/domain/issues.ts';
import { SLOT_KINDS } from '../../src/domain/programme-source.ts';
import { isTimeZone } from '../../src/domain/time.ts';
import { LANGUAGES, MAX_SUMMARY_LENGTH, MAX_TITLE_LENGTH } from '../../src/site.ts';
import { DRAFT, type Given, read, STYLE, write } from './files.ts';
import { createNamer } from './folder-name.ts';
import { parseMoment, type ReadSession, readSchedule } from './read-schedule.ts';
import { cut, toMarkdown, toPlainSummary } from './to-markdown.ts';

type Read = Awaited<ReturnType<typeof open>>;

const NO_SUMMARY =
  'summary: Vertel hier in één of twee zinnen wat men van deze sessie leert. # in te vullen\n';

/** The answers that a schedule gives to what is asked for an event. */
export async function readAnswers(file: string): Promise<Given> {
  const { conference } = await open(file);
  const date = conference.days.map((day) => day.date).sort()[0] ?? '';
  return { title: conference.title, date, attendanceMode: 'onSite', from: '', until: '' };
}

/**
 * An event with the days, rooms, tracks, sessions and people of another system. It is a draft, and
 * so are the people who are new here, as a speaker has a page whatever becomes of the event; one
 * who has the name of a speaker of this site is taken for that speaker.
 *
 * @returns the files, and a line for each field that has no place in them
 */
export async function importSchedule(given: Given, tree: ContentTree) {
  const { 'from-schedule': name = '', id = '' } = given;
  const { conference, left, findLine } = await open(name);
  const { language, organiser, timeZone: own } = read(tree, 'site', 'site');
  const timeZone = isTimeZone(conference.time_zone_name) ? conference.time_zone_name : own;
  const sessions = listSessions(conference, timeZone);
  const [nameRoom, nameTrack] = [createNamer('zaal'), createNamer('themalijn')];
  const nameSession = createNamer('sessie');
  const nameSpeaker = createSpeakerNamer(tree);
  const folder = `content/events/${id}`;
  const answers = { ...given, organiser };
  const files = new Map(
    await write('event', folder, answers, (fields) => {
      if (timeZone !== own) fields.set('timeZone', timeZone);
    }),
  );

  const slots = sessions.map(({ session, room, start, path }) => {
    const { title, track, type, duration } = session;
    const [kind, spoken] = [findKind(type), findLanguage(session.language)];
    if (type && !kind) left.push([...path, 'type']);
    if (session.language && !spoken) left.push([...path, 'language']);
    if (title.length > MAX_TITLE_LENGTH) left.push([...path, 'title']);
    const people = session.persons.map(({ name, public_name: other, ...known }) => {
      const person = { ...known, name: name || other };
      const { id: speaker, isNew } = nameSpeaker(person);
      const file = `content/speakers/${speaker}/index.md`;
      if (isNew && !files.has(file))
        files.set(file, toFile({ name: person.name }, `${DRAFT}\n`, toMarkdown(known.biography)));
      return speaker;
    });
    const folderName = nameSession(title, session);
    const { summary, text } = toTexts(session);
    const fields = {
      title: cut(title, MAX_TITLE_LENGTH),
      ...(summary && { summary }),
      speakers: [...new Set(people)].map((speaker) => ({ id: speaker })),
      ...(spoken && spoken !== language && { language: spoken }),
    };
    const file = `${folder}/sessions/${folderName}/index.md`;
    files.set(file, toFile(fields, summary ? '' : NO_SUMMARY, text));
    const [hours = 0, minutes = 0] = duration.split(':').map(Number);
    return {
      date: start.toPlainDate().toString(),
      slot: {
        start: start.toPlainTime().toString().slice(0, 'HH:MM'.length),
        minutes: hours * 60 + minutes,
        room: nameRoom(room),
        ...(track && { track: nameTrack(track) }),
        ...(kind && kind !== 'talk' && { kind }),
        session: folderName,
      },
    };
  });
  const toNamed = (names: readonly string[], nameIt: (name: string) => string) =>
    [...new Set(names)].map((each) => ({ id: nameIt(each), name: each }));
  const used = new Set(sessions.map(({ room }) => room));
  const inOrder = [...conference.rooms.map((room) => room.name), ...used];
  const programme = {
    rooms: toNamed(
      inOrder.filter((room) => used.has(room)),
      nameRoom,
    ),
    tracks: toNamed(
      sessions.flatMap(({ session: { track } }) => track || []),
      nameTrack,
    ),
    days: [...Map.groupBy(slots, ({ date }) => date)].map(([date, all]) => {
      return { date, slots: all.map(({ slot }) => slot) };
    }),
  };
  files.set(`${folder}/programme.md`, toFile(programme, '', ''));
  return { files, left: formatLeft(left, findLine) };
}

async function open(name: string) {
  const text = await readFile(name, 'utf8').catch(() => {
    throw new Error(`${name} is er niet, of is geen bestand. Geef de plaats vanaf deze map.`);
  });
  try {
    return readSchedule(text);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Every session with its room, its start and where it stands, in the order of time. */
function listSessions({ days, day_change: dayChange }: Read['conference'], timeZone: string) {
  const all = days.flatMap((day, index) => {
    // frab writes only a time; before the day changes it is one of the night after. That is at six
    // where the file doesn't say it, as Giggity has it.
    const change = dayChange || day.day_start.slice('2021-06-10T'.length) || '06:00';
    const toStart = ({ date, start }: ReadSession) => {
      const time = Temporal.PlainTime.from(start.padStart('14:05'.length, '0'));
      const isNight = Temporal.PlainTime.compare(time, change.slice(0, 'HH:MM'.length)) < 0;
      const night = Temporal.PlainDate.from(day.date).add({ days: isNight ? 1 : 0 });
      return date
        ? parseMoment(date, timeZone)
        : night.toZonedDateTime({ timeZone, plainTime: time });
    };
    return Object.entries(day.rooms).flatMap(([room, sessions]) =>
      sessions.map((session, place) => {
        const path: FieldPath = ['schedule', 'conference', 'days', index, 'rooms', room, place];
        return { session, room, start: toStart(session), path };
      }),
    );
  });
  return all.sort((a, b) => a.start.epochMilliseconds - b.start.epochMilliseconds);
}

/** A person is who has one GUID, code, number or, without any of these, name. */
function createSpeakerNamer({ files, ...tree }: ContentTree) {
  const present = files.flatMap(({ collection, id }) => (collection === 'speakers' ? id : []));
  const nameNew = createNamer('spreker', present);
  const here = [...findValid({ files, ...tree }, 'speakers')];
  const free = new Map(here.map(([id, { name }]) => [name, id]));
  const known = new Map<string, string>();
  return ({ guid, code, id, name }: Record<'guid' | 'code' | 'id' | 'name', string>) => {
    const key = guid || code || id || name;
    const mine = known.get(key) ?? free.get(name);
    // Somebody else of the same name is another speaker.
    free.delete(name);
    if (mine) known.set(key, mine);
    return mine ? { id: mine, isNew: false } : { id: nameNew(name, key), isNew: true };
  };
}

/** What a session is about: the first paragraph short, and all that says more. */
function toTexts({ subtitle, abstract, description }: ReadSession) {
  const texts = [abstract, description].map(toMarkdown).filter(Boolean);
  const summary = toPlainSummary(texts[0] ?? subtitle, MAX_SUMMARY_LENGTH);
  const more = new Set([subtitle, ...texts].filter((text) => text !== summary));
  return { summary, text: [...more].filter(Boolean).join('\n\n') };
}

const OTHER_KINDS: Given = { lecture: 'talk', discussion: 'panel', 'hands-on': 'workshop' };

function findKind(type: string) {
  const lower = type.toLowerCase();
  return SLOT_KINDS.find((kind) => kind === (OTHER_KINDS[lower] ?? lower));
}

/** `de` for `de-formal`. */
function findLanguage(code: string) {
  return LANGUAGES.find((language) => language === code.toLowerCase().split(/[-_]/)[0]);
}

function toFile(fields: object, lastLine: string, text: string): string {
  return `---\n${stringify(fields, STYLE)}${lastLine}---\n${text && `\n${text}\n`}`;
}

function formatLeft(left: readonly FieldPath[], findLine: Read['findLine']): string[] {
  const toName = (path: FieldPath) => `${path.includes('persons') ? 'persons.' : ''}${path.at(-1)}`;
  return [...Map.groupBy(left, toName)].map(([name, paths]) => {
    const lines = new Set(paths.map(findLine));
    return `  ${name}: regel ${[...lines].join(', ')}`;
  });
}
