import type { nl } from './nl.ts';
import { patterns } from './patterns.ts';

/**
 * The same words in German for Belgium: formal “Sie”, whole sentences without HTML. NOT YET READ BY
 * A NATIVE READER (`UNREAD_LANGUAGES` in `src/site.ts`).
 */
export const de = {
  ...patterns,

  // Words of addresses; published addresses live for ever, so these never change.
  'address.sessions': 'programmpunkte',
  'address.thanks': 'danke',
  'address.speakers': 'vortragende',
  'address.myProgramme': 'mein-programm',
  'address.archive': 'archiv',
  'address.programme': 'programm',
  'address.search': 'suche',
  'address.embed': 'einbetten',
  'address.registration': 'anmeldung',
  'address.withdrawal': 'abmeldung',
  'address.withdrawn': 'abgemeldet',

  'format.clock': '{hour}.{minute}',
  'format.hour': '{hour}',
  'format.time': '{time} Uhr',
  'format.timeRange': 'von {start} bis {end} Uhr',
  'format.weekdayTime': 'am {weekday} um {time}',
  'format.date': '{weekday}, {date}',
  'format.summerTime': '{time} (Sommerzeit)',
  'format.winterTime': '{time} (Winterzeit)',
  'zone.belgium': 'belgische Zeit',

  'page.locale': 'de_BE',
  'page.skip': 'Zum Inhalt',
  'page.home': 'Startseite',
  'page.contact': 'Kontakt: {contact}',
  'page.licence': 'Lizenz der Daten: {licence}',
  'page.breadcrumbs': 'Sie sind hier',
  'page.footer': 'Über diese Website',
  'page.draft': 'Entwurf: Dies steht noch nicht auf der Website.',
  'page.languages': 'Sprache',
  'page.untranslated':
    'Den Text dieser Seite gibt es nicht auf Deutsch. Er steht hier auf {original}.',
  'page.moved.title': 'Diese Seite wurde verschoben',
  'page.moved.text': 'Sie finden sie jetzt unter einer anderen Adresse:',

  'demonstration.title': 'Demonstration',
  'demonstration.text':
    'Eine Demonstration mit öffentlich bekannten Angaben, keine Website der flämischen Behörden.',
  'demonstration.asOf': 'Stand: {moment} ({zone}).',

  'home.title': 'Veranstaltungen',
  'home.coming': 'Demnächst',
  'home.none': 'Zurzeit sind keine Veranstaltungen geplant.',
  'archive.title': 'Veranstaltungen im Jahr {year}',
  'archive.years': 'Archiv',
  'home.past': 'Vergangene Veranstaltungen',

  'event.next': 'Nächste Veranstaltung, {date}: {title}',
  'search.title': 'Suchen',
  'search.label': 'Veranstaltungen, Programmpunkte und Personen durchsuchen',
  'search.noScript': 'Die Suche braucht JavaScript.',
  'search.found': 'Ergebnisse für „{query}“: {count}',
  'search.none':
    'Keine Ergebnisse für „{query}“. Prüfen Sie die Schreibweise oder suchen Sie mit weniger Wörtern.',
  'search.failed':
    'Die Suche gelingt nicht. Prüfen Sie Verbindung und Browser, und versuchen Sie es erneut.',
  'search.more': 'Mehr Ergebnisse zeigen',
  'search.event': 'Veranstaltung',
  'search.session': 'Programmpunkt',
  'search.speaker': 'Person',

  'event.past': 'Diese Veranstaltung ist vorbei.',
  'event.when': 'Wann',
  'event.where': 'Wo',
  'event.online': 'Online',
  'event.hybrid': '{venue}, und online',
  'event.audience': 'Für wen',
  'event.price': 'Preis',
  'event.capacity': 'Anzahl der Plätze',
  'event.registration': 'Anmeldung',
  'event.language': 'Sprache',
  'event.services': 'Unterstützung',
  'event.organiser': 'Veranstalter',
  'event.about': 'Worum geht es?',
  'event.programme': 'Programm',
  'event.practical': 'Praktisches',
  'event.joining': 'Teilnahme',
  'event.route': 'Anreise',
  'event.accessibility': 'Barrierefreiheit',
  'event.contact': 'Fragen',
  'event.keyDates': 'Wichtige Termine',
  'event.days': 'von {start} bis {end}',
  'event.hours': 'Die Veranstaltung beginnt {start} und endet {end} ({zone}).',
  'event.dateFollows':
    'Das neue Datum folgt. Die Veranstaltung war ursprünglich für {date} geplant.',
  'event.status.cancelled': 'Diese Veranstaltung fällt aus.',
  'event.status.postponed': 'Diese Veranstaltung ist verschoben. Ein neues Datum folgt.',
  'event.status.rescheduled': 'Diese Veranstaltung ist verlegt. Sie war für {date} geplant.',
  'event.status.rescheduledNow': 'Diese Veranstaltung ist verlegt.',
  'event.status.movedOnline': 'Diese Veranstaltung findet online statt.',
  'event.short.cancelled': 'Fällt aus',
  'event.short.postponed': 'Verschoben',
  'event.short.rescheduled': 'Auf ein anderes Datum verlegt',
  'event.short.movedOnline': 'Findet online statt',
  'event.reason': 'Grund: {reason}',
  'service.signLanguage': 'Dolmetschen in Flämische Gebärdensprache',
  'service.interpretation': 'Dolmetschen',
  'service.captions': 'Live-Untertitel',
  'service.hearingLoop': 'Induktionsschleife',

  'programme.now': 'Jetzt',
  'programme.next': 'Gleich',
  'programme.today': 'Heute',
  'programme.filter.kind': 'Art',
  'programme.filter.all': 'Alle',
  'programme.filter.show': 'Diese Programmpunkte zeigen',
  'programme.filter.reset': 'Alles zeigen',
  'programme.filter.shown': 'Sie sehen {shown} von {total} Programmpunkten.',
  'programme.zone': 'Zeitzone aller Uhrzeiten: {zone}.',
  'programme.until': 'bis',
  'programme.part': 'Teile von „{title}“',
  'programme.room': 'Raum: {room}',
  'programme.track': 'Themenreihe: {track}',
  'programme.later': 'Das Programm dieses Tages folgt noch.',
  'programme.wasPlanned': 'War für {date} geplant',
  'programme.language': 'Sprache: {language}',
  'programme.cancelled': 'Fällt aus',
  'programme.moved': 'Verlegt: war für {date} geplant',
  'programme.replacedBy': 'Ersetzt durch: {title}',
  'programme.removed': 'Nicht mehr im Programm',
  'programme.moderator': '{name} (Moderation)',
  'programme.panellist': '{name} (Podium)',
  'kind.welcome': 'Begrüßung',
  'kind.talk': 'Vortrag',
  'kind.workshop': 'Workshop',
  'kind.panel': 'Podiumsgespräch',
  'kind.questions': 'Fragen',
  'kind.break': 'Kurze Pause',
  'kind.lunch': 'Mittagessen',
  'kind.networking': 'Netzwerken',
  'kind.registration': 'Empfang',
  'kind.closing': 'Abschluss',

  'myProgramme.link': 'Stellen Sie Ihr eigenes Programm zusammen',
  'myProgramme.short': 'Mein Programm',
  'myProgramme.title': 'Mein Programm: {title}',
  'myProgramme.intro':
    'Kreuzen Sie an, woran Sie teilnehmen möchten. Die Adresse dieser Seite enthält Ihre Auswahl: Setzen Sie ein Lesezeichen, senden Sie sie weiter oder drucken Sie die Seite aus. Sie können jeden Programmpunkt auch einzeln in Ihren Kalender eintragen.',
  'myProgramme.chosen': 'Gewählte Programmpunkte: {count}.',
  'myProgramme.clashes': 'Achtung: {count} davon überschneiden sich. Bei jedem steht, womit.',
  'myProgramme.clash': 'Zur gleichen Zeit wie „{title}“.',
  'myProgramme.gone': 'Achtung: Ein Teil dieser Adresse fällt aus oder steht nicht im Programm.',
  'myProgramme.failed':
    'Die Kalenderdatei wurde nicht erstellt, da nicht jeder Programmpunkt geladen werden konnte. Ihre Auswahl ist noch da. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut, oder tragen Sie jeden Programmpunkt einzeln in Ihren Kalender ein.',
  'myProgramme.about': 'Über diesen Programmpunkt',

  'session.partOf': 'Ein Programmpunkt von {event}',
  'session.speakers': 'Mit',
  'session.speaker': 'Mit',
  'session.track': 'Themenreihe',
  'session.level': 'Vorkenntnisse',
  'session.level.introductory': 'Keine Vorkenntnisse nötig',
  'session.level.intermediate': 'Einige Vorkenntnisse',
  'session.level.advanced': 'Für Fortgeschrittene',
  'session.slides': 'Präsentation',
  'session.openSlides': 'Präsentation ansehen',
  'session.openRecording': 'Aufzeichnung ansehen',
  'session.recording': 'Aufzeichnung',
  'session.captions': 'Untertitel',
  'session.transcript': 'Abschrift',
  'session.back': 'Zurück zum ganzen Programm',
  'session.others': 'Andere Programmpunkte',
  'session.previous': 'Voriger Programmpunkt',
  'session.next': 'Nächster Programmpunkt',
  'session.parallel': 'Zur gleichen Zeit',

  'speaker.sessions': 'Programmpunkte',
  'speaker.past': 'Vergangen',
  'speaker.none': 'Zurzeit stehen keine Programmpunkte auf der Website.',
  'speaker.as.moderator': 'Moderation',
  'speaker.as.panellist': 'Podium',

  'calendar.title': 'In Ihren Kalender eintragen',
  'calendar.phone': 'Auf Ihrem Telefon: die Datei auf einem iPhone, Google Kalender auf Android.',
  'calendar.follow': 'Abonnieren: Was sich hier ändert, ändert sich auch in Ihrem Kalender',
  'calendar.followIn': 'In {program} abonnieren',
  'calendar.refreshApple':
    'Auf einem Mac wählen Sie, wie oft Apple Kalender nach Änderungen sucht.',
  'calendar.refreshGoogle': 'Google verspricht nicht, wie schnell Sie eine Änderung sehen.',
  'calendar.refreshMicrosoft': 'Laut Microsoft kann eine Änderung mehr als 24 Stunden brauchen.',
  'calendar.paste':
    'Oder kopieren Sie diese Adresse und fügen Sie sie dort ein, wo Ihr Kalender nach einer Webadresse fragt.',
  'calendar.followPart': 'Nur einen Tag oder eine Themenreihe abonnieren',
  'calendar.add': 'Einmal eintragen: Spätere Änderungen sehen Sie nicht',
  'calendar.openFile': 'Kalenderdatei öffnen (.ics)',
  'calendar.addTo': 'In {program} eintragen',
  'calendar.apple': 'Apple Kalender oder Thunderbird',
  'calendar.google': 'Google Kalender',
  'calendar.session': 'In Ihrem Kalender',
  'calendar.off': 'Eintragen ist nicht mehr möglich. Ohne Abonnement entfernen Sie es selbst.',
  'calendar.pastTitle': 'Diese Veranstaltung in Ihrem Kalender',
  'calendar.record': 'Das Programm als Kalenderdatei (.ics)',
  'calendar.name': '{event}: Programm',
  'calendar.part': '{event}: {part}',
  'calendar.cancelled': 'Fällt aus: {title}',
  'calendar.postponed': 'Verschoben: {title}',
  'calendar.moved': 'Verlegt. Geplant war dies für {date}.',
  'calendar.toBeAnnounced': 'Der Ort wird noch mitgeteilt.',
  'calendar.noPlace': 'An keinen Ort gebunden',
  'calendar.programme.heading': 'Programm ({zone}):',
  'calendar.speakers': 'Mit {names}',
  'calendar.keyDateOf': 'Gehört zu: {event}',
  'calendar.more': 'Weitere Informationen:',
  'changes.follow': 'Änderungen in Ihrem Feedreader verfolgen (Atom)',
  'changes.title': 'Änderungen: {event}',
  'changes.added': 'Neu: {title}',
  'changes.restored': 'Findet doch statt: {title}',
  'changes.moved': 'Verlegt: {title}',
  'changes.renamed': 'Neuer Titel: {title}',
  'changes.planned': 'Dies ist jetzt für {date} geplant.',
  'changes.was': 'Dies war für {date} geplant.',
  'changes.replaced': 'Dies ist jetzt: {to} (vorher: {from})',

  'registration.title': 'Anmelden',
  'registration.go': 'Jetzt anmelden',
  'registration.deadline': 'Sie können sich bis einschließlich {moment} anmelden ({zone}).',
  'registration.deadlineBefore': 'Sie können sich bis {moment} anmelden ({zone}).',
  'registration.deadlineBriefly': 'Bis einschließlich {moment} ({zone})',
  'registration.deadlineBeforeBriefly': 'Bis {moment} ({zone})',
  'registration.deadlinePast': 'Sie konnten sich bis einschließlich {moment} anmelden ({zone}).',
  'registration.deadlineBeforePast': 'Sie konnten sich bis {moment} anmelden ({zone}).',
  'registration.lastDay': 'Der letzte Tag für die Anmeldung ist {date}, bis {time} ({zone}).',
  'registration.lastDayBriefly': 'Letzter Tag: {date}, bis {time} ({zone})',
  'registration.opens': 'Sie können sich ab {moment} ({zone}) anmelden.',
  'registration.notYetOpen': 'Sie können sich noch nicht anmelden.',
  'registration.closed': 'Die Anmeldung ist geschlossen.',
  'registration.closed.title': 'Die Anmeldung ist geschlossen',
  'registration.closed.text':
    '{deadline} Was Sie ausgefüllt haben, ist noch da, aber Sie können es nicht mehr senden.',
  'registration.closedContact': 'Haben Sie eine Frage? Kontakt: {contact}.',
  'registration.full': 'Alle Plätze sind belegt. Sie können sich nicht mehr anmelden.',
  'registration.waitingList':
    'Alle Plätze sind belegt. Füllen Sie das Formular aus, um auf die Warteliste zu kommen.',
  'registration.cancelled': 'Sie können sich nicht anmelden, denn dies fällt aus.',
  'registration.external': 'Sie melden sich auf einer anderen Website an.',
  'registration.externalLink': 'Zur Anmeldeseite',
  'registration.notRequired': 'Sie brauchen sich nicht anzumelden.',
  'registration.requiredNote': 'Alle Felder sind Pflicht, außer wo „freiwillig“ steht.',
  'registration.optional': '{label} (optional)',
  'registration.name': 'Vor- und Nachname',
  'registration.email': 'E-Mail-Adresse',
  'registration.emailHint': 'An diese Adresse senden wir Ihnen die praktischen Informationen.',
  'registration.organisation': 'Organisation',
  'registration.role': 'Funktion',
  'registration.honeypot': 'Lassen Sie dieses Feld leer',
  'registration.submit': 'Anmeldung senden',
  'registration.submitting': 'Ihre Anmeldung wird gesendet …',

  'registration.error.prefix': 'Fehler: {title}',
  'registration.error.title': 'Bitte prüfen',
  'registration.error.missing': 'Füllen Sie aus: {label}',
  'registration.error.missingChoice': 'Wählen Sie eine Antwort bei: {label}',
  'registration.error.malformedEmail':
    'Geben Sie eine E-Mail-Adresse mit @ und Punkt ein, wie name@beispiel.be',
  'registration.error.tooLong': 'Fassen Sie sich kürzer: höchstens {max} Zeichen bei {label}',

  'registration.confirmed.title': 'Sie sind angemeldet',
  'registration.confirmed.text': 'Wir haben Ihre Anmeldung für „{event}“ erhalten.',
  'registration.confirmed.waitingTitle': 'Sie stehen auf der Warteliste',
  'registration.confirmed.waitingText':
    'Wir haben Ihre Anmeldung für die Warteliste von „{event}“ erhalten.',
  'registration.confirmed.place': 'Wird ein Platz frei, erhalten Sie eine E-Mail.',
  'registration.confirmed.reference': 'Ihre Referenz: {reference}',
  'registration.confirmed.next': 'Wie geht es weiter?',
  'registration.confirmed.joining': 'Die praktischen Informationen erhalten Sie per E-Mail.',
  'registration.confirmed.again': 'Noch jemanden anmelden',

  'registration.refused.title': 'Ihre Anmeldung wurde nicht angenommen',
  'registration.refused.text': 'Was Sie ausgefüllt haben, ist noch da.',
  'registration.refused.goBack':
    'Gehen Sie zurück zum Formular und prüfen Sie Ihre Angaben, vor allem Ihre E-Mail-Adresse.',
  'registration.refused.field': 'Prüfen Sie dieses Feld: {label}',
  'registration.refused.email': 'Diese E-Mail-Adresse wurde nicht angenommen. Prüfen Sie sie.',
  'registration.refused.blocked':
    'Der Dienst, der die Anmeldungen empfängt, hat Ihre Nachricht abgewiesen. Kontakt: {contact}.',
  'registration.refused.unavailable':
    'Der Dienst, der die Anmeldungen empfängt, nimmt zurzeit keine an. Kontakt: {contact}.',
  'registration.refused.busy':
    'Der Dienst, der die Anmeldungen empfängt, ist zurzeit überlastet. Versuchen Sie es in einigen Minuten erneut.',
  'registration.refused.other':
    'Der Dienst, der die Anmeldungen empfängt, konnte dies nicht annehmen. Versuchen Sie es erneut. Kontakt: {contact}.',

  'registration.unknown.title': 'Wir wissen nicht, ob Ihre Anmeldung angekommen ist',
  'registration.unknown.text':
    'Es kam keine eindeutige Antwort. Was Sie ausgefüllt haben, ist noch da. Sie können es erneut senden, ohne doppelt angemeldet zu werden.',
  'registration.unknown.offline':
    'Sie haben zurzeit keine Internetverbindung. Was Sie ausgefüllt haben, ist noch da. Versuchen Sie es erneut, wenn Sie wieder verbunden sind.',
  'registration.unknown.notSent': 'Ihre Anmeldung wurde noch nicht gesendet',
  'registration.unknown.kept': 'Ihre Anmeldung ist noch nicht bestätigt',
  'registration.unknown.keptText':
    'Was Sie ausgefüllt haben, ist noch da. Sie können es erneut senden, ohne doppelt angemeldet zu werden.',
  'registration.unknown.again': 'Erneut versuchen',
  'registration.unknown.native': 'Auf gewöhnlichem Weg senden',
  'registration.unknown.mail': 'Klappt es nicht? Schreiben Sie an {email}.',
  'registration.unknown.contact': 'Klappt es nicht? Kontakt: {contact}.',
  'privacy.title': 'Ihre Daten bei der Anmeldung',
  'privacy.more': 'Mehr über Ihre Daten und Ihre Rechte',
  'privacy.facts': `Verantwortlich: {controller}
Wofür: {purposes}
Wie lange: bis {period} nach der Veranstaltung{until}. Dann werden sie gelöscht.
Mehr lesen: alles über Ihre Daten {page}

Unternehmensnummer: {companyNumber}
Rechtsgrundlage: eine Aufgabe im öffentlichen Interesse (Artikel 6 Absatz 1 Buchstabe e der DSGVO){publicTask}. Sie können der Verwendung Ihrer Daten widersprechen.
Rechtsgrundlage: eine rechtliche Verpflichtung (Artikel 6 Absatz 1 Buchstabe c der DSGVO){legalObligation}.
Rechtsgrundlage: ein Vertrag mit Ihnen (Artikel 6 Absatz 1 Buchstabe b der DSGVO){contract}. Sie können Ihre Daten übertragen lassen.
Rechtsgrundlage: Ihre Einwilligung (Artikel 6 Absatz 1 Buchstabe a der DSGVO){consent}. Sie können sie jederzeit widerrufen und Ihre Daten übertragen lassen. Was vor dem Widerruf geschah, bleibt rechtmäßig.
Aufgabe oder Dekret: {task}
Wer sie erhält: {recipients}
Ihre Rechte: Sie können Ihre Daten einsehen, berichtigen oder löschen lassen und ihre Verwendung einschränken lassen. Kontakt: {contact}. Es gibt keine automatisierte Entscheidung über Sie.

Datenschutzbeauftragte(r): {dataProtectionOfficer}
Welche Daten: Jedes Formular fragt {fields} ab. Stellt eine Veranstaltung weitere Fragen, stehen sie in ihrem Formular. Pflichtangaben brauchen wir, um Sie anzumelden.
Außerhalb Europas: {transfer}
In Ihrem Browser: Gelingt das Senden nicht, bewahrt Ihr Browser Ihre Antworten im Verlauf dieses Tabs auf, bis es gelingt. Wer Ihr Gerät benutzt, kann sie dort sehen.
Beschwerde bei der VTC: Flämische Kontrollkommission für die Verarbeitung personenbezogener Daten{vtc} https://www.vlaanderen.be/vlaamse-toezichtcommissie
Beschwerde bei der DSB: Datenschutzbehörde{gba} https://www.datenschutzbehorde.be/`,
  'accessibility.statement': `
{body} möchte diese Website barrierefrei zugänglich machen, wie es das flämische Verwaltungsdekret vom 7. Dezember 2018 verlangt, das die Richtlinie (EU) 2016/2102 umsetzt. Diese Erklärung zur Barrierefreiheit gilt für {site}.
# Stand der Vereinbarkeit mit den Anforderungen
Nicht geprüft. Ob diese Website {untested} entspricht, ist nicht bekannt.
Diese Website entspricht {full} vollständig.
Diese Website entspricht {partial} teilweise. Was nicht entspricht, steht unten.
Diese Website entspricht {none} nicht. Die Gründe stehen unten.
# Nicht barrierefreie Inhalte
Unvereinbarkeit mit dem Verwaltungsdekret: {nonCompliant}
Unverhältnismäßige Belastung: {disproportionate}
Außerhalb des Anwendungsbereichs des Gesetzes: {outOfScope}
# Erstellung dieser Erklärung zur Barrierefreiheit
Diese Erklärung wurde erstellt am {preparedOn}.
Sie beruht auf einer Selbstbewertung{selfAssessment}.
Sie beruht auf einer Bewertung durch Dritte{external}.
Der Bericht der Bewertung: {report}
Sie wurde zuletzt überprüft am {reviewedOn}.
# Feedback und Kontaktangaben
Ist etwas für Sie nicht zugänglich, oder brauchen Sie es in anderer Form? Teilen Sie es uns mit: {contact}
Frist für eine Antwort: {answerWithin}.
# Durchsetzungsverfahren
Hilft Ihnen die Antwort nicht, oder kommt keine? Beschweren Sie sich bei: {complaints}
Hilft auch das nicht, wenden Sie sich an: {enforcement}`,

  'registration.waiting.title': 'Ihre Anmeldung wurde noch nicht angenommen',
  'registration.waiting.text':
    'Der Dienst, der die Anmeldungen empfängt, ist zurzeit überlastet. Ihre Anmeldung wird gleich von selbst erneut gesendet. Sie brauchen nichts zu tun.',
  'registration.waiting.left': 'Erneut in {time}',
  'registration.waiting.stop': 'Nicht länger warten',

  'thanks.title': 'Vielen Dank für Ihre Anmeldung',
  'thanks.text': 'Ihre Anmeldung für „{event}“ wurde gesendet.',
  'withdrawal.registered': 'Angemeldet, aber verhindert? Melden Sie sich ab',
  'withdrawal.title': 'Doch verhindert? Melden Sie sich ab',
  'withdrawal.text':
    'Für alle, die für „{event}“ angemeldet sind und doch nicht kommen. Ohne Referenz verfällt jede Anmeldung mit dieser E-Mail-Adresse.',
  'withdrawal.email': 'E-Mail-Adresse, mit der Sie sich angemeldet haben',
  'withdrawal.reference': 'Referenz, die Sie nach der Anmeldung gesehen haben',
  'withdrawal.submit': 'Abmeldung senden',
  'withdrawn.title': 'Ihre Abmeldung wurde gesendet',
  'withdrawn.text':
    'Sind Sie mit dieser E-Mail-Adresse für „{event}“ angemeldet, verfällt diese Anmeldung. Steht die Veranstaltung in Ihrem Kalender, entfernen Sie sie bitte selbst.',
  'attendees.deleteBy': 'Vernichten Sie diese Liste spätestens am {date}.',
  'invitation.subject': 'Ihr Link für „{title}“ am {date}',
  'invitation.link': 'Mit diesem Link nehmen Sie teil. Geben Sie ihn nicht weiter.',
  'invitation.calendar': 'Der Anhang trägt diese Veranstaltung mit dem Link in Ihren Kalender ein.',
  'notice.info': 'Gut zu wissen: {title}',
  'notice.warning': 'Achtung: {title}',
  'notice.success': 'In Ordnung: {title}',
  'video.elsewhere': '{title} (Video auf einer anderen Website)',
  'video.transcriptOf': 'Abschrift von „{title}“',

  'notFound.title': 'Diese Seite gibt es nicht',
  'notFound.text': 'Vielleicht wurde die Adresse falsch kopiert oder die Seite verschoben.',
  'notFound.home': 'Alle Veranstaltungen ansehen',
} satisfies Record<keyof typeof nl, string>;
