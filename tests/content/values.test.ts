import { replace } from './broken-content.ts';
import { testMistakes } from './test-mistakes.ts';

const EVENT = 'events/inspiratiedag/index.mdx';
const PROGRAMME = 'events/inspiratiedag/programme.mdx';
const SESSION = 'events/inspiratiedag/sessions/open-data/index.mdx';

testMistakes('rich', [
  {
    title: 'an id with a capital',
    mistake: replace(PROGRAMME, 'id: vragen', 'id: Vragen'),
    place: 'content/events/inspiratiedag/programme.mdx:35:17',
    code: 'invalidId',
    says: '‘Vragen’ kan geen naam in een adres zijn. Gebruik kleine letters zonder accent, cijfers en streepjes. Voorbeeld: welkom',
  },
  {
    title: '30 February',
    mistake: replace(EVENT, 'date: 2026-03-19', 'date: 2021-02-30'),
    place: 'content/events/inspiratiedag/index.mdx:26:9',
    code: 'invalidDate',
    says: '‘2021-02-30’ kan niet. Schrijf een dag die bestaat, als jaar-maand-dag. Voorbeeld: 2021-06-03',
  },
  {
    title: 'a day written as people say it',
    mistake: replace(PROGRAMME, 'date: 2026-04-24\n    slots', 'date: 24 april 2026\n    slots'),
    place: 'content/events/inspiratiedag/programme.mdx:47:11',
    code: 'invalidDate',
    says: '‘24 april 2026’ kan niet. Schrijf een dag die bestaat, als jaar-maand-dag. Voorbeeld: 2021-06-10',
  },
  {
    title: 'half past ten in words',
    mistake: replace(PROGRAMME, 'start: 10u00', 'start: halfelf'),
    place: 'content/events/inspiratiedag/programme.mdx:28:16',
    code: 'invalidTime',
    says: '‘halfelf’ is geen tijdstip. Schrijf uren en minuten. Voorbeeld: 14:05',
  },
  {
    title: '25 hours',
    mistake: replace(PROGRAMME, 'start: 10u00', 'start: 25:00'),
    place: 'content/events/inspiratiedag/programme.mdx:28:16',
    code: 'invalidTime',
    says: '‘25:00’ is geen tijdstip. Schrijf uren en minuten. Voorbeeld: 14:05',
  },
  {
    title: 'an hour without minutes',
    mistake: replace(PROGRAMME, 'start: 10u00', 'start: 10u'),
    place: 'content/events/inspiratiedag/programme.mdx:28:16',
    code: 'invalidTime',
    says: '‘10u’ is geen tijdstip. Schrijf uren en minuten. Voorbeeld: 14:05',
  },
  {
    title: 'a closing moment that is no moment',
    mistake: replace(EVENT, 'closes: 2026-04-21 12:00', 'closes: 21 april'),
    place: 'content/events/inspiratiedag/index.mdx:31:11',
    code: 'invalidMoment',
    says: '‘21 april’ is geen dag of tijdstip. Schrijf een dag, of een dag en een uur. Voorbeeld: 2021-06-07 of 2021-06-08 0:00',
  },
  {
    title: 'an offset as time zone',
    mistake: replace(EVENT, 'timeZone: Europe/Brussels', "timeZone: '+02:00'"),
    place: 'content/events/inspiratiedag/index.mdx:22:11',
    code: 'invalidTimeZone',
    says: '‘+02:00’ is geen tijdzone. Schrijf werelddeel en stad. Voorbeeld: Europe/Lisbon',
  },
  {
    title: 'a web address over an open line',
    mistake: replace('organisers/stad/index.md', 'https://stad.test', 'http://stad.test'),
    place: 'content/organisers/stad/index.md:4:6',
    code: 'invalidWebAddress',
    says: '‘http://stad.test’ is geen veilig webadres. Begin met https:// Voorbeeld: https://voorbeeld.be',
  },
  {
    title: 'a link without a slash',
    mistake: replace(SESSION, 'slides: /open-data.pdf', 'slides: open-data.pdf'),
    place: 'content/events/inspiratiedag/sessions/open-data/index.mdx:11:9',
    code: 'invalidLink',
    says: '‘open-data.pdf’ is geen link. Begin met https:// of, op deze site, met / Voorbeeld: /presentatie.pdf',
  },
  {
    title: 'an address without @',
    mistake: replace(EVENT, 'opendata@stad.test', 'opendata.stad.test'),
    place: 'content/events/inspiratiedag/index.mdx:60:10',
    code: 'invalidEmail',
    says: '‘opendata.stad.test’ is geen e-mailadres. Schrijf het met een @ en een punt. Voorbeeld: vragen@voorbeeld.be',
  },
  {
    title: 'a period in words',
    mistake: replace(EVENT, 'retention: P1M', 'retention: één maand'),
    place: 'content/events/inspiratiedag/index.mdx:52:16',
    code: 'invalidPeriod',
    says: '‘één maand’ is geen termijn. Schrijf P, een getal en D, W, M of Y. Voorbeeld: P3M',
  },
  {
    title: 'a picture without ./',
    mistake: replace(SESSION, './kaart.png', 'kaart.png'),
    place: 'content/events/inspiratiedag/sessions/open-data/index.mdx:17:9',
    code: 'invalidFileName',
    says: '‘kaart.png’ is geen bestand naast deze pagina. Begin met ./ Voorbeeld: ./zaal.jpg',
  },
  {
    title: 'a place to come to that is not told',
    mistake: replace(
      EVENT,
      'venue:\n  name: Stadhuis\n  street: Grote Markt 1\n  postalCode: 1000\n  city: Brussel\n  country: BE\n  route: Vijf minuten te voet van het station\n  accessibility: Lift en ringleiding\n',
      '',
    ),
    place: 'content/events/inspiratiedag/index.mdx:7:17',
    code: 'missingVenue',
    says: 'Men kan ter plaatse deelnemen, maar er staat niet waar. Vul ‘venue’ in.',
  },
]);
