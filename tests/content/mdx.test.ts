import { type BrokenCase, replace } from './broken-content.ts';
import { testMistakes } from './test-mistakes.ts';

const EVENT = 'events/inspiratiedag/index.mdx';
const PRIVACY = 'pages/privacy/index.mdx';

testMistakes('rich', [
  {
    title: 'a tag that is not closed',
    mistake: replace(EVENT, '</details>\n', ''),
    place: 'content/events/inspiratiedag/index.mdx:69:1',
    code: 'mdxUnclosedTag',
    says: 'De tag <details> wordt niet gesloten. Zet </details> na de inhoud, in dezelfde alinea of op een eigen regel; zonder inhoud schrijft u <details />.',
  },
  {
    title: 'a tag that another closes',
    mistake: replace(PRIVACY, 'drie maanden', '<p>*drie* <b>maanden</p>'),
    place: 'content/pages/privacy/index.mdx:7:35',
    code: 'mdxUnclosedTag',
    says: 'De tag <b> wordt niet gesloten. Zet </b> na de inhoud, in dezelfde alinea of op een eigen regel; zonder inhoud schrijft u <b />.',
  },
  {
    title: 'a typing mistake in a closing tag',
    mistake: replace(EVENT, '</details>\n', '</detials>\n'),
    place: 'content/events/inspiratiedag/index.mdx:74:1',
    code: 'mdxClosingTag',
    says: '</detials> sluit geen tag die open is. Verbeter de naam, of verwijder </detials>. Bedoelde u ‘details’?',
  },
  {
    title: 'a closing tag without an opening one',
    mistake: replace(PRIVACY, 'drie maanden', 'drie</b> maanden'),
    place: 'content/pages/privacy/index.mdx:7:29',
    code: 'mdxClosingTag',
    says: '</b> sluit geen tag die open is. Verbeter de naam, of verwijder </b>.',
  },
  ...['{drie maanden', '{drie maanden}'].map((text): BrokenCase => ({
    title: `a brace in a sentence: ${text}`,
    mistake: replace(PRIVACY, 'drie maanden', text),
    place: 'content/pages/privacy/index.mdx:7:25',
    code: 'mdxBrace',
    says: 'Een accolade begint code, en in een tekst kan geen code staan. Bedoelt u het teken zelf, schrijf dan \\{ in plaats van {.',
  })),
  ...[
    '<3 maanden',
    '<=3 maanden',
    '<3 of > 2 maanden',
    '<drie a b',
    '<an@stad.test>',
    '<https://stad.test>',
  ].map((text): BrokenCase => ({
    title: `a smaller-than sign in a sentence: ${text}`,
    mistake: replace(PRIVACY, 'drie maanden', text),
    place: 'content/pages/privacy/index.mdx:7:25',
    code: 'mdxLessThan',
    says: 'Een < begint een tag, maar hier volgt er geen. Bedoelt u het teken zelf, schrijf dan \\< in plaats van <; een link schrijft u als [tekst](adres).',
  })),
  {
    title: 'an HTML comment',
    mistake: replace(PRIVACY, 'drie maanden', '<!-- nakijken --> drie maanden'),
    place: 'content/pages/privacy/index.mdx:7:25',
    code: 'mdxComment',
    says: 'Zo kan een opmerking in MDX niet staan. Schrijf {/* opmerking */}, of noem het bestand .md.',
  },
  ...['kind=info', 'kind="info', 'kind="info title="x"'].map((field): BrokenCase => ({
    title: `a value without its quotation marks: ${field}`,
    mistake: replace(PRIVACY, 'drie maanden', `<Notice lang="nl" ${field}>x</Notice>`),
    place: 'content/pages/privacy/index.mdx:7:43',
    code: 'mdxAttribute',
    says: 'De tag <Notice> kan vanaf hier niet gelezen worden. Zet elke waarde tussen dubbele aanhalingstekens, zoals title="Welkom", en sluit de tag met >.',
  })),
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
    says: 'Het onderdeel <Foto> bestaat niet. Verbeter de naam of verwijder het, of noem het bestand .md als het gewone tekst is. Mogelijk is: Notice, Download, Video.',
  },
  ...[
    ['<iframe src="https://stad.test"></iframe>', '<iframe>', 25],
    ['<p style="color: red">drie</p>', 'style', 28],
    ['<p lang="nl" onclick="x">drie</p>', 'onclick', 38],
  ].map(([text, value, column]): BrokenCase => ({
    title: `HTML that the policy of the pages refuses: ${text}`,
    mistake: replace(PRIVACY, 'drie maanden', String(text)),
    place: `content/pages/privacy/index.mdx:7:${column}`,
    code: 'refusedHtml',
    says: `‘${value}’ houdt de beveiliging van de site tegen. Verwijder het; naar wat elders staat, maakt u een link.`,
  })),
]);
