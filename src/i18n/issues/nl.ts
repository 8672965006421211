import type { IssueCode } from '../../domain/issues.ts';

type Part = 'suggestion' | 'allowed' | 'example' | 'error' | 'advice' | 'title' | 'none' | 'count';

/** What happened, then what to do. `suggestion` is added when there is one. */
export type IssueWords = Readonly<Record<IssueCode | Part, string>>;

/** The editors' messages in Dutch, worded as GOV.UK words errors: what happened, what to do. */
export const nl: IssueWords = {
  error: 'fout',
  advice: 'advies',
  title: 'De inhoud heeft fouten',
  none: 'De inhoud is in orde.',
  count: 'Fouten: {errors}. Adviezen: {advice}.',
  suggestion: 'Bedoelde u ‘{suggestion}’?',
  allowed: 'Mogelijk is: {allowed}.',
  example: 'Voorbeeld: {example}',

  unknownFile:
    'Dit bestand hoort nergens bij, dus de site gebruikt het niet. Geef het een naam die content/README.md noemt, of verwijder het.',
  missingFile: 'Dit bestand ontbreekt: {name}. Maak het aan.',
  twoFiles: 'Dit staat ook in {other}. Houd één van de twee bestanden.',
  invalidFolderName:
    'De naam ‘{value}’ kan geen adres zijn. Gebruik kleine letters zonder accent, cijfers en streepjes.',

  notUtf8:
    'Hier staat een teken dat niet als UTF-8 bewaard is, zodat letters met een accent verloren gaan. Bewaar het bestand opnieuw als UTF-8.',
  mergeConflict:
    'Twee mensen veranderden dit bestand, en git liet hier beide versies staan. Houd één versie en verwijder de regels met <<<<<<<, ======= en >>>>>>>.',

  yamlSyntax:
    'Hier klopt de opmaak van de velden niet. Schrijf op elke regel de naam van een veld, een dubbele punt, een spatie en de waarde.',
  yamlColon:
    'Een dubbele punt met een spatie begint een nieuw veld. Zet tekst met een dubbele punt tussen dubbele aanhalingstekens.',
  yamlMissingColon:
    'Deze regel is geen veld: er staat geen dubbele punt. Zet er een na de naam van het veld, of spring in als dit het vervolg is van de tekst erboven.',
  yamlMissingSpace: 'Na de dubbele punt of het streepje ontbreekt een spatie. Zet ze erbij.',
  yamlIndent:
    'Deze regel springt anders in dan de regels erboven. Zet evenveel spaties als bij de andere velden van dit blok.',
  yamlBelowValue:
    'De regel hierboven heeft al een waarde, dus daaronder kan geen veld staan. Laat deze regel even ver naar links beginnen, of haal de waarde erboven weg.',
  yamlNoName:
    'Boven deze regel staat ‘{value}’ zonder de naam van een veld. Vergat u ‘{field}:’? Schrijf dan ‘- {field}: {value}’.',
  yamlTab: 'Hier staat een tab. Spring in met spaties.',
  yamlQuote: 'Dit aanhalingsteken wordt nergens gesloten. Zet er ook een op het einde.',
  yamlTextAfterQuote:
    'Na het sluitende aanhalingsteken staat nog tekst. Zet de hele waarde tussen dubbele aanhalingstekens, en gebruik erbinnen andere: ‘ ’.',
  yamlBracket: 'Dit haakje wordt nergens gesloten. Zet ] of } op het einde.',
  yamlSpecialStart:
    'Een waarde kan niet met {value} beginnen: dat teken betekent hier iets anders. Zet de hele waarde tussen dubbele aanhalingstekens.',
  yamlBackslash:
    "Tussen dubbele aanhalingstekens betekent een \\ iets anders. Zet de hele waarde tussen enkele aanhalingstekens: '…'.",
  invisibleSign:
    'Hier staat een onzichtbaar teken, dat vaak meekomt bij het plakken. Verwijder het en typ een gewone spatie.',
  curlyQuotes:
    'Deze gekrulde aanhalingstekens horen zo bij de waarde. Gebruik rechte: "…". Bedoelt u ze als deel van de tekst, zet er dan rechte omheen.',
  textAfterHash:
    'Wat na een spatie en een # staat, valt weg, dus ‘{rest}’ komt niet op de site. Zet de hele waarde tussen dubbele aanhalingstekens om het te houden, of zet een spatie na de # als het een opmerking is.',
  missingFrontMatter:
    'Het bestand begint niet met drie streepjes. Zet --- op de eerste regel, dan de velden, dan weer ---.',
  unclosedFrontMatter: 'De velden houden niet op. Zet --- op een regel onder het laatste veld.',
  noFields:
    'Hier staan geen velden. Schrijf op elke regel de naam van een veld, een dubbele punt, een spatie en de waarde.',
  duplicateKey: 'Dit veld staat er twee keer. Houd er één.',
  mdxSyntax:
    'Deze < of { kan MDX niet lezen. Sluit elke tag en elke accolade, zet er \\ voor als u het teken zelf bedoelt, of noem het bestand .md als het gewone tekst is.',
  mdxUnclosedTag:
    'De tag <{tag}> wordt niet gesloten. Zet </{tag}> na de inhoud, in dezelfde alinea of op een eigen regel; zonder inhoud schrijft u <{tag} />.',
  mdxClosingTag: '</{tag}> sluit geen tag die open is. Verbeter de naam, of verwijder </{tag}>.',
  mdxBrace:
    'Een accolade begint code, en in een tekst kan geen code staan. Bedoelt u het teken zelf, schrijf dan \\{ in plaats van {.',
  mdxLessThan:
    'Een < begint een tag, maar hier volgt er geen. Bedoelt u het teken zelf, schrijf dan \\< in plaats van <; een link schrijft u als [tekst](adres).',
  mdxComment:
    'Zo kan een opmerking in MDX niet staan. Schrijf {/* opmerking */}, of noem het bestand .md.',
  mdxAttribute:
    'De tag <{tag}> kan vanaf hier niet gelezen worden. Zet elke waarde tussen dubbele aanhalingstekens, zoals title="Welkom", en sluit de tag met >.',
  mdxScript:
    'In een tekst kan geen code staan. Verwijder wat tussen accolades of achter import of export staat, of noem het bestand .md.',
  unknownComponent:
    'Het onderdeel <{value}> bestaat niet. Verbeter de naam of verwijder het, of noem het bestand .md als het gewone tekst is.',
  componentInMarkdown:
    '<{value}> werkt alleen in een .mdx-bestand: hier blijft het gewone tekst. Geef dit bestand de naam {name}.',
  emptyComponent:
    'Tussen <{tag}> en </{tag}> staat geen tekst. Schrijf er tekst tussen, of verwijder het onderdeel.',
  expressionValue:
    'De waarde van ‘{field}’ staat tussen accolades. Zet ze tussen dubbele aanhalingstekens.',
  refusedHtml:
    '‘{value}’ houdt de beveiliging van de site tegen. Verwijder het; naar wat elders staat, maakt u een link.',
  invalidMediaFile:
    'Bij ‘{field}’ past ‘{value}’ niet. Schrijf de naam zonder spaties, met ./ voor een bestand naast deze tekst of / voor een bestand in public/, en kies een soort bestand die hier kan.',
  missingMediaFile: 'Het bestand {file} bestaat niet. Zet het daar, of verbeter de naam.',
  twoVideos: 'Deze video heeft zowel ‘file’ als ‘src’. Houd één van de twee.',
  videoWithoutText:
    'Wie deze video niet kan horen, heeft er niets aan. Zet er ‘captions’ of ‘transcript’ bij, of schrijf de tekst uit tussen <{tag}> en </{tag}>.',

  unknownKey: 'Het veld ‘{key}’ bestaat hier niet. Verbeter de naam of verwijder het veld.',
  factInTranslation:
    '‘{key}’ is een feit, en feiten staan maar op één plaats. Verwijder het hier en schrijf het in {file}.',
  missingKey: 'Het veld ‘{field}’ ontbreekt. Vul het in.',
  wrongType: 'Bij ‘{field}’ past ‘{value}’ niet. Schrijf het zoals in het voorbeeld.',
  notList:
    'Bij ‘{field}’ hoort een lijst. Zet de waarden tussen [ en ], of elk op een eigen regel na een streepje en een spatie.',
  notAllowed: '‘{field}’ kan niet ‘{value}’ zijn.',
  empty: 'Het veld ‘{field}’ is leeg. Vul het in of verwijder de regel.',
  tooLong: '‘{field}’ is {length} tekens lang. Maak er hoogstens {max} van.',
  tooFew: 'Bij ‘{field}’ hoort minstens één regel. Voeg er een toe.',
  outOfRange: '‘{field}’ kan niet ‘{value}’ zijn. De grens is {limit}.',
  invalidFormat: 'Bij ‘{field}’ past ‘{value}’ niet. Schrijf het zoals in het voorbeeld.',
  invalidId:
    '‘{value}’ kan geen naam in een adres zijn. Gebruik kleine letters zonder accent, cijfers en streepjes.',
  invalidDate:
    '‘{value}’ is geen datum die de site kan lezen. Schrijf een dag die bestaat, als jaar-maand-dag.',
  noSuchDay: '‘{value}’ bestaat niet: {month} heeft {limit} dagen. Verbeter de dag of de maand.',
  invalidTime: '‘{value}’ is geen tijdstip. Schrijf uren en minuten.',
  invalidMoment: '‘{value}’ is geen dag of tijdstip. Schrijf een dag, of een dag en een uur.',
  invalidTimeZone: '‘{value}’ is geen tijdzone. Schrijf werelddeel en stad.',
  invalidWebAddress: '‘{value}’ is geen veilig webadres. Begin met https://',
  invalidLink: '‘{value}’ is geen link. Begin met https:// of, op deze site, met /',
  invalidEmail: '‘{value}’ is geen e-mailadres. Schrijf het met een @ en een punt.',
  invalidPeriod: '‘{value}’ is geen termijn. Schrijf P, een getal en D, W, M of Y.',
  invalidFileName:
    '‘{value}’ is geen bestand naast deze pagina. Begin met ./ en gebruik geen spaties of accenten.',

  duplicateName: '‘{value}’ staat al in deze lijst. Verwijder het, of geef het een andere naam.',

  unknownSpeaker:
    'De spreker ‘{value}’ bestaat niet. Verbeter de naam, of maak content/speakers/{value}/index.md.',
  unknownOrganiser:
    'De organisator ‘{value}’ bestaat niet. Verbeter de naam, of maak content/organisers/{value}/index.md.',
  unknownSession:
    'De sessie ‘{value}’ bestaat niet. Verbeter de naam, of maak sessions/{value}/index.md bij dit evenement.',
  unknownRoom: 'De zaal ‘{value}’ staat niet bij ‘rooms’. Verbeter de naam of voeg de zaal toe.',
  unknownTrack:
    'De themalijn ‘{value}’ staat niet bij ‘tracks’. Verbeter de naam of voeg de themalijn toe.',
  unknownSlot: 'Er is geen onderdeel met het id ‘{value}’. Verbeter het id.',

  unusedSpeaker:
    'De spreker ‘{value}’ spreekt nergens. Zet de naam bij een sessie, of verwijder deze map.',
  draftSpeaker:
    'De site noemt ‘{value}’ bij een sessie, maar dit is nog een ontwerp zonder eigen pagina. Is het klaar, haal dan de regel met ‘draft’ weg.',

  missingVenue: 'Men kan ter plaatse deelnemen, maar er staat niet waar. Vul ‘venue’ in.',
  missingReason: 'Er staat niet waarom. Zet er ‘reason’ bij: dat is het eerste wat men wil weten.',
  needlessReason:
    'Er staat waarom, maar niet wat er veranderde. Zet er ‘status’ bij, of ‘previous’ bij een onderdeel dat verhuisd is. Verwijder anders ‘reason’.',
  missingPrevious:
    'Dit is verplaatst, maar er staat niet van wanneer. Zet de vroegere datum bij ‘previous’.',
  missingCaptions:
    'Wie niet hoort, kan deze opname niet volgen. Zet er ‘captions’ (ondertitels) of ‘transcript’ (uitgeschreven tekst) bij.',

  endBeforeStart:
    'Dit eindigt om {end}, maar het begint om {start}. Verbeter een van beide; na middernacht schrijft u ‘minutes’ in plaats van ‘end’.',
  missingStart: 'Er staat niet wanneer dit begint. Zet ‘start’ bij het eerste onderdeel.',
  missingEnd: 'Er staat niet hoe lang dit duurt. Zet er ‘end’ of ‘minutes’ bij.',
  endAndMinutes: 'Er staat zowel ‘end’ als ‘minutes’. Houd één van de twee.',
  nonexistent:
    '{time} bestaat niet op {date} in {timeZone}: de klok gaat die nacht vooruit. Kies een ander tijdstip.',
  ambiguous:
    '{time} komt twee keer voor op {date} in {timeZone}: de klok gaat die nacht achteruit. Kies een ander tijdstip, of laat ‘start’ weg zodat dit op het vorige onderdeel volgt.',
  calendarZoneDiffers:
    'Agendaprogramma’s kennen voor {timeZone} andere regels: daar zou {time} op {date} een ander moment zijn dan hier. Schrijf een zone zonder zomertijd waar het dan ook {offset} is; voor +01:00 is dat Etc/GMT-1.',
  emptySlot: 'Er staat niet wat dit is. Zet er ‘session’, ‘title’ of ‘kind’ bij.',
  sessionAndTitle:
    'Een onderdeel met een sessie krijgt de titel van die sessie. Verwijder ‘title’ hier.',
  missingSlotId:
    '‘{title}’ heeft nog geen ‘id’. Geef een korte naam die nooit meer verandert, zoals ‘welkom’.',
  duplicateSlotId: 'Er is al een onderdeel met het id ‘{value}’. Geef dit een ander ‘id’.',
  removedInUse:
    '‘{value}’ staat bij ‘removed’, maar ook in het programma. Verwijder het op één van de twee plaatsen.',
  unscheduledSession:
    'De sessie ‘{value}’ staat niet in het programma. Zet ze in {name}, of zet hier ‘draft: true’.',

  overlap:
    '‘{value}’ begint om {start}, maar ‘{other}’ duurt in dezelfde zaal tot {end}. Verbeter een van beide tijden, of geef ze elk een eigen ‘room’.',
  outOfOrder:
    '‘{value}’ begint om {start}, dus vóór ‘{other}’, maar staat eronder. Zet het erboven, of verbeter het uur.',
  partOutsideBlock:
    '‘{value}’ valt buiten ‘{other}’, dat van {start} tot {end} duurt. Verbeter een van beide tijden.',
  beforeDay:
    '‘{value}’ begint om {start}, maar de dag begint om {limit}. Verbeter een van beide tijden.',
  afterDay:
    '‘{value}’ eindigt om {end}, maar de dag eindigt om {limit}. Verbeter een van beide tijden.',
  duplicateDay: 'De dag {value} staat er al. Zet alle onderdelen bij één dag.',
  dayOutOfOrder: 'De dag {value} staat onder {other}. Zet de dagen van vroeg naar laat.',
  otherYear:
    'De dag {value} valt in een ander jaar dan {other}. Verbeter het jaar als dat niet de bedoeling is.',
  personTwice:
    '‘{value}’ is op dat ogenblik ook bij ‘{other}’. Verander de spreker of het uur van ‘{title}’.',
  duplicateSpeaker: '‘{value}’ staat al bij ‘{title}’. Verwijder een van de twee.',

  wrongWeekday:
    '‘{value}’ klopt niet: in {year} valt die datum op een {weekday}. Verbeter de weekdag of de datum.',
  halfTranslated:
    '‘{field}’ is niet vertaald. Zolang er iets ontbreekt, staat alles wat erbij hoort in de hoofdtaal. Vertaal “{value}”.',
  untranslated: '‘{field}’ is niet vertaald. Vertaal “{value}”.',
  stillToWrite:
    'Hier staat nog ‘{value}’. Schrijf of vertaal de tekst op elke regel met die woorden, en haal ze dan weg.',
  untranslatedText: 'De tekst zelf is niet vertaald. Zet de vertaling onder de velden.',
  untranslatedFile: 'Hiervan is er geen vertaling in de taal ‘{lang}’. Maak {name}.',
  nothingToTranslate:
    'Er is niets met de naam ‘{value}’ om te vertalen in {original}. Verbeter de naam of verwijder de regel.',
  unknownWords: 'De site heeft geen woorden met de naam ‘{value}’. Verbeter de naam.',
  unreadLanguage:
    'De woorden van de site in het {language} las nog niemand na die dat als moedertaal spreekt. Laat dat doen, en zet bij ‘words’ wat beter kan.',
  unknownPlace:
    'In ‘{field}’ kan {value} niet ingevuld worden. Verbeter de naam tussen de accolades.',

  brokenLink: 'De link ‘{value}’ leidt nergens heen. Verbeter het adres.',
  brokenAnchor: 'Op {address} is er geen plaats ‘#{value}’. Verbeter wat na de # staat.',
  linkToFile: '‘{value}’ is een bestand, geen adres van de site. Schrijf het adres van de pagina.',
  linkWithoutScheme: 'De link ‘{value}’ mist het begin van het adres.',
  emptyLink:
    'De link naar ‘{value}’ heeft geen woorden, dus niemand kan erop klikken. Zet tussen [ en ] waar hij heen leidt.',
  unreadLink:
    '‘{value}’ wordt geen link of foto. Schrijf [woorden](adres) zonder spatie: hernoem het bestand met streepjes, of zet %20 in de plaats van elke spatie.',
  missingPicture: 'De foto ‘{value}’ bestaat niet. Verbeter de naam of zet het bestand erbij.',
  missingAlt:
    'De foto ‘{value}’ heeft geen tekst voor wie ze niet ziet. Zet tussen [ en ] wat erop te zien is.',
  remotePicture:
    'De foto ‘{value}’ staat op een andere website, en die ziet zo elke bezoeker. Bewaar ze naast deze pagina en schrijf ./naam.jpg.',
  brokenPicture:
    'Dit bestand heet een foto, maar is er geen die de site kan lezen. Open het in een fotoprogramma en bewaar het opnieuw als jpg of png.',
  noPicture: '‘{value}’ is geen foto die een browser toont. Gebruik jpg, png, webp of avif.',

  reservedName: 'De naam ‘{value}’ heeft de site zelf nodig. Kies een andere naam.',
  addressTaken: 'Het adres ‘{value}’ is al van {other}. Kies een andere naam.',

  placeholderAddress:
    '‘{value}’ is een voorbeeld. Zet er uw eigen adres: bij ‘calendar: domain’ blijft het voor altijd in agenda’s staan.',
  publishedMoved:
    'Dit stond op een ander moment in agenda’s. Lezers zien dat pas als u hier ‘previous: {previous}’ zet, en bij ‘reason’ waarom. Was het een tikfout, dan hoeft dat niet.',
  domainChanged:
    'In agenda’s staat alles onder ‘{domain}’. Met een ander ‘domain’ wordt elke afspraak een tweede afspraak. Zet ‘{domain}’ terug; het hoeft niet het adres van de site te zijn.',
  publishedDraft:
    'Dit staat al in agenda’s van bezoekers, dus ‘draft: true’ kan niet meer. Gaat het niet door, zet dan ‘status: cancelled’ of ‘status: postponed’.',
  publishedEvent:
    'Dit evenement staat in agenda’s als ‘{name}’, maar de map heet nu ‘{value}’. Zet ‘formerly: [{name}]’ in dit bestand, dan blijven adressen en afspraken kloppen.',
  publishedDate:
    'De datum ‘{title}’ staat al in agenda’s en is hier weg. Zet ze terug met ‘id: {value}’ en ‘status: cancelled’, dan verdwijnt ze ook daar.',
  publishedRenamed:
    '‘{title}’ staat in agenda’s als ‘{value}’ en heet hier ‘{other}’. Zet ‘formerly: [{value}]’ in het bestand van de sessie, of geef dit onderdeel ‘id: {value}’.',
  publishedGone:
    '‘{title}’ staat al in agenda’s en is uit het programma verdwenen. Zet het onder ‘removed’ met ‘id: {value}’, ‘title’, ‘previous: {previous}’ en ‘reason’, dan verdwijnt het ook daar. Kreeg het een andere naam, zet dan ‘formerly: [{value}]’ in het bestand van de sessie.',
  ledgerLeft:
    'Dit bestand bleef achter in een map zonder evenement. Verplaats het naar de map van het evenement: het houdt bij wat al in agenda’s staat.',
  ledgerLost:
    '‘{title}’ staat in agenda’s van bezoekers, maar de regel {value} is uit dit bestand verdwenen. Haal het terug uit git, en de map van het evenement ook als die weg is. Gaat het evenement niet door, zet dan ‘status: cancelled’.',
  ledgerLowered:
    'Hier staat {value}, maar gepubliceerd was {earlier}: agendaprogramma’s slaan een lager nummer over. Haal dit bestand terug uit git.',
  ledgerStale:
    'Na publicatie verandert er iets in agenda’s. U hoeft niets te doen: bij het publiceren wordt dit bestand bijgewerkt.',

  closesBeforeOpens: 'De inschrijving sluit voor ze opengaat. Verbeter ‘opens’ of ‘closes’.',
  closesAfterStart:
    'De inschrijving sluit pas na het begin van het evenement. Kies een vroegere ‘closes’.',

  reservedField: 'Het formulier gebruikt ‘{value}’ zelf al. Kies een andere naam voor deze vraag.',
  missingOptions: 'Bij ‘{value}’ kan men niets kiezen. Zet de antwoorden bij ‘options’.',
  needlessOptions:
    'Bij een vraag van het soort ‘{value}’ horen geen ‘options’. Verwijder ze, of kies choice of choices.',
  missingEndpoint:
    'Men kan zich inschrijven voor “{event}”, maar er staat niet waar inschrijvingen aankomen. Vul ‘registration: endpoint’ in, of geef FORM_ENDPOINT mee.',
  placeholderEndpoint:
    'Men kan zich inschrijven voor “{event}”, maar ‘{value}’ is een voorbeeldadres: elke inschrijving zou verloren gaan. Vul het adres van uw formulierdienst in, hier of als FORM_ENDPOINT.',
  builderFailed:
    'De site kon niet gebouwd worden, en de controle vond de oorzaak niet. Meld dit aan wie de site onderhoudt: {value}.',
  insecureEndpoint:
    'Men kan zich inschrijven voor “{event}”, maar ‘{value}’ is geen https-adres. Vul een adres in dat met https:// begint.',
  missingPrivacy: 'Een formulier vraagt gegevens. Vul ‘privacy’ in: content/README.md toont hoe.',
  missingPrivacyPage: 'Geen pagina heeft ‘role: privacy’. Maak ze zoals content/README.md toont.',
  unreachableContact: 'Hier staat niet hoe men u bereikt. Vul ‘email’, ‘phone’ of ‘url’ in.',
  missingStatement: 'Geen toegankelijkheidsverklaring. Maak ze zoals content/README.md toont.',
  templateValue:
    '‘{value}’ komt uit de demonstratie. Vul uw eigen waarde in. Hebt u de toegankelijkheid nog niet getest, kies dan ‘status: none’ en zeg dat bij ‘exceptions’.',
  outdatedStatement: 'De verklaring is van {date}. Kijk ze na en zet de dag bij ‘reviewedOn’.',
  sensitiveField:
    '“{value}” vraagt misschien naar gezondheid of maaltijden. Laat kiezen uit antwoorden (choice, choices of services), of zet ‘allowSensitive: true’ bij ‘registration’.',
};
