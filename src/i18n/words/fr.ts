import type { nl } from './nl.ts';
import { patterns } from './patterns.ts';

/**
 * The same words in Belgian French: formal “vous”, whole sentences without HTML. NOT YET READ BY A
 * NATIVE READER (`UNREAD_LANGUAGES` in `src/site.ts`). An ordinary space before a colon or inside
 * « » is enough: the page keeps it from breaking.
 */
export const fr = {
  ...patterns,

  // Words of addresses; published addresses live for ever, so these never change.
  'address.sessions': 'sessions',
  'address.thanks': 'merci',
  'address.speakers': 'intervenants',
  'address.myProgramme': 'mon-programme',
  'address.archive': 'archives',
  'address.programme': 'programme',
  'address.search': 'recherche',
  'address.embed': 'integrer',
  'address.registration': 'inscription',
  'address.withdrawal': 'desinscription',
  'address.withdrawn': 'desinscription-envoyee',

  'format.clock': '{hour}\u00a0h\u00a0{minute}',
  'format.hour': '{hour}\u00a0h',
  'format.time': '{time}',
  'format.timeRange': 'de {start} à {end}',
  'format.weekdayTime': '{weekday} à {time}',
  'format.dateTime': '{date} à {time}',
  'format.firstDay': '1er',
  'format.summerTime': '{time} (heure d’été)',
  'format.winterTime': '{time} (heure d’hiver)',
  'zone.belgium': 'heure belge',

  'page.locale': 'fr_BE',
  'service.note': '{service} : {note}',
  'page.skip': 'Aller au contenu',
  'page.home': 'Accueil',
  'page.contact': 'Contact : {contact}',
  'page.licence': 'Licence des données : {licence}',
  'page.breadcrumbs': 'Vous êtes ici',
  'page.footer': 'À propos de ce site',
  'page.draft': 'Brouillon : ceci n’est pas encore sur le site.',
  'page.languages': 'Langue',
  'page.untranslated':
    'Le texte de cette page n’existe pas en français. Il est affiché ici en {original}.',
  'page.moved.title': 'Cette page a été déplacée',
  'page.moved.text': 'Vous la trouverez désormais à une autre adresse :',

  'demonstration.title': 'Démonstration',
  'demonstration.text':
    'Une démonstration faite avec des informations publiques. Ceci n’est pas un site de l’Autorité flamande.',
  'demonstration.asOf': 'Situation au {moment} ({zone}).',

  'home.title': 'Événements',
  'home.coming': 'Prochainement',
  'home.none': 'Aucun événement n’est prévu pour le moment.',
  'archive.title': 'Événements en {year}',
  'archive.years': 'Archives',
  'home.past': 'Événements passés',

  'event.next': 'Prochain événement, le {date} : {title}',
  'search.title': 'Rechercher',
  'search.label': 'Rechercher des événements, des sessions et des personnes',
  'search.noScript': 'La recherche nécessite JavaScript.',
  'search.found': 'Résultats pour « {query} » : {count}',
  'search.none':
    'Aucun résultat pour « {query} ». Vérifiez l’orthographe ou essayez moins de mots.',
  'search.failed':
    'La recherche ne fonctionne pas. Vérifiez votre connexion et votre navigateur, puis réessayez.',
  'search.more': 'Afficher plus de résultats',
  'search.event': 'Événement',
  'search.session': 'Session',
  'search.speaker': 'Personne',

  'event.past': 'Cet événement est terminé.',
  'event.when': 'Quand',
  'event.where': 'Où',
  'event.online': 'En ligne',
  'event.hybrid': '{venue}, et en ligne',
  'event.audience': 'Pour qui',
  'event.price': 'Prix',
  'event.capacity': 'Nombre de places',
  'event.registration': 'Inscription',
  'event.language': 'Langue',
  'event.services': 'Aides disponibles',
  'event.organiser': 'Organisation',
  'event.about': 'De quoi s’agit-il ?',
  'event.programme': 'Programme',
  'event.practical': 'Informations pratiques',
  'event.joining': 'Participer',
  'event.route': 'Itinéraire',
  'event.accessibility': 'Accessibilité',
  'event.contact': 'Questions',
  'event.keyDates': 'Dates importantes',
  'event.days': 'du {start} au {end}',
  'event.hours': 'Il commence {start} et se termine {end} ({zone}).',
  'event.dateFollows':
    'La nouvelle date sera communiquée. L’événement était initialement prévu le {date}.',
  'event.status.cancelled': 'Cet événement est annulé.',
  'event.status.postponed': 'Cet événement est reporté. Une nouvelle date sera communiquée.',
  'event.status.rescheduled': 'Cet événement a changé de date. Il était prévu le {date}.',
  'event.status.rescheduledNow': 'Cet événement a changé de date.',
  'event.status.movedOnline': 'Cet événement aura lieu en ligne.',
  'event.short.cancelled': 'Annulé',
  'event.short.postponed': 'Reporté',
  'event.short.rescheduled': 'Déplacé',
  'event.short.movedOnline': 'Aura lieu en ligne',
  'event.reason': 'Raison : {reason}',
  'service.signLanguage': 'Interprétation en langue des signes flamande',
  'service.interpretation': 'Interprétation',
  'service.captions': 'Sous-titrage en direct',
  'service.hearingLoop': 'Boucle à induction',

  'programme.now': 'En cours',
  'programme.next': 'À suivre',
  'programme.today': 'Aujourd’hui',
  'programme.filter.kind': 'Type',
  'programme.filter.all': 'Tout',
  'programme.filter.show': 'Afficher ces sessions',
  'programme.filter.reset': 'Tout afficher',
  'programme.filter.shown': 'Vous voyez {shown} sessions sur {total}.',
  'programme.zone': 'Heures indiquées : {zone}.',
  'programme.until': 'à',
  'programme.part': 'Parties de « {title} »',
  'programme.room': 'Salle : {room}',
  'programme.track': 'Thème : {track}',
  'programme.later': 'Le programme de cette journée sera communiqué plus tard.',
  'programme.wasPlanned': 'Était prévu le {date}',
  'programme.language': 'Langue : {language}',
  'programme.cancelled': 'Annulé',
  'programme.moved': 'Déplacé : c’était prévu le {date}',
  'programme.replacedBy': 'Remplacé par : {title}',
  'programme.removed': 'N’est plus au programme',
  'programme.moderator': '{name} (modération)',
  'programme.panellist': '{name} (panel)',
  'kind.welcome': 'Bienvenue',
  'kind.talk': 'Exposé',
  'kind.workshop': 'Atelier',
  'kind.panel': 'Table ronde',
  'kind.questions': 'Questions',
  'kind.break': 'Courte pause',
  'kind.lunch': 'Repas de midi',
  'kind.networking': 'Rencontres',
  'kind.registration': 'Accueil',
  'kind.closing': 'Conclusions',

  'myProgramme.link': 'Composez votre programme',
  'myProgramme.short': 'Mon programme',
  'myProgramme.title': 'Mon programme : {title}',
  'myProgramme.intro':
    'Cochez ce que vous voulez suivre. L’adresse de cette page contient votre choix : ajoutez-la à vos favoris, envoyez-la ou imprimez la page. Vous pouvez aussi ajouter chaque session séparément à votre agenda.',
  'myProgramme.chosen': 'Sessions choisies : {count}.',
  'myProgramme.clashes': 'Attention : {count} d’entre elles coïncident. Chacune dit avec laquelle.',
  'myProgramme.clash': 'En même temps que « {title} ».',
  'myProgramme.gone':
    'Attention : un élément de cette adresse est annulée ou absente du programme.',
  'myProgramme.failed':
    'Le fichier d’agenda n’a pas été créé, car toutes les sessions n’ont pas pu être chargées. Votre choix est conservé. Vérifiez que vous êtes en ligne et réessayez, ou ajoutez chaque session séparément à votre agenda.',
  'myProgramme.about': 'En savoir plus sur cette session',

  'session.partOf': 'Une session de {event}',
  'session.speakers': 'Avec',
  'session.speaker': 'Avec',
  'session.track': 'Thème',
  'session.level': 'Connaissances préalables',
  'session.level.introductory': 'Aucune connaissance préalable n’est nécessaire',
  'session.level.intermediate': 'Quelques connaissances préalables',
  'session.level.advanced': 'Niveau avancé',
  'session.slides': 'Présentation',
  'session.openSlides': 'Voir la présentation',
  'session.openRecording': 'Voir l’enregistrement',
  'session.recording': 'Enregistrement',
  'session.captions': 'Sous-titres',
  'session.transcript': 'Transcription',
  'session.back': 'Retour au programme complet',
  'session.others': 'Autres sessions',
  'session.previous': 'Session précédente',
  'session.next': 'Session suivante',
  'session.parallel': 'En même temps',

  'speaker.sessions': 'Sessions',
  'speaker.past': 'Passées',
  'speaker.none': 'Il n’y a pas de sessions sur le site pour le moment.',
  'speaker.as.moderator': 'Modération',
  'speaker.as.panellist': 'Panel',

  'calendar.title': 'Ajouter à votre agenda',
  'calendar.phone': 'Sur votre téléphone : le fichier sur un iPhone, Google Agenda sur Android.',
  'calendar.follow': 'S’abonner : ce qui change ici change aussi dans votre agenda',
  'calendar.followIn': 'S’abonner dans {program}',
  'calendar.refreshApple': 'Sur un Mac, vous choisissez quand Calendrier cherche des changements.',
  'calendar.refreshGoogle': 'Google ne promet pas dans quel délai vous verrez un changement.',
  'calendar.refreshMicrosoft': 'Selon Microsoft, un changement peut prendre plus de 24 heures.',
  'calendar.paste': 'Ou copiez cette adresse et collez-la où votre agenda demande une adresse.',
  'calendar.followPart': 'S’abonner à un jour ou à un thème seulement',
  'calendar.add': 'Ajouter une seule fois : vous ne verrez pas les changements ultérieurs',
  'calendar.openFile': 'Ouvrir le fichier d’agenda (.ics)',
  'calendar.addTo': 'Ajouter à {program}',
  'calendar.apple': 'Calendrier d’Apple ou Thunderbird',
  'calendar.google': 'Google Agenda',
  'calendar.session': 'Dans votre agenda',
  'calendar.off': 'L’ajout n’est plus possible. Sans abonnement, retirez-le vous-même.',
  'calendar.pastTitle': 'Cet événement dans votre agenda',
  'calendar.record': 'Le programme en fichier d’agenda (.ics)',
  'calendar.name': '{event} : programme',
  'calendar.part': '{event} : {part}',
  'calendar.cancelled': 'Annulé : {title}',
  'calendar.postponed': 'Reporté : {title}',
  'calendar.moved': 'Déplacé. C’était prévu le {date}.',
  'calendar.toBeAnnounced': 'Le lieu sera communiqué plus tard.',
  'calendar.noPlace': 'Sans lieu précis',
  'calendar.programme.heading': 'Programme ({zone}) :',
  'calendar.speakers': 'Avec {names}',
  'calendar.keyDateOf': 'Fait partie de : {event}',
  'calendar.more': 'Plus d’informations :',
  'changes.follow': 'Suivre les changements dans votre lecteur de flux (Atom)',
  'changes.title': 'Changements : {event}',
  'changes.added': 'Nouveau : {title}',
  'changes.restored': 'Aura bien lieu : {title}',
  'changes.moved': 'Déplacé : {title}',
  'changes.renamed': 'Nouveau titre : {title}',
  'changes.planned': 'C’est maintenant prévu le {date}.',
  'changes.was': 'C’était prévu le {date}.',
  'changes.replaced': 'C’est maintenant : {to} (avant : {from})',

  'registration.title': 'S’inscrire',
  'registration.go': 'Inscrivez-vous',
  'registration.deadline': 'Vous pouvez vous inscrire jusqu’au {moment} inclus ({zone}).',
  'registration.deadlineBefore': 'Vous pouvez vous inscrire jusqu’au {moment} ({zone}).',
  'registration.deadlineBriefly': 'Jusqu’au {moment} inclus ({zone})',
  'registration.deadlineBeforeBriefly': 'Jusqu’au {moment} ({zone})',
  'registration.deadlinePast': 'Vous pouviez vous inscrire jusqu’au {moment} inclus ({zone}).',
  'registration.deadlineBeforePast': 'Vous pouviez vous inscrire jusqu’au {moment} ({zone}).',
  'registration.lastDay':
    'Le dernier jour pour vous inscrire est le {date}, jusqu’à {time} ({zone}).',
  'registration.lastDayBriefly': 'Dernier jour : {date}, jusqu’à {time} ({zone})',
  'registration.opens': 'Vous pouvez vous inscrire à partir du {moment} ({zone}).',
  'registration.notYetOpen': 'Vous ne pouvez pas encore vous inscrire.',
  'registration.closed': 'Les inscriptions sont closes.',
  'registration.closed.title': 'Les inscriptions sont closes',
  'registration.closed.text':
    '{deadline} Ce que vous avez rempli est toujours là, mais vous ne pouvez plus l’envoyer.',
  'registration.closedContact': 'Avez-vous une question ? Contactez {contact}.',
  'registration.full': 'Toutes les places sont prises. Vous ne pouvez plus vous inscrire.',
  'registration.waitingList':
    'Toutes les places sont prises. Remplissez le formulaire pour figurer sur la liste d’attente.',
  'registration.cancelled': 'Vous ne pouvez pas vous inscrire, car ceci n’aura pas lieu.',
  'registration.external': 'Vous vous inscrivez sur un autre site web.',
  'registration.externalLink': 'Aller à la page d’inscription',
  'registration.notRequired': 'L’inscription n’est pas nécessaire.',
  'registration.requiredNote': 'Tous les champs sont obligatoires, sauf mention « facultatif ».',
  'registration.optional': '{label} (facultatif)',
  'registration.name': 'Prénom et nom',
  'registration.email': 'Adresse e-mail',
  'registration.emailHint': 'Nous y enverrons les informations pratiques.',
  'registration.organisation': 'Organisation',
  'registration.role': 'Fonction',
  'registration.honeypot': 'Laissez ce champ vide',
  'registration.submit': 'Envoyer votre inscription',
  'registration.submitting': 'Envoi de votre inscription …',

  'registration.error.prefix': 'Erreur : {title}',
  'registration.error.title': 'Vérifiez ceci',
  'registration.error.missing': 'Remplissez : {label}',
  'registration.error.missingChoice': 'Choisissez une réponse pour : {label}',
  'registration.error.malformedEmail':
    'Indiquez une adresse e-mail avec un @ et un point, comme nom@exemple.be',
  'registration.error.tooLong': 'Soyez plus bref : {max} caractères au plus pour {label}',

  'registration.confirmed.title': 'Vous êtes inscrit(e)',
  'registration.confirmed.text': 'Nous avons reçu votre inscription à « {event} ».',
  'registration.confirmed.waitingTitle': 'Vous êtes sur la liste d’attente',
  'registration.confirmed.waitingText':
    'Nous avons reçu votre inscription sur la liste d’attente de « {event} ».',
  'registration.confirmed.place': 'Si une place se libère, vous serez averti(e) par e-mail.',
  'registration.confirmed.reference': 'Votre référence : {reference}',
  'registration.confirmed.next': 'Que se passe-t-il maintenant ?',
  'registration.confirmed.joining': 'Vous recevrez les informations pratiques par e-mail.',
  'registration.confirmed.again': 'Inscrire une autre personne',

  'registration.refused.title': 'Votre inscription n’a pas été acceptée',
  'registration.refused.text': 'Ce que vous avez rempli est toujours là.',
  'registration.refused.goBack':
    'Retournez au formulaire et vérifiez ce que vous avez rempli, surtout votre adresse e-mail.',
  'registration.refused.field': 'Vérifiez ce champ : {label}',
  'registration.refused.email': 'Cette adresse e-mail n’a pas été acceptée. Vérifiez-la.',
  'registration.refused.blocked':
    'Le service qui reçoit les inscriptions a bloqué votre message. Contactez {contact}.',
  'registration.refused.unavailable':
    'Le service qui reçoit les inscriptions n’en accepte pas pour le moment. Contactez {contact}.',
  'registration.refused.busy':
    'Le service qui reçoit les inscriptions est surchargé pour le moment. Réessayez dans quelques minutes.',
  'registration.refused.other':
    'Le service qui reçoit les inscriptions n’a pas pu accepter ceci. Réessayez ou contactez {contact}.',

  'registration.unknown.title': 'Nous ne savons pas si votre inscription est arrivée',
  'registration.unknown.text':
    'Nous n’avons pas reçu de réponse claire. Ce que vous avez rempli est toujours là. Vous pouvez l’envoyer à nouveau sans être inscrit(e) deux fois.',
  'registration.unknown.offline':
    'Vous n’avez pas de connexion à internet pour le moment. Ce que vous avez rempli est toujours là. Réessayez quand vous serez de nouveau en ligne.',
  'registration.unknown.notSent': 'Votre inscription n’est pas encore envoyée',
  'registration.unknown.kept': 'Votre inscription n’est pas encore confirmée',
  'registration.unknown.keptText':
    'Ce que vous avez rempli est toujours là. Vous pouvez l’envoyer à nouveau sans être inscrit(e) deux fois.',
  'registration.unknown.again': 'Réessayer',
  'registration.unknown.native': 'Envoyer sans script',
  'registration.unknown.mail': 'Cela ne fonctionne pas ? Envoyez un e-mail à {email}.',
  'registration.unknown.contact': 'Cela ne fonctionne pas ? Contactez {contact}.',
  'privacy.title': 'Vos données lors de l’inscription',
  'privacy.more': 'En savoir plus sur vos données et vos droits',
  'privacy.facts': `Responsable : {controller}
Pourquoi : {purposes}
Durée de conservation : jusqu’à {period} après l’événement{until}. Les données sont ensuite effacées.
En savoir plus : tout sur vos données {page}

Numéro d’entreprise : {companyNumber}
Base juridique : une mission d’intérêt public (article 6.1.e du RGPD){publicTask}. Vous pouvez vous opposer à l’utilisation de vos données.
Base juridique : une obligation légale (article 6.1.c du RGPD){legalObligation}.
Base juridique : un contrat avec vous (article 6.1.b du RGPD){contract}. Vous pouvez faire transférer vos données.
Base juridique : votre consentement (article 6.1.a du RGPD){consent}. Vous pouvez le retirer à tout moment et faire transférer vos données. Ce qui a été fait avant ce retrait reste licite.
Mission ou décret : {task}
Qui les reçoit : {recipients}
Vos droits : vous pouvez consulter vos données, les faire corriger ou effacer, et en faire limiter l’utilisation. Contactez {contact}. Aucune décision automatisée n’est prise à votre sujet.

Délégué à la protection des données : {dataProtectionOfficer}
Quelles données : chaque formulaire demande {fields}. Si un événement pose d’autres questions, elles figurent dans son formulaire. Ce qui est obligatoire nous est nécessaire pour vous inscrire.
Hors d’Europe : {transfer}
Dans votre navigateur : si l’envoi échoue, votre navigateur garde vos réponses dans l’historique de cet onglet jusqu’à ce qu’il réussisse. Quiconque utilise votre appareil peut les y voir.
Plainte auprès de la VTC : Commission flamande de contrôle du traitement des données à caractère personnel{vtc} https://www.vlaanderen.be/vlaamse-toezichtcommissie
Plainte auprès de l’APD : Autorité de protection des données{gba} https://www.autoriteprotectiondonnees.be/`,
  'accessibility.statement': `
{body} veut rendre ce site web accessible, comme le demande le décret de gouvernance flamand du 7 décembre 2018, qui transpose la directive (UE) 2016/2102. Cette déclaration d’accessibilité s’applique à {site}.
# État de conformité
Non testé. On ignore si ce site web est conforme à {untested}.
Ce site web est entièrement conforme à {full}.
Ce site web est partiellement conforme à {partial}. Ce qui n’est pas conforme figure ci-dessous.
Ce site web n’est pas conforme à {none}. Les raisons figurent ci-dessous.
# Contenu non accessible
Non-conformité au décret de gouvernance : {nonCompliant}
Charge disproportionnée : {disproportionate}
Hors du champ d’application de la loi : {outOfScope}
# Établissement de cette déclaration d’accessibilité
Cette déclaration a été établie le {preparedOn}.
Elle repose sur une autoévaluation{selfAssessment}.
Elle repose sur une évaluation par un tiers{external}.
Le rapport de l’évaluation : {report}
Elle a été revue pour la dernière fois le {reviewedOn}.
# Retour d’information et coordonnées
Quelque chose ne vous est pas accessible, ou vous en avez besoin sous une autre forme ? Dites-le-nous : {contact}
Vous recevrez une réponse dans un délai de {answerWithin}.
# Procédure permettant d’assurer le respect des dispositions
La réponse ne vous aide pas, ou il n’y en a pas ? Introduisez une plainte auprès de : {complaints}
Si cela ne vous aide pas non plus, adressez-vous à : {enforcement}`,

  'registration.waiting.title': 'Votre inscription n’a pas encore été acceptée',
  'registration.waiting.text':
    'Le service qui reçoit les inscriptions est surchargé pour le moment. Votre inscription sera renvoyée automatiquement. Vous ne devez rien faire.',
  'registration.waiting.left': 'Nouvel essai dans {time}',
  'registration.waiting.stop': 'Ne plus attendre',

  'thanks.title': 'Merci pour votre inscription',
  'thanks.text': 'Votre inscription à « {event} » a été envoyée.',
  'withdrawal.registered': 'Inscrit, mais empêché ? Désinscrivez-vous',
  'withdrawal.title': 'Un empêchement ? Désinscrivez-vous',
  'withdrawal.text':
    'Pour qui est inscrit à « {event} » et ne viendra finalement pas. Sans référence, toute inscription avec cette adresse e-mail est annulée.',
  'withdrawal.email': 'Adresse e-mail avec laquelle vous vous êtes inscrit(e)',
  'withdrawal.reference': 'Référence que vous avez vue après votre inscription',
  'withdrawal.submit': 'Envoyer votre désinscription',
  'withdrawn.title': 'Votre désinscription a été envoyée',
  'withdrawn.text':
    'Si vous êtes inscrit(e) à « {event} » avec cette adresse e-mail, cette inscription est annulée. Si l’événement est dans votre agenda, retirez-le vous-même.',
  'attendees.deleteBy': 'Détruisez cette liste au plus tard le {date}.',
  'invitation.subject': 'Votre lien pour « {title} » le {date}',
  'invitation.link': 'Participez avec ce lien. Ne le transmettez pas.',
  'invitation.calendar': 'La pièce jointe inscrit cet événement avec le lien dans votre agenda.',
  'notice.info': 'Bon à savoir : {title}',
  'notice.warning': 'Attention : {title}',
  'notice.success': 'C’est en ordre : {title}',
  'video.elsewhere': '{title} (vidéo sur un autre site web)',
  'video.transcriptOf': 'Transcription de « {title} »',

  'notFound.title': 'Cette page n’existe pas',
  'notFound.text': 'L’adresse a peut-être été mal recopiée, ou la page a été déplacée.',
  'notFound.home': 'Voir tous les événements',
} satisfies Record<keyof typeof nl, string>;
