import { replace } from './broken-content.ts';
import { testMistakes } from './test-mistakes.ts';

const EVENT = 'events/inspiratiedag/index.mdx';
const PRIVACY = 'pages/privacy/index.mdx';

testMistakes('rich', [
  {
    title: 'a tag that is not closed',
    mistake: replace(EVENT, '</details>\n', ''),
    place: 'content/events/inspiratiedag/index.mdx:69:1',
    code: 'mdxSyntax',
    says: 'Deze < of { kan MDX niet lezen. Sluit elke tag en elke accolade, zet er \\ voor als u het teken zelf bedoelt, of noem het bestand .md als het gewone tekst is.',
  },
  {
    title: 'a brace in a sentence',
    mistake: replace(PRIVACY, 'drie maanden', '{drie maanden'),
    place: 'content/pages/privacy/index.mdx:7:25',
    code: 'mdxSyntax',
    says: 'Deze < of { kan MDX niet lezen. Sluit elke tag en elke accolade, zet er \\ voor als u het teken zelf bedoelt, of noem het bestand .md als het gewone tekst is.',
  },
  {
    title: 'a smaller-than sign in a sentence',
    mistake: replace(PRIVACY, 'drie maanden', '<3 maanden'),
    place: 'content/pages/privacy/index.mdx:7:25',
    code: 'mdxSyntax',
    says: 'Deze < of { kan MDX niet lezen. Sluit elke tag en elke accolade, zet er \\ voor als u het teken zelf bedoelt, of noem het bestand .md als het gewone tekst is.',
  },
  {
    title: 'an expression in a sentence',
    mistake: replace(PRIVACY, 'drie maanden', '{naam}'),
    place: 'content/pages/privacy/index.mdx:7:25',
    code: 'mdxScript',
    says: 'In een tekst kan geen code staan. Verwijder wat tussen accolades of achter import of export staat, of noem het bestand .md.',
  },
  {
    title: 'a component that does not exist',
    mistake: replace(PRIVACY, 'drie maanden', '<Foto />'),
    place: 'content/pages/privacy/index.mdx:7:25',
    code: 'unknownComponent',
    says: 'Het onderdeel <Foto> bestaat niet. Verwijder het, of noem het bestand .md als het gewone tekst is.',
  },
]);
