import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSite } from './make-site.ts';

/** A session of the large event, as plain values for a test to count again. */
export interface LargeSession {
  id: string;
  title: string;
  date: string;
  /** Hour of the wall clock: `14:30`. */
  start: string;
  room: string;
  track: string;
  kind: string;
  /** `nl` is that of the event, which no session file repeats. */
  language: 'nl' | 'en';
  level: 'introductory' | 'intermediate' | 'advanced';
  speakers: readonly string[];
  /** A word that stands in the text of this session alone. */
  word: string;
}

/** The event of 600 sessions in 12 rooms over 3 days, and the moment before it. */
export const LARGE_EVENT = 'groot-congres';
export const LARGE_MOMENT = '2026-09-01T10:00';
export const LARGE_DATES = ['2026-11-17', '2026-11-18', '2026-11-19'] as const;
export const LARGE_TRACKS = ['water', 'wonen', 'zorg', 'mobiliteit', 'data', 'cultuur', 'klimaat'];
export const LARGE_ROOMS = Array.from({ length: 12 }, (_, index) => `zaal-${index + 1}`);

const PER_DAY = 200;
const SPEAKERS = 144;
const KINDS = ['talk', 'talk', 'workshop', 'talk', 'panel'];
const LEVELS = ['introductory', 'intermediate', 'advanced'] as const;
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const CONSONANTS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z'];
const SUBJECTS = ['Samenwerken', 'Meten', 'Ontwerpen', 'Luisteren', 'Plannen', 'Delen', 'Leren'];

/** Every session, by day, hour and room. */
export const LARGE_SESSIONS: readonly LargeSession[] = Array.from({ length: 600 }, (_, index) => {
  const ofDay = index % PER_DAY;
  const row = Math.floor(ofDay / LARGE_ROOMS.length);
  // Eight rows of half an hour before an hour of lunch, then the others.
  const minutes = 9 * 60 + row * 30 + (row < 8 ? 0 : 60);
  const number = String(index + 1).padStart(3, '0');
  const word = toWord(index);
  return {
    id: `sessie-${number}`,
    title: `${pick(SUBJECTS, index)} rond ${word}`,
    date: pick(LARGE_DATES, Math.floor(index / PER_DAY)),
    start: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
    room: pick(LARGE_ROOMS, ofDay),
    track: pick(LARGE_TRACKS, index + row),
    kind: pick(KINDS, index + row),
    language: (index + row) % 11 < 3 ? 'en' : 'nl',
    level: pick(LEVELS, index + row),
    // Nobody is in two rooms at once: those of an hour follow each other, half of all lies between.
    speakers: [index, ...(index % 4 === 0 ? [index + SPEAKERS / 2] : [])].map(toSpeaker),
    word,
  };
});

/** Makes a site that has the large event alone, and says where its root is. */
export async function makeLargeSite(name = 'large'): Promise<string> {
  const root = await makeSite(name, 'smallest');
  const content = join(root, 'content');
  await rm(join(content, 'events/infoavond'), { recursive: true });
  for (let index = 0; index < SPEAKERS; index += 1) {
    const [first, last, town] = [700 + index, 900 + index, 1100 + (index % 20)].map((number) =>
      capitalise(toWord(number)),
    );
    const front = `name: ${first} ${last}\norganisation: Stad ${town}`;
    await write(join(content, 'speakers', toSpeaker(index), 'index.md'), front);
  }
  await writeEvent(root, LARGE_EVENT, LARGE_SESSIONS);
  return root;
}

/** Writes an event of some of the sessions, for a test that needs one beside the whole. */
export async function writeEvent(root: string, id: string, sessions: readonly LargeSession[]) {
  const event = join(root, 'content/events', id);
  const front = [
    'title: Het grote congres',
    'summary: Drie dagen, twaalf zalen en zeshonderd sessies.',
    'organisers: [gemeente]',
    'attendanceMode: onSite',
    'venue: { name: Het Congrespaleis, street: Kaai 1, postalCode: 9000, city: Gent }',
  ].join('\n');
  const text = 'Drie dagen lang komt heel de openbare sector samen.';
  await write(join(event, 'index.md'), front, text);
  await write(join(event, 'programme.md'), writeProgramme(sessions));
  for (const [number, { id: session, title, language, level, word, ...own }] of sessions.entries())
    await write(
      join(event, 'sessions', session, 'index.md'),
      [
        `title: ${title}`,
        `summary: Hoe een bestuur met ${word} begint, wat dat kost en wie het daarna volhoudt. ${toSentence(number)}`,
        `level: ${level}`,
        ...(language === 'nl' ? [] : [`language: ${language}`]),
        'speakers:',
        ...own.speakers.map((speaker) => `  - { id: ${speaker}, role: Adviseur ${word} }`),
      ].join('\n'),
      `U leert wat ${word} voor een bestuur betekent. Het voorbeeld komt uit de lijn ${own.track}.\n\nAchteraf is er tijd voor vragen over ${word} en over wat misliep. ${toSentence(number + 300)}`,
    );
}

async function write(path: string, front: string, body = '') {
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `---\n${front}\n---\n\n${body}\n`);
}

function writeProgramme(sessions: readonly LargeSession[]): string {
  const name = (id: string) => `  - { id: ${id}, name: ${capitalise(id.replace('-', ' '))} }`;
  const days = LARGE_DATES.flatMap((date) => {
    const toLines = (from: number, to: number) =>
      sessions
        .filter((session) => session.date === date)
        .filter(({ start }) => from <= Number.parseInt(start) && Number.parseInt(start) < to)
        .map(
          ({ id, start, room, track, kind }) =>
            `      - { session: ${id}, start: ${start}, minutes: 30, room: ${room}, track: ${track}, kind: ${kind} }`,
        );
    return [
      `  - date: ${date}`,
      '    slots:',
      '      - { start: 8:30, end: 9:00, kind: registration }',
      ...toLines(9, 13),
      '      - { start: 13:00, end: 14:00, kind: lunch }',
      ...toLines(14, 24),
    ];
  });
  const rooms = ['rooms:', ...LARGE_ROOMS.map(name)];
  return [...rooms, 'tracks:', ...LARGE_TRACKS.map(name), 'days:', ...days].join('\n');
}

function toSpeaker(index: number): string {
  return `spreker-${(index % SPEAKERS) + 1}`;
}

/** A word of three syllables for a number, and no other number has it. */
function toWord(index: number): string {
  const syllables = VOWELS.length * CONSONANTS.length;
  // A step without a factor in common with what it wraps around, so that neighbours look different.
  const spread = (index * 7919 + 12_345) % syllables ** 2;
  return [spread % syllables, Math.floor(spread / syllables), index % syllables]
    .map((syllable) => `${pick(CONSONANTS, syllable)}${pick(VOWELS, syllable)}`)
    .join('');
}

/** A dozen words that other sessions have too, in another order, so that a page packs like prose. */
function toSentence(number: number): string {
  const words = Array.from({ length: 12 }, (_, place) =>
    toWord((number * 37 + place * 101) % 1900),
  );
  return `${capitalise(words.join(' '))}.`;
}

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
