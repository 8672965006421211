import { findValid } from '../../src/content-files/check-file.ts';
import { COLLECTIONS } from '../../src/content-files/collections.ts';
import type { ContentTree } from '../../src/content-files/read-content.ts';
import { STILL_TO_TRANSLATE } from '../../src/domain/translatable.ts';
import { id, words } from '../../src/schemas/scalars.ts';
import { LANGUAGES } from '../../src/site.ts';
import { addSlot } from './add-slot.ts';
import { chooseEvent, oneOf, type Question } from '../site/ask.ts';
import { copyEvent } from './copy-event.ts';
import { type Files, type Given, type Places, read, write } from './files.ts';
import { toFolderName } from './folder-name.ts';
import { importSchedule, readAnswers } from './import-schedule.ts';
import { translateEvent } from './translate-event.ts';

interface Kind {
  /** By flag, in the order in which they are asked. */
  questions: Record<string, (tree: ContentTree, given: Given) => Question>;
  create: (given: Given, tree: ContentTree, root: string, at: Places) => Files | Promise<Files>;
  /** What a file that is given answers, before anybody is asked. */
  answer?: (flags: Partial<Given>) => Promise<Given>;
  /** What a person does then, with places for answers and for the new `index`. */
  next: (given: Given) => readonly string[];
}

const { events, sessions, speakers, programmes } = COLLECTIONS;
const { date: day, slots } = programmes.schema.shape.days.element.shape;
const { start, minutes } = slots.element.shape;
const { attendanceMode } = events.schema.shape;
const NOTHING = oneOf('Niets', [], '');
const UNTIMED: Question = {
  ...NOTHING,
  schema: words,
  refuse: () => 'Geef ook het beginuur (--start): zonder dat komt ze niet in het programma.',
};
const FROM = 'Het evenement om over te nemen, leeg voor een nieuw';
const UNTIL = 'De laatste dag, als het er meer dan één duurt. Voorbeeld: 2021-06-11';
const START = 'Het beginuur, als u dat al weet; dan komt ze in het programma. Voorbeeld: 14:05';
const ID = 'De naam van de map: wordt het adres. Voorbeeld: ai-dag-2027';

