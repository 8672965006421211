import type { Mistake } from './broken-content.ts';
import { add, replace } from './broken-content.ts';
import { testMistakes } from './test-mistakes.ts';

const PROGRAMME = 'events/infoavond/programme.md';
const SESSION = 'events/infoavond/sessions/uw-straat/index.md';
const addSession = add(SESSION, '---\ntitle: Uw straat\nsummary: Kort.\n---\n');

/** The slot, filled with a session that has a folder. */
function withSession(slot: string): Mistake {
  return async (content) => {
    await addSession(content);
    await replace(PROGRAMME, 'kind: talk', slot)(content);
  };
}

testMistakes('smallest', [
  {
    title: 'an end before its start',
    mistake: replace(PROGRAMME, 'end: 21:30', 'end: 19:30'),
    place: 'content/events/infoavond/programme.md:6:14',
    code: 'endBeforeStart',
    says: 'Dit eindigt om 19:30, maar het begint om 20:00. Verbeter een van beide; na middernacht schrijft u ‘minutes’ in plaats van ‘end’.',
  },
  {
    title: 'an end at its start',
    mistake: replace(PROGRAMME, 'end: 21:30', 'end: 20:00'),
    place: 'content/events/infoavond/programme.md:6:14',
    code: 'endBeforeStart',
    says: 'Dit eindigt om 20:00, maar het begint om 20:00. Verbeter een van beide; na middernacht schrijft u ‘minutes’ in plaats van ‘end’.',
  },
  {
    title: 'a first slot without a start',
    mistake: replace(PROGRAMME, 'start: 20:00\n        ', ''),
    place: 'content/events/infoavond/programme.md:5:9',
    code: 'missingStart',
    says: 'Er staat niet wanneer dit begint. Zet ‘start’ bij het eerste onderdeel.',
  },
  {
    title: 'a slot without a length',
    mistake: replace(PROGRAMME, '        end: 21:30\n', ''),
    place: 'content/events/infoavond/programme.md:5:9',
    code: 'missingEnd',
    says: 'Er staat niet hoe lang dit duurt. Zet er ‘end’ of ‘minutes’ bij.',
  },
  {
    title: 'an end and a length',
    mistake: replace(PROGRAMME, 'end: 21:30', 'end: 21:30\n        minutes: 90'),
    place: 'content/events/infoavond/programme.md:7:18',
    code: 'endAndMinutes',
    says: 'Er staat zowel ‘end’ als ‘minutes’. Houd één van de twee.',
  },
  {
    title: 'a start in the hour that the clocks skip',
    mistake: replace(
      PROGRAMME,
      '2026-05-12\n    slots:\n      - start: 20:00\n        end: 21:30',
      '2026-03-29\n    slots:\n      - start: 2:30\n        end: 4:00',
    ),
    place: 'content/events/infoavond/programme.md:5:16',
    code: 'nonexistent',
    says: '02:30 bestaat niet op 2026-03-29 in Europe/Brussels: de klok gaat die nacht vooruit. Kies een ander tijdstip.',
  },
  {
    title: 'a start in the hour that comes twice',
    mistake: replace(
      PROGRAMME,
      '2026-05-12\n    slots:\n      - start: 20:00\n        end: 21:30',
      '2026-10-25\n    slots:\n      - start: 2:30\n        end: 4:00',
    ),
    place: 'content/events/infoavond/programme.md:5:16',
    code: 'ambiguous',
    says: '02:30 komt twee keer voor op 2026-10-25 in Europe/Brussels: de klok gaat die nacht achteruit. Kies een ander tijdstip, of laat ‘start’ weg zodat dit op het vorige onderdeel volgt.',
  },
  {
    title: 'a slot that says nothing',
    mistake: replace(PROGRAMME, '        kind: talk\n', ''),
    place: 'content/events/infoavond/programme.md:5:9',
    code: 'emptySlot',
    says: 'Er staat niet wat dit is. Zet er ‘session’, ‘title’ of ‘kind’ bij.',
  },
  {
    title: 'a title without an id',
    mistake: replace(PROGRAMME, 'kind: talk', 'title: Uw straat'),
    place: 'content/events/infoavond/programme.md:5:9',
    code: 'missingSlotId',
    says: '‘Uw straat’ heeft nog geen ‘id’. Geef een korte naam die nooit meer verandert, zoals ‘welkom’.',
  },
  {
    title: 'two slots with one id',
    mistake: replace(
      PROGRAMME,
      'kind: talk',
      'kind: talk\n        id: uitleg\n      - id: uitleg\n        minutes: 15\n        kind: questions',
    ),
    place: 'content/events/infoavond/programme.md:9:13',
    code: 'duplicateSlotId',
    says: 'Er is al een onderdeel met het id ‘uitleg’. Geef dit een ander ‘id’.',
  },
  {
    title: 'a session that is in no slot',
    mistake: addSession,
    place: 'content/events/infoavond/sessions/uw-straat/index.md:2:1',
    code: 'unscheduledSession',
    says: 'De sessie ‘uw-straat’ staat niet in het programma. Zet ze in programme.mdx, of zet hier ‘draft: true’.',
  },
  {
    title: 'a session in two slots',
    mistake: withSession('session: uw-straat\n      - session: uw-straat\n        minutes: 15'),
    place: 'content/events/infoavond/programme.md:8:18',
    code: 'duplicateSlotId',
    says: 'Er is al een onderdeel met het id ‘uw-straat’. Geef dit een ander ‘id’.',
  },
  {
    title: 'a session and a title',
    mistake: withSession('session: uw-straat\n        title: Uw straat'),
    place: 'content/events/infoavond/programme.md:8:16',
    code: 'sessionAndTitle',
    says: 'Een onderdeel met een sessie krijgt de titel van die sessie. Verwijder ‘title’ hier.',
  },
]);
