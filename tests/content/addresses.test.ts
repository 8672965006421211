import { move, replace } from './broken-content.ts';
import { testMistakes } from './test-mistakes.ts';

const EVENT = 'events/inspiratiedag/index.mdx';

testMistakes('rich', [
  {
    title: 'a page called as a word of the site',
    mistake: move('pages/privacy', 'pages/zoeken'),
    place: 'content/pages/zoeken/index.mdx:2:1',
    code: 'reservedName',
    says: 'De naam ‘zoeken’ heeft de site zelf nodig. Kies een andere naam voor de map.',
  },
  {
    title: 'a page called as a language',
    mistake: move('pages/privacy', 'pages/fr'),
    place: 'content/pages/fr/index.mdx:2:1',
    code: 'reservedName',
    says: 'De naam ‘fr’ heeft de site zelf nodig. Kies een andere naam voor de map.',
  },
  {
    title: 'a page called as an event',
    mistake: move('pages/privacy', 'pages/inspiratiedag'),
    place: 'content/pages/inspiratiedag/index.mdx:2:1',
    code: 'addressTaken',
    says: 'Het adres ‘inspiratiedag’ is al van content/events/inspiratiedag/index.mdx. Kies een andere naam.',
  },
  {
    title: 'an earlier name that a page has now',
    mistake: replace(EVENT, '[opendatadag]', '[opendatadag, privacy]'),
    place: 'content/events/inspiratiedag/index.mdx:64:25',
    code: 'addressTaken',
    says: 'Het adres ‘privacy’ is al van content/pages/privacy/index.mdx. Kies een andere naam.',
  },
  {
    title: 'an earlier name that the site needs',
    mistake: replace(EVENT, '[opendatadag]', '[sprekers]'),
    place: 'content/events/inspiratiedag/index.mdx:64:12',
    code: 'reservedName',
    says: 'De naam ‘sprekers’ heeft de site zelf nodig. Kies een andere naam voor de map.',
  },
  {
    title: 'an earlier name given twice',
    mistake: replace(EVENT, '[opendatadag]', '[opendatadag, opendatadag]'),
    place: 'content/events/inspiratiedag/index.mdx:64:25',
    code: 'addressTaken',
    says: 'Het adres ‘opendatadag’ is al van content/events/inspiratiedag/index.mdx. Kies een andere naam.',
  },
]);