export const KINDS: Readonly<Record<'event' | 'session' | 'speaker' | 'translation', Kind>> = {
  event: {
    questions: {
      title: () => ({ schema: events.schema.shape.title }),
      from: (tree) => chooseEvent(tree, FROM, ''),
      date: () => ({ schema: day }),
      until: (_, { from, date: first = '' }) => {
        const refuse = (last: string) => {
          const { days } = Temporal.PlainDate.from(first).until(last);
          return days < 0 || days > 31 ? `‘${last}’ valt niet in de maand na ${first}.` : undefined;
        };
        return from ? NOTHING : { schema: day.describe(UNTIL), fallback: '', refuse };
      },
      attendanceMode: (_, { from }) => (from ? NOTHING : { schema: attendanceMode }),
      id: (tree, { title }) => newFolder(tree, title, 'events', 'pages'),
      start: () => ({ schema: start, fallback: '14:00', isQuiet: true }),
      'from-schedule': () => ({ schema: words, fallback: '', isQuiet: true }),
    },
    create: (given, ...from) => (given['from'] ? copyEvent : writeEvent)(given, ...from),
    answer: async ({ 'from-schedule': file }) => (file ? readAnswers(file) : {}),
    next: ({ from }) => [
      from
        ? 'Kijk {index} en de andere teksten na: er kunnen oude datums in staan.'
        : 'Vul {index} aan.',
      'Voeg sessies toe: npm run new -- session --event {id}',
      'Kijk de uren na: npm run programme -- {id}',
      'Is alles klaar? Haal dan de regel met draft weg uit {index}, en bij sprekers die nieuw zijn.',
    ],
  },
  session: {
    questions: {
      event: (tree) => chooseEvent(tree),
      title: () => ({ schema: sessions.schema.shape.title }),
      id: (tree, { event = '', title }) => newFolder(tree, title, `events/${event}/sessions`),
      start: () => ({ schema: start.describe(START), fallback: '' }),
      date: (tree, { event = '', start }) =>
        start ? oneOf('De dag', listNames(tree, event, 'days')) : UNTIMED,
      minutes: () => ({ schema: minutes, fallback: '45', isQuiet: true }),
      room: (tree, { event = '', start }) =>
        start ? oneOf('De zaal', listNames(tree, event, 'rooms'), '') : UNTIMED,
    },
    create: async (given, tree) => {
      const session = await write('session', 'content/events/{event}/sessions/{id}', given);
      return given['start'] ? new Map([...session, ...addSlot(given, tree)]) : session;
    },
    next: ({ start }) => [
      start
        ? 'Staat ze goed in het programma, als ‘session: {id}’? npm run programme -- {event}'
        : 'Ze staat nog niet in het programma. Zet ze er zelf in, als ‘session: {id}’: content/events/{event}/programme.md (of .mdx).',
      'Vul {index} aan en haal dan de regel met draft weg: eerder komt ze niet op de site.',
    ],
  },
  speaker: {
    questions: {
      name: () => ({ schema: speakers.schema.shape.name }),
      id: (tree, { name }) => newFolder(tree, name, 'speakers'),
    },
    create: (given) => write('speaker', 'content/speakers/{id}', given),
    next: () => ['Noem de spreker bij een sessie, onder speakers, als ‘id: {id}’.'],
  },
  translation: {
    questions: {
      event: (tree) => chooseEvent(tree),
      language: (tree) => {
        const own = findValid(tree, 'site').get('site')?.language;
        const others = LANGUAGES.filter((each) => each !== own);
        return oneOf('De taal', others);
      },
    },
    create: translateEvent,
    next: () => [
      `Zoek in deze bestanden naar ‘${STILL_TO_TRANSLATE}’, vertaal, en haal die woorden dan weg.`,
      'Zet ‘{language}’ bij languages in content/site.yml als de site die taal nog niet toont.',
    ],
  },
};

/** An event that begins from nothing: the same slots each day, and a venue unless it is online. */
function writeEvent(given: Given, tree: ContentTree, _: string, at: Places): Promise<Files> {
  if (given['from-schedule']) return importSchedule(given, tree, at);
  const organiser = findValid(tree, 'site').get('site')?.organiser ?? '';
  const first = Temporal.PlainDate.from(given['date'] ?? '');
  const { days: more } = first.until(given['until'] || first);
  return write('event', 'content/events/{id}', { ...given, organiser }, (fields) => {
    if (given['attendanceMode'] === 'online') fields.delete('venue');
    const { days: [day] = [] } = fields.toJS() as { days?: object[] };
    const toDay = (days: number) => ({ ...day, date: first.add({ days }).toString() });
    const days = Array.from({ length: more + 1 }, (_, index) => toDay(index));
    if (day) fields.set('days', fields.createNode(days, { aliasDuplicateObjects: false }));
  });
}

function listNames(tree: ContentTree, event: string, what: 'days' | 'rooms') {
  return read(tree, 'programmes', event)[what].map((each) => ('id' in each ? each.id : each.date));
}

/** The name of a folder: as its title where that is free. It is an address for ever. */
function newFolder(tree: ContentTree, title = '', ...folders: string[]): Question {
  const paths = [...tree.files.map(({ file }) => file), ...tree.strays, ...tree.assets];
  const refuse = (name: string) => {
    if (/^[\d-]+[uh]?\d*$/.test(name)) return `‘${name}’ is geen naam, maar een getal of een uur.`;
    const starts = folders.map((each) => `content/${each}/${name}/`);
    const isTaken = paths.some((path) => starts.some((each) => path.startsWith(each)));
    return isTaken ? `‘${name}’ is al in gebruik. Kies iets anders (--id).` : undefined;
  };
  return { schema: id.describe(ID), fallback: toFolderName(title), refuse };
}
