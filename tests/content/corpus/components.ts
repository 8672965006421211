import { type BrokenCase, move, replace } from '../broken-content.ts';

const place = (component: string, at: string) => `pages/${component}/index.mdx:${at}`;
const notice = (from: string, to: string) => replace('pages/notice/index.mdx', from, to);
const download = (from: string, to: string) => replace('pages/download/index.mdx', from, to);
const video = (from: string, to: string) => replace('pages/video/index.mdx', from, to);

/** One mistake in the example of a component. */
export const components: readonly BrokenCase[] = [
  {
    title: 'a component in a file of plain Markdown',
    fixture: 'components',
    mistake: move('pages/notice/index.mdx', 'pages/notice/index.md'),
    place: 'pages/notice/index.md:6:1',
    code: 'componentInMarkdown',
    says: '<Notice> werkt alleen in een .mdx-bestand: hier blijft het gewone tekst. Geef dit bestand de naam content/pages/notice/index.mdx.',
  },
  {
    title: 'a typing mistake in the name of a component',
    fixture: 'components',
    mistake: download('<Download file="/huisregels.txt">de huisregels</Download>', '<Downlod />'),
    place: place('download', '8:10'),
    code: 'unknownComponent',
    says: 'Het onderdeel <Downlod> bestaat niet. Verbeter de naam of verwijder het, of noem het bestand .md als het gewone tekst is. Bedoelde u ‘Download’?',
    thread: 'https://github.com/mdx-js/eslint-mdx/issues/549',
  },
  {
    title: 'a field that is left out',
    fixture: 'components',
    mistake: notice('<Notice title="De zaal is open vanaf 9 uur">', '<Notice>'),
    place: place('notice', '6:1'),
    code: 'missingKey',
    says: 'Het veld ‘title’ ontbreekt. Vul het in. Voorbeeld: Breng uw eID mee',
  },
  {
    title: 'a field of a component without a value',
    fixture: 'components',
    mistake: notice('title="De zaal is open vanaf 9 uur"', 'title'),
    place: place('notice', '6:9'),
    code: 'empty',
    says: 'Het veld ‘title’ is leeg. Vul het in of verwijder de regel. Voorbeeld: Breng uw eID mee',
  },
  {
    title: 'an expression as a value',
    fixture: 'components',
    mistake: notice('kind="warning"', 'kind={soort}'),
    place: place('notice', '12:9'),
    code: 'expressionValue',
    says: 'De waarde van ‘kind’ staat tussen accolades. Zet ze tussen dubbele aanhalingstekens.',
  },
  {
    title: 'fields from elsewhere',
    fixture: 'components',
    mistake: notice('kind="warning"', '{...velden}'),
    place: place('notice', '12:1'),
    code: 'mdxScript',
    says: 'In een tekst kan geen code staan. Verwijder wat tussen accolades of achter import of export staat, of noem het bestand .md.',
  },
  {
    title: 'a download without a title',
    fixture: 'components',
    mistake: download('>de huisregels</Download>', ' />'),
    place: place('download', '8:10'),
    code: 'emptyComponent',
    says: 'Tussen <Download> en </Download> staat geen tekst. Schrijf er tekst tussen, of verwijder het onderdeel.',
  },
  {
    title: 'a file that is not beside the text',
    fixture: 'components',
    mistake: download('./programma.pdf', './programa.pdf'),
    place: place('download', '6:11'),
    code: 'missingMediaFile',
    says: 'Het bestand content/pages/download/programa.pdf bestaat niet. Zet het daar, of verbeter de naam.',
  },
  {
    title: 'a file that is not in public/',
    fixture: 'components',
    mistake: video('transcript="/notice/"', 'transcript="/teksten/dag.pdf"'),
    place: place('video', '11:3'),
    code: 'missingMediaFile',
    says: 'Het bestand public/teksten/dag.pdf bestaat niet. Zet het daar, of verbeter de naam.',
  },
  ...['programma.pdf', './mijn programma.pdf', './../../site.yml', './../video/dag.png'].map(
    (value): BrokenCase => ({
      title: `a name that no file of a download can have: ${value}`,
      fixture: 'components',
      mistake: download('./programma.pdf', value),
      place: place('download', '6:11'),
      code: 'invalidMediaFile',
      says: `Bij ‘file’ past ‘${value}’ niet. Schrijf de naam zonder spaties, met ./ voor een bestand naast deze tekst of / voor een bestand in public/, en kies een soort bestand die hier kan. Voorbeeld: ./programma.pdf`,
    }),
  ),
  {
    title: 'a video of our own without captions or transcript',
    fixture: 'components',
    mistake: video('De burgemeester zegt: “Welkom.”', ''),
    place: place('video', '14:1'),
    code: 'videoWithoutText',
    says: 'Wie deze video niet kan horen, heeft er niets aan. Zet er ‘captions’ of ‘transcript’ bij, of schrijf de tekst uit tussen <Video> en </Video>.',
  },
  {
    title: 'a video that is nowhere',
    fixture: 'components',
    mistake: video(' src="https://voorbeeld.be/opname"', ''),
    place: place('video', '20:1'),
    code: 'missingKey',
    says: 'Het veld ‘file’ ontbreekt. Vul het in. Voorbeeld: ./dag.mp4',
  },
  {
    title: 'a video that is in two places',
    fixture: 'components',
    mistake: video('title="Welkom"', 'title="Welkom" src="https://voorbeeld.be/opname"'),
    place: place('video', '14:23'),
    code: 'twoVideos',
    says: 'Deze video heeft zowel ‘file’ als ‘src’. Houd één van de twee. Voorbeeld: https://voorbeeld.be/video',
  },
];
