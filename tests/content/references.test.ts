import { replace } from './broken-content.ts';
import { testMistakes } from './test-mistakes.ts';

const EVENT = 'events/inspiratiedag/index.mdx';
const PROGRAMME = 'events/inspiratiedag/programme.mdx';
const SESSION = 'events/inspiratiedag/sessions/open-data/index.mdx';

testMistakes('rich', [
  {
    title: 'a speaker with a letter too many',
    mistake: replace(SESSION, 'id: jan-claes', 'id: jan-claess'),
    place: 'content/events/inspiratiedag/sessions/open-data/index.mdx:7:9',
    code: 'unknownSpeaker',
    says: 'De spreker ‘jan-claess’ bestaat niet. Verbeter de naam, of maak content/speakers/jan-claess/index.md. Bedoelde u ‘jan-claes’?',
  },
  {
    title: 'a speaker of a slot whom nobody knows',
    mistake: replace(PROGRAMME, 'id: an-peeters', 'id: mia-wouters'),
    place: 'content/events/inspiratiedag/programme.mdx:24:17',
    code: 'unknownSpeaker',
    says: 'De spreker ‘mia-wouters’ bestaat niet. Verbeter de naam, of maak content/speakers/mia-wouters/index.md.',
  },
  {
    title: 'an organiser of an event who is unknown',
    mistake: replace(EVENT, '[stad]', '[stad, provincie]'),
    place: 'content/events/inspiratiedag/index.mdx:6:20',
    code: 'unknownOrganiser',
    says: 'De organisator ‘provincie’ bestaat niet. Verbeter de naam, of maak content/organisers/provincie/index.md.',
  },
  {
    title: 'a site whose organiser is unknown',
    mistake: replace('site.yml', 'organiser: stad', 'organiser: stat'),
    place: 'content/site.yml:3:12',
    code: 'unknownOrganiser',
    says: 'De organisator ‘stat’ bestaat niet. Verbeter de naam, of maak content/organisers/stat/index.md. Bedoelde u ‘stad’?',
  },
  {
    title: 'a session that has no folder',
    mistake: replace(PROGRAMME, '- kind: lunch', '- session: opendata'),
    place: 'content/events/inspiratiedag/programme.mdx:45:18',
    code: 'unknownSession',
    says: 'De sessie ‘opendata’ bestaat niet. Verbeter de naam, of maak sessions/opendata/index.mdx bij dit evenement. Bedoelde u ‘open-data’?',
  },
  {
    title: 'a room that is not listed',
    mistake: replace(PROGRAMME, 'room: atelier', 'room: ateljee'),
    place: 'content/events/inspiratiedag/programme.mdx:41:15',
    code: 'unknownRoom',
    says: 'De zaal ‘ateljee’ staat niet bij ‘rooms’. Verbeter de naam of voeg de zaal toe. Bedoelde u ‘atelier’?',
  },
  {
    title: 'a track that is not listed',
    mistake: replace(PROGRAMME, 'track: mobiliteit', 'track: klimaat'),
    place: 'content/events/inspiratiedag/programme.mdx:34:20',
    code: 'unknownTrack',
    says: 'De themalijn ‘klimaat’ staat niet bij ‘tracks’. Verbeter de naam of voeg de themalijn toe.',
  },
  {
    title: 'a slot in whose place comes nothing',
    mistake: replace(PROGRAMME, 'replacedBy: open-data', 'replacedBy: geen'),
    place: 'content/events/inspiratiedag/programme.mdx:44:21',
    code: 'unknownSlot',
    says: 'Er is geen onderdeel met het id ‘geen’. Verbeter het id.',
  },
  {
    title: 'a removed slot in whose place comes nothing',
    mistake: replace(PROGRAMME, 'replacedBy: fietstellingen', 'replacedBy: fietstelling'),
    place: 'content/events/inspiratiedag/programme.mdx:64:17',
    code: 'unknownSlot',
    says: 'Er is geen onderdeel met het id ‘fietstelling’. Verbeter het id. Bedoelde u ‘fietstellingen’?',
  },
]);
