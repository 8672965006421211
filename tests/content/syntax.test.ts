import { add, remove, replace } from './broken-content.ts';
import { testMistakes } from './test-mistakes.ts';

const EVENT = 'events/infoavond/index.md';
const PROGRAMME = 'events/infoavond/programme.md';

testMistakes('smallest', [
  {
    title: 'a file that nothing reads',
    mistake: add('events/infoavond/sessie.md', '---\ntitle: Verdwaald\n---\n'),
    place: 'content/events/infoavond/sessie.md:1:1',
    code: 'unknownFile',
    says: 'Dit bestand hoort nergens bij, dus niemand leest het. Geef het een naam die content/README.md noemt, of verwijder het.',
  },
  {
    title: 'a settings file with the other ending',
    mistake: add('events/infoavond/ledger.yaml', 'entries: {}\n'),
    place: 'content/events/infoavond/ledger.yaml:1:1',
    code: 'unknownFile',
    says: 'Dit bestand hoort nergens bij, dus niemand leest het. Geef het een naam die content/README.md noemt, of verwijder het. Bedoelde u ‘ledger.yml’?',
  },
  {
    title: 'a translation into a language that no site has',
    mistake: add('events/infoavond/es.md', '---\ntitle: Tarde\n---\n'),
    place: 'content/events/infoavond/es.md:1:1',
    code: 'unknownFile',
    says: 'Dit bestand hoort nergens bij, dus niemand leest het. Geef het een naam die content/README.md noemt, of verwijder het.',
  },
  {
    title: 'an event without a programme',
    mistake: remove(PROGRAMME),
    place: 'content/events/infoavond/index.md:2:1',
    code: 'missingFile',
    says: 'Dit bestand ontbreekt: content/events/infoavond/programme.mdx. Maak het aan.',
  },
  {
    title: 'an event written twice',
    mistake: add(
      'events/infoavond/index.mdx',
      '---\ntitle: Infoavond\nsummary: Kort.\norganisers: [gemeente]\nattendanceMode: online\n---\n',
    ),
    place: 'content/events/infoavond/index.mdx:1:1',
    code: 'twoFiles',
    says: 'Dit staat ook in content/events/infoavond/index.md. Houd één van de twee bestanden.',
  },
  {
    title: 'a folder with a capital and a space',
    mistake: add('speakers/Jan Claes/index.md', '---\nname: Jan Claes\n---\n'),
    place: 'content/speakers/Jan Claes/index.md:1:1',
    code: 'invalidFolderName',
    says: 'De naam ‘Jan Claes’ kan geen adres zijn. Gebruik kleine letters zonder accent, cijfers en streepjes.',
  },
  {
    title: 'a colon in a text without quotes',
    mistake: replace(EVENT, 'title: Infoavond', 'title: Infoavond: uw straat'),
    place: 'content/events/infoavond/index.md:2:8',
    code: 'yamlColon',
    says: 'Een dubbele punt met een spatie begint een nieuw veld. Zet tekst met een dubbele punt tussen dubbele aanhalingstekens.',
  },
  {
    title: 'a tab instead of spaces',
    mistake: replace(PROGRAMME, '        end: 21:30', '\t\tend: 21:30'),
    place: 'content/events/infoavond/programme.md:6:1',
    code: 'yamlTab',
    says: 'Hier staat een tab. Spring in met spaties.',
  },
  {
    title: 'a list that is not closed',
    mistake: replace(EVENT, '[gemeente]', '[gemeente'),
    place: 'content/events/infoavond/index.md:4:13',
    code: 'yamlBracket',
    says: 'Dit haakje wordt nergens gesloten. Zet ] of } op het einde.',
  },
  {
    title: 'a text that goes on after its quotes',
    mistake: replace(EVENT, 'title: Infoavond', "title: 'Infoavond' in 't dorp"),
    place: 'content/events/infoavond/index.md:2:8',
    code: 'yamlTextAfterQuote',
    says: 'Na het sluitende aanhalingsteken staat nog tekst. Zet de hele waarde tussen dubbele aanhalingstekens, en gebruik erbinnen andere: ‘ ’.',
  },
  {
    title: 'no hyphens above the fields',
    mistake: replace(EVENT, '---\ntitle', 'title'),
    place: 'content/events/infoavond/index.md:1:1',
    code: 'missingFrontMatter',
    says: 'Het bestand begint niet met drie streepjes. Zet --- op de eerste regel, dan de velden, dan weer ---.',
  },
  {
    title: 'an empty file',
    mistake: add(EVENT, ''),
    place: 'content/events/infoavond/index.md:1:1',
    code: 'missingFrontMatter',
    says: 'Het bestand begint niet met drie streepjes. Zet --- op de eerste regel, dan de velden, dan weer ---.',
  },
  {
    title: 'no hyphens below the fields',
    mistake: replace(EVENT, 'online\n---', 'online'),
    place: 'content/events/infoavond/index.md:6:1',
    code: 'unclosedFrontMatter',
    says: 'De velden houden niet op. Zet --- op een regel onder het laatste veld.',
  },
  {
    title: 'a folder with an accent',
    mistake: add('speakers/zoë/index.md', '---\nname: Zoë\n---\n'),
    place: 'content/speakers/zoë/index.md:1:1',
    code: 'invalidFolderName',
    says: 'De naam ‘zoë’ kan geen adres zijn. Gebruik kleine letters zonder accent, cijfers en streepjes.',
  },
  {
    title: 'a field that stands there twice',
    mistake: replace(EVENT, 'title: Infoavond', 'title: Infoavond\ntitle: Avond'),
    place: 'content/events/infoavond/index.md:3:1',
    code: 'duplicateKey',
    says: 'Dit veld staat er twee keer. Houd er één.',
  },
]);
