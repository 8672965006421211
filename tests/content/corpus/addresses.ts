import type { BrokenCase } from '../broken-content.ts';
import { add, move, replace, RICH } from '../broken-content.ts';

export const addresses: readonly BrokenCase[] = [
  {
    title: 'a page called as a word of the site',
    fixture: 'rich',
    mistake: move('pages/privacy', 'pages/zoeken'),
    place: 'pages/zoeken/index.mdx:2:1',
    code: 'reservedName',
    says: 'De naam ‘zoeken’ heeft de site zelf nodig. Kies een andere naam.',
  },
  {
    title: 'a page called as a language',
    fixture: 'rich',
    mistake: move('pages/privacy', 'pages/fr'),
    place: 'pages/fr/index.mdx:2:1',
    code: 'reservedName',
  },
  {
    title: 'an earlier name that the site needs',
    fixture: 'rich',
    mistake: replace(RICH.event, '[opendatadag]', '[sprekers]'),
    place: `${RICH.event}:64:12`,
    code: 'reservedName',
  },
  {
    title: 'a page called as an event',
    fixture: 'rich',
    mistake: move('pages/privacy', 'pages/inspiratiedag'),
    place: 'pages/inspiratiedag/index.mdx:2:1',
    code: 'addressTaken',
    says: 'Het adres ‘inspiratiedag’ is al van content/events/inspiratiedag/index.mdx. Kies een andere naam.',
    thread: 'https://github.com/marcuswhybrow/ray-peat-rodeo/issues/25',
  },
  {
    title: 'an earlier name that a page has now',
    fixture: 'rich',
    mistake: replace(RICH.event, '[opendatadag]', '[opendatadag, privacy]'),
    place: `${RICH.event}:64:25`,
    code: 'addressTaken',
    says: 'Het adres ‘privacy’ is al van content/pages/privacy/index.mdx. Kies een andere naam.',
  },
  {
    title: 'an earlier name given twice',
    fixture: 'rich',
    mistake: replace(RICH.event, '[opendatadag]', '[opendatadag, opendatadag]'),
    place: `${RICH.event}:64:25`,
    code: 'addressTaken',
  },
  {
    title: 'a copy of a page with the earlier name of an event',
    fixture: 'rich',
    mistake: add(
      'pages/kopie/index.md',
      '---\ntitle: Kopie\nsummary: Kort.\nformerly: [opendatadag]\n---\n',
    ),
    place: 'pages/kopie/index.md:4:12',
    code: 'addressTaken',
    thread: 'https://github.com/galaxyproject/galaxy-hub/pull/3752',
  },
];
