import type { IssueCode } from '../../domain/issues.ts';

/** What happened, then what to do. `suggestion` is added when there is one. */
export type IssueWords = Readonly<
  Record<IssueCode | 'suggestion' | 'allowed' | 'example' | 'error' | 'advice', string>
>;

/** The editors' messages in Dutch, worded as GOV.UK words errors: what happened, what to do. */
export const nl: IssueWords = {
  error: 'fout',
  advice: 'advies',
  suggestion: 'Bedoelde u ‘{suggestion}’?',
  allowed: 'Mogelijk is: {allowed}.',
  example: 'Voorbeeld: {example}',

  unknownFile:
    'Dit bestand hoort nergens bij, dus niemand leest het. Geef het een naam die content/README.md noemt, of verwijder het.',
  missingFile: 'Dit bestand ontbreekt: {name}. Maak het aan.',
  twoFiles: 'Dit staat ook in {other}. Houd één van de twee bestanden.',
  invalidFolderName:
    'De naam ‘{value}’ kan geen adres zijn. Gebruik kleine letters zonder accent, cijfers en streepjes.',

  yamlSyntax:
    'Hier klopt de opmaak van de velden niet. Zet tekst met een aanhalingsteken, een #, een @ of een accolade tussen dubbele aanhalingstekens.',
  yamlColon:
    'Een dubbele punt met een spatie begint een nieuw veld. Zet tekst met een dubbele punt tussen dubbele aanhalingstekens.',
  yamlIndent:
    'Deze regel springt anders in dan de regels erboven, of een haakje of aanhalingsteken erboven is niet gesloten. Zet evenveel spaties als bij de andere velden van dit blok.',
  yamlTab: 'Hier staat een tab. Spring in met spaties.',
  missingFrontMatter:
    'Het bestand begint niet met drie streepjes. Zet --- op de eerste regel, dan de velden, dan weer ---.',
  unclosedFrontMatter: 'De velden houden niet op. Zet --- op een regel onder het laatste veld.',
  duplicateKey: 'Dit veld staat er twee keer. Houd er één.',
  mdxSyntax:
    'Deze < of { kan MDX niet lezen. Sluit elke tag en elke accolade, zet er \\ voor als u het teken zelf bedoelt, of noem het bestand .md als het gewone tekst is.',
  mdxScript:
    'In een tekst kan geen code staan. Verwijder wat tussen accolades of achter import of export staat, of noem het bestand .md.',
  unknownComponent:
    'Het onderdeel <{value}> bestaat niet. Verwijder het, of noem het bestand .md als het gewone tekst is.',

  unknownKey: 'Het veld ‘{key}’ bestaat hier niet. Verbeter de naam of verwijder het veld.',
  factInTranslation:
    '‘{key}’ is een feit, en feiten staan maar op één plaats. Verwijder het hier en schrijf het in {file}.',
  missingKey: 'Het veld ‘{field}’ ontbreekt. Vul het in.',
  wrongType: 'Bij ‘{field}’ past ‘{value}’ niet. Schrijf het zoals in het voorbeeld.',
  notAllowed: '‘{value}’ kan niet bij ‘{field}’.',
  empty: 'Het veld ‘{field}’ is leeg. Vul het in of verwijder de regel.',
  tooLong: '‘{field}’ is {length} tekens lang. Maak er hoogstens {max} van.',
  tooFew: 'Bij ‘{field}’ hoort minstens één regel. Voeg er een toe.',
  outOfRange: '‘{value}’ kan niet bij ‘{field}’. De grens is {limit}.',
  invalidFormat: 'Bij ‘{field}’ past ‘{value}’ niet. Schrijf het zoals in het voorbeeld.',
  missingVenue: 'Men kan ter plaatse deelnemen, maar er staat niet waar. Vul ‘venue’ in.',
  invalidId:
    '‘{value}’ kan geen naam in een adres zijn. Gebruik kleine letters zonder accent, cijfers en streepjes.',
  invalidDate: '‘{value}’ kan niet. Schrijf een dag die bestaat, als jaar-maand-dag.',
  invalidTime: '‘{value}’ is geen tijdstip. Schrijf uren en minuten.',
  invalidMoment: '‘{value}’ is geen dag of tijdstip. Schrijf een dag, of een dag en een uur.',
  invalidTimeZone: '‘{value}’ is geen tijdzone. Schrijf werelddeel en stad.',
  invalidWebAddress: '‘{value}’ is geen veilig webadres. Begin met https://',
  invalidLink: '‘{value}’ is geen link. Begin met https:// of, op deze site, met /',
  invalidEmail: '‘{value}’ is geen e-mailadres. Schrijf het met een @ en een punt.',
  invalidPeriod: '‘{value}’ is geen termijn. Schrijf P, een getal en D, W, M of Y.',
  invalidFileName: '‘{value}’ is geen bestand naast deze pagina. Begin met ./',

  unknownSpeaker:
    'De spreker ‘{value}’ bestaat niet. Verbeter de naam, of maak content/speakers/{value}/index.md.',
  unknownOrganiser:
    'De organisator ‘{value}’ bestaat niet. Verbeter de naam, of maak content/organisers/{value}/index.md.',
  unknownSession:
    'De sessie ‘{value}’ bestaat niet. Verbeter de naam, of maak sessions/{value}/index.mdx bij dit evenement.',
  unknownRoom: 'De zaal ‘{value}’ staat niet bij ‘rooms’. Verbeter de naam of voeg de zaal toe.',
  unknownTrack:
    'De themalijn ‘{value}’ staat niet bij ‘tracks’. Verbeter de naam of voeg de themalijn toe.',
  unknownSlot: 'Er is geen onderdeel met het id ‘{value}’. Verbeter het id.',

  endBeforeStart:
    'Dit eindigt om {end}, maar het begint om {start}. Verbeter een van beide; na middernacht schrijft u ‘minutes’ in plaats van ‘end’.',
  missingStart: 'Er staat niet wanneer dit begint. Zet ‘start’ bij het eerste onderdeel.',
  missingEnd: 'Er staat niet hoe lang dit duurt. Zet er ‘end’ of ‘minutes’ bij.',
  endAndMinutes: 'Er staat zowel ‘end’ als ‘minutes’. Houd één van de twee.',
  nonexistent:
    '{time} bestaat niet op {date} in {timeZone}: de klok gaat die nacht vooruit. Kies een ander tijdstip.',
  ambiguous:
    '{time} komt twee keer voor op {date} in {timeZone}: de klok gaat die nacht achteruit. Kies een ander tijdstip, of laat ‘start’ weg zodat dit op het vorige onderdeel volgt.',
  emptySlot: 'Er staat niet wat dit is. Zet er ‘session’, ‘title’ of ‘kind’ bij.',
  sessionAndTitle:
    'Een onderdeel met een sessie krijgt de titel van die sessie. Verwijder ‘title’ hier.',
  missingSlotId:
    '‘{title}’ heeft nog geen ‘id’. Geef een korte naam die nooit meer verandert, zoals ‘welkom’.',
  duplicateSlotId: 'Er is al een onderdeel met het id ‘{value}’. Geef dit een ander ‘id’.',
  unscheduledSession:
    'De sessie ‘{value}’ staat niet in het programma. Zet ze in programme.mdx, of zet hier ‘draft: true’.',

  reservedName: 'De naam ‘{value}’ heeft de site zelf nodig. Kies een andere naam voor de map.',
  addressTaken: 'Het adres ‘{value}’ is al van {other}. Kies een andere naam.',

  closesBeforeOpens: 'Inschrijven sluit voor het opengaat. Verbeter ‘opens’ of ‘closes’.',
  closesAfterStart:
    'Inschrijven sluit pas na het begin van het evenement. Kies een vroegere ‘closes’.',

  missingEndpoint:
    'Men kan zich inschrijven voor “{event}”, maar er staat niet waar inschrijvingen aankomen. Vul ‘registration: endpoint’ in, of geef FORM_ENDPOINT mee.',
  placeholderEndpoint:
    'Men kan zich inschrijven voor “{event}”, maar ‘{value}’ is een voorbeeldadres: elke inschrijving zou verloren gaan. Vul het adres van uw formulierdienst in, of geef FORM_ENDPOINT mee.',
  insecureEndpoint:
    'Men kan zich inschrijven voor “{event}”, maar ‘{value}’ is geen https-adres. Vul een adres in dat met https:// begint.',
};
