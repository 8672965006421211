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
  const event = join(content, 'events', LARGE_EVENT);
  const files: [string, string, string?][] = [
    [
      join(event, 'index.md'),
      'title: Het grote congres\nsummary: Drie dagen, twaalf zalen en zeshonderd sessies.\norganisers: [gemeente]\nattendanceMode: onSite\nvenue: { name: Het Congrespaleis, street: Kaai 1, postalCode: 9000, city: Gent }',
      'Drie dagen lang komt heel de openbare sector samen.',
    ],
    [join(event, 'programme.md'), writeProgramme()],
    ...Array.from({ length: SPEAKERS }, (_, index): [string, string, string] => [
      join(content, 'speakers', toSpeaker(index), 'index.md'),
      `name: ${capitalise(toWord(700 + index))} ${capitalise(toWord(900 + index))}\norganisation: Stad ${capitalise(toWord(1100 + (index % 20)))}`,
      '',
    ]),
    ...LARGE_SESSIONS.map(
      ({ id, title, language, level, word, ...session }, number): [string, string, string] => [
        join(event, 'sessions', id, 'index.md'),
        [
          `title: ${title}`,
          `summary: Hoe een bestuur met ${word} begint, wat dat kost en wie het daarna volhoudt. ${toSentence(number)}`,
          `level: ${level}`,
          ...(language === 'nl' ? [] : [`language: ${language}`]),
          'speakers:',
          ...session.speakers.map((speaker) => `  - { id: ${speaker}, role: Adviseur ${word} }`),
        ].join('\n'),
        `U leert wat ${word} voor een bestuur betekent. Het voorbeeld komt uit de lijn ${session.track}.\n\nAchteraf is er tijd voor vragen over ${word} en over wat misliep. ${toSentence(number + 300)}`,
      ],
    ),
  ];
  for (const [path, front, body = ''] of files) {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, `---\n${front}\n---\n\n${body}\n`);
  }
  return root;
}

function writeProgramme(): string {
  const name = (id: string) => `  - { id: ${id}, name: ${capitalise(id.replace('-', ' '))} }`;
  const days = LARGE_DATES.flatMap((date) => {
    const lines = LARGE_SESSIONS.filter((session) => session.date === date).map(
      ({ id, start, room, track, kind }) =>
        `      - { session: ${id}, start: ${start}, minutes: 30, room: ${room}, track: ${track}, kind: ${kind} }`,
    );
    const morning = 8 * LARGE_ROOMS.length;
    return [
      `  - date: ${date}`,
      '    slots:',
      '      - { start: 8:30, end: 9:00, kind: registration }',
      ...lines.slice(0, morning),
      '      - { start: 13:00, end: 14:00, kind: lunch }',
      ...lines.slice(morning),
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
