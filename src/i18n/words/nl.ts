import { patterns } from './patterns.ts';

/**
 * Every word of the interface in Belgian Dutch, formal “u”, whole sentences without HTML.
 * Keys are named by the place where the words stand. Content words stand in `content/`.
 */
export const nl = {
  ...patterns,

  // Words of addresses; published addresses live for ever, so these never change.
  'address.sessions': 'sessies',
  'address.thanks': 'bedankt',
  'address.speakers': 'sprekers',
  'address.myProgramme': 'mijn-programma',
  'address.archive': 'archief',
  'address.programme': 'programma',
  'address.search': 'zoeken',
  'address.embed': 'inbedden',
  'address.registration': 'inschrijven',
  'address.withdrawal': 'uitschrijven',
  'address.withdrawn': 'uitgeschreven',

  'format.clock': '{hour}.{minute}',
  'format.hour': '{hour}',
  'format.time': '{time} uur',
  'format.timeRange': 'van {start} tot {end} uur',
  'format.weekdayTime': '{weekday} om {time}',
  'format.summerTime': '{time} (zomertijd)',
  'format.winterTime': '{time} (wintertijd)',
  'zone.belgium': 'Belgische tijd',

  'page.skip': 'Ga naar de inhoud',
  'page.home': 'Home',
  'page.contact': 'Contact: {contact}',
  'page.licence': 'Licentie van de gegevens: {licence}',
  'page.breadcrumbs': 'U bent hier',
  'page.footer': 'Over deze site',
  'page.locale': 'nl_BE',
  'page.draft': 'Ontwerp: dit staat nog niet op de site.',
  'page.languages': 'Taal',
  'page.untranslated':
    'De tekst van deze pagina is niet vertaald in het Nederlands. Hij staat hier in het {original}.',
  'page.moved.title': 'Deze pagina is verplaatst',
  'page.moved.text': 'U vindt ze nu op een ander adres:',

  'demonstration.title': 'Demonstratie',
  'demonstration.text':
    'Demonstratie, nagemaakt met openbare feiten. Geen site van de Vlaamse overheid.',
  'demonstration.asOf': 'Getoond zoals op {moment} ({zone}).',

  'home.title': 'Evenementen',
  'home.coming': 'Binnenkort',
  'home.none': 'Er zijn nu geen evenementen gepland.',
  'archive.title': 'Evenementen in {year}',
  'archive.years': 'Archief',
  'home.past': 'Voorbije evenementen',

  'search.title': 'Zoeken',
  'search.label': 'Zoek in evenementen, sessies en sprekers',
  'search.noScript': 'Zoeken werkt alleen met JavaScript.',
  'search.found': 'Resultaten voor “{query}”: {count}',
  'search.none': 'Geen resultaten voor “{query}”. Kijk de spelling na, of zoek met minder woorden.',
  'search.failed':
    'Zoeken lukt nu niet. Kijk na of u internet hebt en of uw browser het toelaat, en probeer opnieuw.',
  'search.more': 'Toon meer resultaten',
  'search.event': 'Evenement',
  'search.session': 'Sessie',
  'search.speaker': 'Spreker',

  'event.past': 'Dit evenement is voorbij.',
  'event.next': 'Volgend evenement, op {date}: {title}',
  'event.when': 'Wanneer',
  'event.where': 'Waar',
  'event.online': 'Online',
  'event.hybrid': '{venue}, en online',
  'event.audience': 'Voor wie',
  'event.price': 'Prijs',
  'event.capacity': 'Aantal plaatsen',
  'event.registration': 'Inschrijven',
  'event.language': 'Voertaal',
  'event.services': 'Ondersteuning',
  'event.organiser': 'Organisatie',
  'event.about': 'Waarover gaat het?',
  'event.programme': 'Programma',
  'event.practical': 'Praktisch',
  'event.joining': 'Deelnemen',
  'event.route': 'Route',
  'event.accessibility': 'Toegankelijkheid',
  'event.contact': 'Vragen',
  'event.keyDates': 'Belangrijke datums',
  'event.days': 'van {start} tot en met {end}',
  'event.hours': 'Het begint {start} en eindigt {end} ({zone}).',
  'event.dateFollows': 'De nieuwe datum volgt. Eerst was dit gepland op {date}.',
  'event.status.cancelled': 'Dit evenement gaat niet door.',
  'event.status.postponed': 'Dit evenement is uitgesteld. Een nieuwe datum volgt.',
  'event.status.rescheduled': 'Dit evenement is verplaatst. Het was gepland op {date}.',
  'event.status.rescheduledNow': 'Dit evenement is verplaatst.',
  'event.status.movedOnline': 'Dit evenement gaat online door.',
  'event.short.cancelled': 'Gaat niet door',
  'event.short.postponed': 'Uitgesteld',
  'event.short.rescheduled': 'Verplaatst',
  'event.short.movedOnline': 'Gaat online door',
  'event.reason': 'Reden: {reason}',
  'service.signLanguage': 'Tolk Vlaamse Gebarentaal',
  'service.interpretation': 'Vertolking',
  'service.captions': 'Live ondertiteling',
  'service.hearingLoop': 'Ringleiding',

  'programme.zone': 'Alle uren in {zone}.',
  'programme.until': 'tot',
  'programme.part': 'Onderdelen van {title}',
  'programme.room': 'Zaal: {room}',
  'programme.track': 'Themalijn: {track}',
  'programme.later': 'Het programma van deze dag volgt nog.',
  'programme.wasPlanned': 'Was gepland op {date}',
  'programme.language': 'Voertaal: {language}',
  'programme.now': 'Nu bezig',
  'programme.next': 'Straks',
  'programme.today': 'Vandaag',
  'programme.filter.kind': 'Soort',
  'programme.filter.all': 'Alle',
  'programme.filter.show': 'Toon deze sessies',
  'programme.filter.reset': 'Toon alles',
  'programme.filter.shown': 'U ziet {shown} van {total} sessies.',
  'programme.cancelled': 'Gaat niet door',
  'programme.moved': 'Verplaatst: was gepland op {date}',
  'programme.replacedBy': 'In de plaats komt: {title}',
  'programme.removed': 'Niet meer in het programma',
  'programme.moderator': '{name} (moderator)',
  'programme.panellist': '{name} (panellid)',
  'kind.welcome': 'Welkom',
  'kind.talk': 'Lezing',
  'kind.workshop': 'Workshop',
  'kind.panel': 'Panelgesprek',
  'kind.questions': 'Vragen',
  'kind.break': 'Korte pauze',
  'kind.lunch': 'Lunch',
  'kind.networking': 'Netwerken',
  'kind.registration': 'Onthaal',
  'kind.closing': 'Conclusies',

  'myProgramme.link': 'Stel uw eigen programma samen',
  'myProgramme.short': 'Mijn programma',
  'myProgramme.title': 'Mijn programma: {title}',
  'myProgramme.intro':
    'Vink aan wat u wilt volgen. Het adres van deze pagina bevat uw keuze: bewaar het als bladwijzer, stuur het door of druk de pagina af. Elke sessie kunt u ook apart in uw agenda zetten.',
  'myProgramme.chosen': 'Gekozen sessies: {count}.',
  'myProgramme.clashes': 'Let op: {count} ervan vallen samen. Bij elke sessie staat met welke.',
  'myProgramme.clash': 'Valt samen met “{title}”.',
  'myProgramme.gone': 'Let op: iets uit dit adres gaat niet door of staat niet in het programma.',
  'myProgramme.failed':
    'Het agendabestand is niet gemaakt, want niet elke sessie kon opgehaald worden. Uw keuze staat er nog. Kijk na of u internet hebt en probeer het opnieuw, of zet elke sessie apart in uw agenda.',
  'myProgramme.about': 'Over deze sessie',

  'session.partOf': 'Een sessie van {event}',
  'session.speakers': 'Sprekers',
  'session.speaker': 'Spreker',
  'session.track': 'Themalijn',
  'session.level': 'Voorkennis',
  'session.level.introductory': 'Geen voorkennis nodig',
  'session.level.intermediate': 'Enige voorkennis',
  'session.level.advanced': 'Voor gevorderden',
  'session.slides': 'Presentatie',
  'session.openSlides': 'Bekijk de presentatie',
  'session.openRecording': 'Bekijk de opname',
  'session.recording': 'Opname',
  'session.captions': 'Ondertitels',
  'session.transcript': 'Uitgeschreven tekst',
  'session.back': 'Terug naar het hele programma',
  'session.others': 'Andere sessies',
  'session.previous': 'Vorige sessie',
  'session.next': 'Volgende sessie',
  'session.parallel': 'Tegelijk',

  'speaker.sessions': 'Sessies',
  'speaker.past': 'Voorbij',
  'speaker.none': 'Er staan nu geen sessies op de site.',
  'speaker.as.moderator': 'Moderator',
  'speaker.as.panellist': 'Panellid',

  'calendar.title': 'Zet in uw agenda',
  'calendar.phone': 'Op uw telefoon: het bestand op een iPhone, Google Agenda op Android.',
  'calendar.follow': 'Volgen: wat hier verandert, verandert ook in uw agenda',
  'calendar.followIn': 'Volg in {program}',
  'calendar.refreshApple': 'Op een Mac kiest u zelf hoe vaak Apple Agenda kijkt wat verandert.',
  'calendar.refreshGoogle': 'Google belooft niet hoe snel u een wijziging ziet.',
  'calendar.refreshMicrosoft': 'Een wijziging kan volgens Microsoft meer dan 24 uur uitblijven.',
  'calendar.paste': 'Of kopieer dit adres en plak het waar uw agenda om een webadres vraagt.',
  'calendar.followPart': 'Volg alleen een dag of themalijn',
  'calendar.add': 'Eén keer toevoegen: latere wijzigingen ziet u niet',
  'calendar.openFile': 'Open het agendabestand (.ics)',
  'calendar.addTo': 'Voeg toe aan {program}',
  'calendar.apple': 'Apple Agenda of Thunderbird',
  'calendar.google': 'Google Agenda',
  'calendar.session': 'In uw agenda',
  'calendar.off': 'Toevoegen kan niet meer. Volgt u niet, haal het dan zelf uit uw agenda.',
  'calendar.pastTitle': 'Dit evenement in uw agenda',
  'calendar.record': 'Het programma als agendabestand (.ics)',
  'calendar.name': '{event}: programma',
  'calendar.part': '{event}: {part}',
  'calendar.cancelled': 'Geannuleerd: {title}',
  'calendar.postponed': 'Uitgesteld: {title}',
  'calendar.moved': 'Verplaatst. Dit was gepland op {date}.',
  'calendar.toBeAnnounced': 'De plaats volgt.',
  'calendar.noPlace': 'Niet aan een plaats gebonden',
  'calendar.programme.heading': 'Programma ({zone}):',
  'calendar.speakers': 'Met {names}',
  'calendar.keyDateOf': 'Hoort bij: {event}',
  'calendar.more': 'Meer informatie:',
  'changes.follow': 'Volg de wijzigingen in uw feedlezer (Atom)',
  'changes.title': 'Wijzigingen: {event}',
  'changes.added': 'Nieuw: {title}',
  'changes.restored': 'Gaat toch door: {title}',
  'changes.moved': 'Verplaatst: {title}',
  'changes.renamed': 'Nieuwe titel: {title}',
  'changes.planned': 'Dit is nu gepland op {date}.',
  'changes.was': 'Dit was gepland op {date}.',
  'changes.replaced': 'Dit is nu: {to} (eerst: {from})',

  'registration.title': 'Inschrijven',
  'registration.go': 'Schrijf u in',
  'registration.deadline': 'Inschrijven kan tot en met {moment} ({zone}).',
  'registration.deadlineBefore': 'Inschrijven kan tot {moment} ({zone}).',
  'registration.deadlineBriefly': 'Tot en met {moment} ({zone})',
  'registration.deadlineBeforeBriefly': 'Tot {moment} ({zone})',
  'registration.deadlinePast': 'Inschrijven kon tot en met {moment} ({zone}).',
  'registration.deadlineBeforePast': 'Inschrijven kon tot {moment} ({zone}).',
  'registration.lastDay':
    'De laatste dag om u in te schrijven is {date}. Dat kan tot {time} ({zone}).',
  'registration.lastDayBriefly': 'Laatste dag: {date}, tot {time} ({zone})',
  'registration.opens': 'Inschrijven kan vanaf {moment} ({zone}).',
  'registration.notYetOpen': 'U kunt zich nog niet inschrijven.',
  'registration.closed': 'De inschrijvingen zijn afgesloten.',
  'registration.closed.title': 'De inschrijvingen zijn afgesloten',
  'registration.closed.text':
    '{deadline} Wat u invulde, staat er nog, maar u kunt het niet meer versturen.',
  'registration.closedContact': 'Hebt u een vraag? Neem contact op met {contact}.',
  'registration.full': 'Alle plaatsen zijn ingenomen. U kunt zich niet meer inschrijven.',
  'registration.waitingList':
    'Alle plaatsen zijn ingenomen. Vul het formulier in om op de wachtlijst te komen.',
  'registration.cancelled': 'U kunt zich niet inschrijven, want dit gaat niet door.',
  'registration.external': 'U schrijft zich in op een andere website.',
  'registration.externalLink': 'Naar de inschrijvingspagina',
  'registration.notRequired': 'U hoeft zich niet in te schrijven.',
  'registration.requiredNote': 'Alle velden zijn verplicht, tenzij er “niet verplicht” bij staat.',
  'registration.optional': '{label} (niet verplicht)',
  'registration.name': 'Voor- en achternaam',
  'registration.email': 'E-mailadres',
  'registration.emailHint': 'Hierop krijgt u de praktische informatie.',
  'registration.organisation': 'Organisatie',
  'registration.role': 'Functie',
  'registration.honeypot': 'Laat dit veld leeg',
  'registration.submit': 'Verstuur uw inschrijving',
  'registration.submitting': 'Uw inschrijving wordt verstuurd …',

  'registration.error.prefix': 'Fout: {title}',
  'registration.error.title': 'Kijk dit na',
  'registration.error.missing': 'Vul in: {label}',
  'registration.error.missingChoice': 'Kies een antwoord bij: {label}',
  'registration.error.malformedEmail':
    'Vul een e-mailadres in met een @ en een punt, zoals naam@voorbeeld.be',
  'registration.error.tooLong': 'Maak dit korter: hoogstens {max} tekens bij {label}',

  'registration.confirmed.title': 'U bent ingeschreven',
  'registration.confirmed.text': 'Uw inschrijving voor {event} is aangekomen.',
  'registration.confirmed.waitingTitle': 'U staat op de wachtlijst',
  'registration.confirmed.waitingText':
    'Uw inschrijving op de wachtlijst voor {event} is aangekomen.',
  'registration.confirmed.place': 'Komt er een plaats vrij, dan krijgt u bericht per mail.',
  'registration.confirmed.reference': 'Uw referentie: {reference}',
  'registration.confirmed.next': 'Wat gebeurt er nu?',
  'registration.confirmed.joining': 'De praktische informatie krijgt u per mail.',
  'registration.confirmed.again': 'Nog iemand inschrijven',

  'registration.refused.title': 'Uw inschrijving is niet aanvaard',
  'registration.refused.text': 'Wat u invulde, staat er nog.',
  'registration.refused.goBack':
    'Ga terug naar het formulier en kijk na wat u invulde, vooral uw e-mailadres.',
  'registration.refused.field': 'Kijk dit veld na: {label}',
  'registration.refused.email': 'Dit e-mailadres werd niet aanvaard. Kijk het na.',
  'registration.refused.blocked':
    'De dienst die de inschrijvingen ontvangt, hield uw bericht tegen. Neem contact op met {contact}.',
  'registration.refused.unavailable':
    'De dienst die de inschrijvingen ontvangt, neemt nu geen inschrijvingen aan. Neem contact op met {contact}.',
  'registration.refused.busy':
    'De dienst die de inschrijvingen ontvangt, heeft het nu te druk. Probeer het over enkele minuten opnieuw.',
  'registration.refused.other':
    'De dienst die de inschrijvingen ontvangt, kon dit niet aanvaarden. Probeer het opnieuw of neem contact op met {contact}.',

  'registration.unknown.title': 'We weten niet of uw inschrijving is aangekomen',
  'registration.unknown.text':
    'Er kwam geen duidelijk antwoord. Wat u invulde, staat er nog. Opnieuw versturen kan zonder dat u dubbel ingeschreven wordt.',
  'registration.unknown.offline':
    'U hebt nu geen internetverbinding. Wat u invulde, staat er nog. Probeer het opnieuw als u weer verbonden bent.',
  'registration.unknown.notSent': 'Uw inschrijving is nog niet verstuurd',
  'registration.unknown.kept': 'Uw inschrijving is nog niet bevestigd',
  'registration.unknown.keptText':
    'Wat u invulde, staat er nog. Opnieuw versturen kan zonder dat u dubbel ingeschreven wordt.',
  'registration.unknown.again': 'Probeer het opnieuw',
  'registration.unknown.native': 'Verstuur op de gewone manier',
  'registration.unknown.mail': 'Lukt het niet? Mail naar {email}.',
  'registration.unknown.contact': 'Lukt het niet? Neem contact op met {contact}.',
  'privacy.title': 'Uw gegevens als u zich inschrijft',
  'privacy.more': 'Meer over uw gegevens en uw rechten',
  // A fact a line, and one without value falls away. The form shows the first lines, the next when
  // asked, and leaves the last ones to the page.
  'privacy.facts': `Verantwoordelijk: {controller}
Waarvoor: {purposes}
Hoe lang: tot {period} na het evenement{until}. Dan worden ze gewist.
Meer lezen: alles over uw gegevens {page}

KBO-nummer: {companyNumber}
Rechtsgrond: een taak van algemeen belang (artikel 6.1.e van de AVG){publicTask}. U kunt bezwaar maken tegen het gebruik van uw gegevens.
Rechtsgrond: een wettelijke verplichting (artikel 6.1.c van de AVG){legalObligation}.
Rechtsgrond: een overeenkomst met u (artikel 6.1.b van de AVG){contract}. U kunt uw gegevens laten overdragen.
Rechtsgrond: uw toestemming (artikel 6.1.a van de AVG){consent}. U kunt ze altijd intrekken en uw gegevens laten overdragen. Wat voor het intrekken gebeurde, blijft geldig.
Taak of decreet: {task}
Wie ze krijgt: {recipients}
Uw rechten: u kunt uw gegevens inzien, laten verbeteren of wissen, en het gebruik ervan laten beperken. Neem contact op met {contact}. Er wordt niets automatisch over u beslist.

Functionaris voor gegevensbescherming: {dataProtectionOfficer}
Welke gegevens: elk formulier vraagt {fields}. Stelt een evenement nog andere vragen, dan staan die in het formulier. Wat verplicht is, hebben we nodig om u in te schrijven.
Buiten Europa: {transfer}
In uw browser: lukt het versturen niet, dan bewaart uw browser uw antwoorden in de geschiedenis van dat tabblad tot het wel lukt. Wie uw toestel gebruikt, kan ze daar zien.
Klacht bij de VTC: Vlaamse Toezichtcommissie voor de verwerking van persoonsgegevens{vtc} https://www.vlaanderen.be/vlaamse-toezichtcommissie
Klacht bij de GBA: Gegevensbeschermingsautoriteit{gba} https://www.gegevensbeschermingsautoriteit.be/`,

  // After the model of Decision (EU) 2018/1523; a line without its fact falls away.
  'accessibility.statement': `
{body} wil deze website toegankelijk maken, zoals het Bestuursdecreet van 7 december 2018 vraagt, dat Richtlijn (EU) 2016/2102 omzet. Deze toegankelijkheidsverklaring geldt voor {site}.
# Nalevingsstatus
Niet getest. Of deze website voldoet aan {untested}, is niet bekend.
Deze website voldoet volledig aan {full}.
Deze website voldoet gedeeltelijk aan {partial}. Wat niet voldoet, staat hieronder.
Deze website voldoet niet aan {none}. Waarom, staat hieronder.
# Niet-toegankelijke inhoud
Niet-naleving van het Bestuursdecreet: {nonCompliant}
Onevenredige last: {disproportionate}
Buiten het toepassingsgebied van de wet: {outOfScope}
# Opstelling van deze toegankelijkheids\u00adverklaring
Deze verklaring is opgesteld op {preparedOn}.
Ze steunt op een zelfbeoordeling{selfAssessment}.
Ze steunt op een beoordeling door een derde partij{external}.
Het verslag van de beoordeling: {report}
Ze is voor het laatst herzien op {reviewedOn}.
# Feedback en contactgegevens
Is iets niet toegankelijk voor u, of hebt u het in een andere vorm nodig? Laat het weten: {contact}
U krijgt antwoord binnen {answerWithin}.
# Handhavingsprocedure
Helpt het antwoord u niet, of komt er geen? Dien een klacht in bij: {complaints}
Bent u daarna nog niet geholpen? Richt u dan tot: {enforcement}`,
  'registration.waiting.title': 'Uw inschrijving is nog niet aanvaard',
  'registration.waiting.text':
    'De dienst die de inschrijvingen ontvangt, heeft het nu te druk. Uw inschrijving wordt straks vanzelf opnieuw verstuurd. U hoeft niets te doen.',
  'registration.waiting.left': 'Opnieuw over {time}',
  'registration.waiting.stop': 'Stop met wachten',

  'thanks.title': 'Bedankt voor uw inschrijving',
  'thanks.text': 'Uw inschrijving voor {event} is verstuurd.',
  'withdrawal.registered': 'Ingeschreven, maar verhinderd? Schrijf u uit',
  'withdrawal.title': 'Toch verhinderd? Schrijf u uit',
  'withdrawal.text':
    'Voor wie ingeschreven is voor {event} en toch niet komt. Zonder referentie vervalt elke inschrijving met dit e-mailadres.',
  'withdrawal.email': 'E-mailadres waarmee u zich inschreef',
  'withdrawal.reference': 'Referentie die u zag na het inschrijven',
  'withdrawal.submit': 'Verstuur uw uitschrijving',
  'withdrawn.title': 'Uw uitschrijving is verstuurd',
  'withdrawn.text':
    'Staat u met dat e-mailadres ingeschreven voor {event}, dan vervalt dat. Staat het in uw agenda, haal het er dan zelf uit.',
  'attendees.deleteBy': 'Vernietig deze lijst uiterlijk op {date}.',
  'invitation.subject': 'Uw link voor “{title}” op {date}',
  'invitation.link': 'Met deze link neemt u deel. Geef hem niet door.',
  'invitation.calendar': 'De bijlage zet dit evenement met de link in uw agenda.',
  'notice.info': 'Goed om te weten: {title}',
  'notice.warning': 'Let op: {title}',
  'notice.success': 'In orde: {title}',
  'video.elsewhere': '{title} (video op een andere website)',
  'video.transcriptOf': 'Uitgeschreven tekst van “{title}”',

  'notFound.title': 'Deze pagina bestaat niet',
  'notFound.text': 'Misschien is het adres verkeerd overgenomen, of is de pagina verplaatst.',
  'notFound.home': 'Bekijk alle evenementen',
};
