import { findValid } from '../../src/content-files/check-file.ts';
import { COLLECTIONS } from '../../src/content-files/collections.ts';
import type { ContentTree } from '../../src/content-files/read-content.ts';
import { STILL_TO_TRANSLATE } from '../../src/domain/translatable.ts';
import { id } from '../../src/schemas/scalars.ts';
import { CONTENT_LANGUAGES } from '../../src/site.ts';
import { addSlot } from './add-slot.ts';
import { chooseEvent, oneOf, type Question } from './ask.ts';
import { copyEvent } from './copy-event.ts';
import { type Files, type Given, read, write } from './files.ts';
import { translateEvent } from './translate-event.ts';

interface Kind {
  /** By flag, in the order in which they are asked. */
  questions: Record<string, (tree: ContentTree, given: Given) => Question>;
  create: (given: Given, tree: ContentTree, root: string) => Files | Promise<Files>;
  /** Files that are there, as they become. */
  change?: (given: Given, tree: ContentTree) => Files;
  /** What a person does then, with places for answers. */
  next: readonly string[];
}

const { events, sessions, speakers, programmes } = COLLECTIONS;
const { date, slots } = programmes.schema.shape.days.element.shape;
const { start, minutes, room } = slots.element.shape;
const FROM = 'Het evenement om over te nemen, als u niet van nul begint';
const START = 'Het beginuur, als u dat al weet; dan komt ze in het programma. Voorbeeld: 14:05';
const ID = 'De naam van de map: wordt het adres. Voorbeeld: ai-dag-2027';

export const KINDS: Readonly<Record<'event' | 'session' | 'speaker' | 'translation', Kind>> = {
  event: {
    questions: {
      from: (tree) => ({ ...chooseEvent(tree, FROM), fallback: '', isQuiet: false }),
      title: (tree, { from = '' }) => ({
        schema: events.schema.shape.title,
        fallback: findValid(tree, 'events').get(from)?.title,
      }),
      date: () => ({ schema: date }),
      id: (tree, { title }) => newFolder(tree, title, 'events', 'pages'),
      start: () => ({ schema: start, fallback: '14:00', isQuiet: true }),
    },
    create: (given, tree, root) => {
      if (given['from']) return copyEvent(given, tree, root);
      const organiser = findValid(tree, 'site').get('site')?.organiser ?? '';
      return write('event', 'content/events/{id}', { ...given, organiser });
    },
    next: [
      'Vul index aan. In teksten die overgenomen zijn, kunnen oude datums staan.',
      'Voeg sessies toe: npm run new -- session --event {id}',
      'Kijk de uren na: npm run programme -- {id}',
      'Is alles klaar? Haal dan in index de regel met draft weg.',
    ],
  },
  session: {
    questions: {
      event: (tree) => chooseEvent(tree),
      title: () => ({ schema: sessions.schema.shape.title }),
      id: (tree, { event = '', title }) => newFolder(tree, title, `events/${event}/sessions`),
      start: () => ({ schema: start.describe(START), fallback: '' }),
      day: (tree, { event = '', start }) => {
        if (!start) return { schema: date, fallback: '', isQuiet: true };
        const days = read(tree, 'programmes', event).days.map((day) => day.date);
        return oneOf('De dag', days);
      },
      minutes: () => ({ schema: minutes, fallback: '45', isQuiet: true }),
      room: (_, { start }) => ({ schema: room, fallback: '', isQuiet: !start }),
    },
    create: (given) => write('session', 'content/events/{event}/sessions/{id}', given),
    change: (given, tree) => (given['start'] ? addSlot(given, tree) : new Map()),
    next: [
      'Staat ze goed in het programma, als ‘session: {id}’? npm run programme -- {event}',
      'Vul de sessie aan en haal dan de regel met draft weg: eerder komt ze niet op de site.',
    ],
  },
  speaker: {
    questions: {
      name: () => ({ schema: speakers.schema.shape.name }),
      id: (tree, { name }) => newFolder(tree, name, 'speakers'),
    },
    create: (given) => write('speaker', 'content/speakers/{id}', given),
    next: ['Noem de spreker bij een sessie, onder speakers, als ‘id: {id}’.'],
  },
  translation: {
    questions: {
      event: (tree) => chooseEvent(tree),
      language: (tree) => {
        const own = findValid(tree, 'site').get('site')?.language;
        const others = CONTENT_LANGUAGES.filter((each) => each !== own);
        return oneOf('De taal', others);
      },
    },
    create: translateEvent,
    next: [
      `Zoek in deze bestanden naar ‘${STILL_TO_TRANSLATE}’, vertaal, en haal die woorden dan weg.`,
      'Zet ‘{language}’ bij languages in content/site.yml als de site die taal nog niet toont.',
    ],
  },
};

/** Letters that are not another letter with a mark. */
const LETTERS: Given = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' };

/** The name of a folder: as its title where that is free. It is an address for ever. */
function newFolder(tree: ContentTree, title = '', ...folders: string[]): Question {
  const letters = title.toLowerCase().normalize('NFD');
  const plain = letters.replaceAll(/[\p{M}'’ßæœøł]/gu, (letter) => LETTERS[letter] ?? '');
  const paths = [...tree.files.map(({ file }) => file), ...tree.strays, ...tree.assets];
  const isTaken = (name: string) =>
    paths.some((path) => folders.some((each) => path.startsWith(`content/${each}/${name}/`)));
  return { schema: id.describe(ID), fallback: plain.match(/[a-z0-9]+/g)?.join('-'), isTaken };
}
