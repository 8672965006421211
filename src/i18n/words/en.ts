import type { nl } from './nl.ts';
import { patterns } from './patterns.ts';

/** The same words in British English: plain and friendly, whole sentences without HTML. */
export const en = {
  ...patterns,

  // Words of addresses; published addresses live for ever, so these never change.
  'address.sessions': 'sessions',
  'address.thanks': 'thanks',
  'address.speakers': 'speakers',
  'address.myProgramme': 'my-programme',
  'address.archive': 'archive',
  'address.programme': 'programme',
  'address.search': 'search',
  'address.embed': 'embed',
  'address.registration': 'register',
  'address.withdrawal': 'withdraw',
  'address.withdrawn': 'withdrawn',

  'format.clock': '{hour}:{minute}',
  'format.hour': '{hour}:00',
  'format.time': '{time}',
  'format.timeRange': 'from {start} to {end}',
  'format.weekdayTime': 'on {weekday} at {time}',
  'format.summerTime': '{time} (summer time)',
  'format.winterTime': '{time} (winter time)',
  'zone.belgium': 'Belgian time',

  'page.skip': 'Skip to main content',
  'page.home': 'Home',
  'page.contact': 'Contact: {contact}',
  'page.licence': 'Licence of the data: {licence}',
  'page.breadcrumbs': 'You are here',
  'page.footer': 'About this site',
  'page.locale': 'en_GB',
  'page.draft': 'Draft: this is not on the site yet.',
  'page.languages': 'Language',
  'page.untranslated':
    'The text of this page has not been translated into English. It is shown here in {original}.',
  'page.moved.title': 'This page has moved',
  'page.moved.text': 'You will now find it at another address:',

  'demonstration.title': 'Demonstration',
  'demonstration.text':
    'A demonstration made with public facts, not a site of the Flemish government.',
  'demonstration.asOf': 'Shown as it was on {moment} ({zone}).',

  'home.title': 'Events',
  'home.coming': 'Coming up',
  'home.none': 'There are no events planned at the moment.',
  'archive.title': 'Events in {year}',
  'archive.years': 'Archive',
  'home.past': 'Past events',

  'search.title': 'Search',
  'search.label': 'Search events, sessions and speakers',
  'search.noScript': 'Searching needs JavaScript.',
  'search.found': 'Results for “{query}”: {count}',
  'search.none': 'No results for “{query}”. Check the spelling, or search for fewer words.',
  'search.failed':
    'Searching does not work now. Check that you are online and your browser allows it, and try again.',
  'search.more': 'Show more results',
  'search.event': 'Event',
  'search.session': 'Session',
  'search.speaker': 'Speaker',

  'event.past': 'This event is over.',
  'event.next': 'Next event, on {date}: {title}',
  'event.when': 'When',
  'event.where': 'Where',
  'event.online': 'Online',
  'event.hybrid': '{venue}, and online',
  'event.audience': 'Who it is for',
  'event.price': 'Price',
  'event.capacity': 'Places',
  'event.registration': 'Registration',
  'event.language': 'Language',
  'event.services': 'Support',
  'event.organiser': 'Organiser',
  'event.about': 'What is it about?',
  'event.programme': 'Programme',
  'event.practical': 'Practical information',
  'event.joining': 'Taking part',
  'event.route': 'Getting there',
  'event.accessibility': 'Accessibility',
  'event.contact': 'Questions',
  'event.keyDates': 'Important dates',
  'event.days': 'from {start} to {end}',
  'event.hours': 'It begins {start} and ends {end} ({zone}).',
  'event.dateFollows': 'The new date will follow. It was first planned for {date}.',
  'event.status.cancelled': 'This event has been cancelled.',
  'event.status.postponed': 'This event has been postponed. A new date will follow.',
  'event.status.rescheduled': 'This event has been moved. It was planned for {date}.',
  'event.status.rescheduledNow': 'This event has been rescheduled.',
  'event.status.movedOnline': 'This event will take place online.',
  'event.short.cancelled': 'Cancelled',
  'event.short.postponed': 'Postponed',
  'event.short.rescheduled': 'Moved to another date',
  'event.short.movedOnline': 'Moved online',
  'event.reason': 'Reason: {reason}',
  'service.signLanguage': 'Flemish Sign Language interpreter',
  'service.interpretation': 'Interpreting',
  'service.captions': 'Live captions',
  'service.hearingLoop': 'Hearing loop',

  'programme.zone': 'All times are in {zone}.',
  'programme.until': 'to',
  'programme.part': 'Parts of {title}',
  'programme.room': 'Room: {room}',
  'programme.track': 'Theme: {track}',
  'programme.later': 'The programme of this day will follow.',
  'programme.wasPlanned': 'Was planned for {date}',
  'programme.language': 'Language: {language}',
  'programme.now': 'On now',
  'programme.next': 'Coming up',
  'programme.today': 'Today',
  'programme.filter.kind': 'Kind',
  'programme.filter.all': 'All',
  'programme.filter.show': 'Show these sessions',
  'programme.filter.reset': 'Show everything',
  'programme.filter.shown': 'You see {shown} of {total} sessions.',
  'programme.cancelled': 'Cancelled',
  'programme.moved': 'Moved: this was planned for {date}',
  'programme.replacedBy': 'Replaced by: {title}',
  'programme.removed': 'No longer in the programme',
  'programme.moderator': '{name} (moderator)',
  'programme.panellist': '{name} (panellist)',
  'kind.welcome': 'Welcome',
  'kind.talk': 'Talk',
  'kind.workshop': 'Workshop',
  'kind.panel': 'Panel discussion',
  'kind.questions': 'Questions',
  'kind.break': 'Short break',
  'kind.lunch': 'Lunch',
  'kind.networking': 'Networking',
  'kind.registration': 'Arrival and registration',
  'kind.closing': 'Conclusions',

  'myProgramme.link': 'Put together your own programme',
  'myProgramme.short': 'My programme',
  'myProgramme.title': 'My programme: {title}',
  'myProgramme.intro':
    'Tick what you want to follow. The address of this page holds your choice: bookmark it, send it to someone or print the page. You can also add each session to your calendar separately.',
  'myProgramme.chosen': 'Chosen sessions: {count}.',
  'myProgramme.clashes': 'Note: {count} of them clash. Each of those sessions says with which.',
  'myProgramme.clash': 'At the same time as “{title}”.',
  'myProgramme.gone': 'Note: part of this address is cancelled or not in the programme.',
  'myProgramme.failed':
    'The calendar file was not made, as not every session could be fetched. Your choice is still here. Check that you are online and try again, or add each session to your calendar separately.',
  'myProgramme.about': 'About this session',

  'session.partOf': 'A session of {event}',
  'session.speakers': 'Speakers',
  'session.speaker': 'Speaker',
  'session.track': 'Track',
  'session.level': 'Prior knowledge',
  'session.level.introductory': 'No prior knowledge needed',
  'session.level.intermediate': 'Some prior knowledge',
  'session.level.advanced': 'For people who already know the subject well',
  'session.slides': 'Slides',
  'session.openSlides': 'View the slides',
  'session.openRecording': 'Watch the recording',
  'session.recording': 'Recording',
  'session.captions': 'Captions',
  'session.transcript': 'Transcript',
  'session.back': 'Back to the whole programme',
  'session.others': 'Other sessions',
  'session.previous': 'Previous session',
  'session.next': 'Next session',
  'session.parallel': 'At the same time',
  'speaker.sessions': 'Sessions',
  'speaker.past': 'Past',
  'speaker.none': 'There are no sessions on the site now.',
  'speaker.as.moderator': 'Moderator',
  'speaker.as.panellist': 'Panellist',

  'calendar.title': 'Add to your calendar',
  'calendar.phone': 'On your phone: the file on an iPhone, Google Calendar on Android.',
  'calendar.follow': 'Follow: what changes here also changes in your calendar',
  'calendar.followIn': 'Follow in {program}',
  'calendar.refreshApple': 'On a Mac you choose how often Apple Calendar looks for changes.',
  'calendar.refreshGoogle': 'Google does not promise how soon you see a change.',
  'calendar.refreshMicrosoft': 'Microsoft says that a change can take more than 24 hours.',
  'calendar.paste': 'Or copy this address and paste it where your calendar asks for one.',
  'calendar.followPart': 'Follow one day or track only',
  'calendar.add': 'Add once: you will not see later changes',
  'calendar.openFile': 'Open the calendar file (.ics)',
  'calendar.addTo': 'Add to {program}',
  'calendar.apple': 'Apple Calendar or Thunderbird',
  'calendar.google': 'Google Calendar',
  'calendar.session': 'In your calendar',
  'calendar.off': 'You can no longer add this. If you do not follow it, remove it yourself.',
  'calendar.pastTitle': 'This event in your calendar',
  'calendar.record': 'The programme as a calendar file (.ics)',
  'calendar.name': '{event}: programme',
  'calendar.part': '{event}: {part}',
  'calendar.cancelled': 'Cancelled: {title}',
  'calendar.postponed': 'Postponed: {title}',
  'calendar.moved': 'Moved. This was planned for {date}.',
  'calendar.toBeAnnounced': 'The place will be announced later.',
  'calendar.noPlace': 'Not tied to a place',
  'calendar.programme.heading': 'Programme ({zone}):',
  'calendar.speakers': 'With {names}',
  'calendar.keyDateOf': 'Part of: {event}',
  'calendar.more': 'More information:',
  'changes.follow': 'Follow the changes in your feed reader (Atom)',
  'changes.title': 'Changes: {event}',
  'changes.added': 'New: {title}',
  'changes.restored': 'Going ahead after all: {title}',
  'changes.moved': 'Moved: {title}',
  'changes.renamed': 'New title: {title}',
  'changes.planned': 'This is now planned for {date}.',
  'changes.was': 'This was planned for {date}.',
  'changes.replaced': 'This is now: {to} (before: {from})',

  'registration.title': 'Register',
  'registration.go': 'Register now',
  'registration.deadline': 'You can register up to and including {moment} ({zone}).',
  'registration.deadlineBefore': 'You can register until {moment} ({zone}).',
  'registration.deadlineBriefly': 'Up to and including {moment} ({zone})',
  'registration.deadlineBeforeBriefly': 'Until {moment} ({zone})',
  'registration.deadlinePast': 'You could register up to and including {moment} ({zone}).',
  'registration.deadlineBeforePast': 'You could register until {moment} ({zone}).',
  'registration.lastDay': 'The last day to register is {date}, until {time} ({zone}).',
  'registration.lastDayBriefly': 'Last day: {date}, until {time} ({zone})',
  'registration.opens': 'You can register from {moment} ({zone}).',
  'registration.notYetOpen': 'You cannot register yet.',
  'registration.closed': 'Registration is closed.',
  'registration.closed.title': 'Registration is closed',
  'registration.closed.text':
    '{deadline} What you filled in is still there, but you can no longer send it.',
  'registration.closedContact': 'Do you have a question? Contact {contact}.',
  'registration.full': 'All places are taken. You can no longer register.',
  'registration.waitingList': 'All places are taken. Fill in the form to join the waiting list.',
  'registration.cancelled': 'You cannot register because this will not take place.',
  'registration.external': 'You register on another website.',
  'registration.externalLink': 'Go to the registration page',
  'registration.notRequired': 'You do not need to register.',
  'registration.requiredNote': 'You must fill in every field, unless it says “optional”.',
  'registration.optional': '{label} (optional)',
  'registration.name': 'Full name',
  'registration.email': 'Email address',
  'registration.emailHint': 'We will send you the practical information at this address.',
  'registration.organisation': 'Organisation',
  'registration.role': 'Job title',
  'registration.honeypot': 'Leave this field empty',
  'registration.submit': 'Send your registration',
  'registration.submitting': 'Sending your registration …',

  'registration.error.prefix': 'Error: {title}',
  'registration.error.title': 'There is a problem',
  'registration.error.missing': 'Fill in: {label}',
  'registration.error.missingChoice': 'Choose an answer for: {label}',
  'registration.error.malformedEmail': 'Enter an email address like name@example.com',
  'registration.error.tooLong': 'Make this shorter: use at most {max} characters for {label}',

  'registration.confirmed.title': 'You are registered',
  'registration.confirmed.text': 'We have received your registration for “{event}”.',
  'registration.confirmed.waitingTitle': 'You are on the waiting list',
  'registration.confirmed.waitingText': 'We have put you on the waiting list for “{event}”.',
  'registration.confirmed.place': 'If a place becomes free, you will be told by email.',
  'registration.confirmed.reference': 'Your reference: {reference}',
  'registration.confirmed.next': 'What happens next?',
  'registration.confirmed.joining': 'You will get the practical information by email.',
  'registration.confirmed.again': 'Register someone else',

  'registration.refused.title': 'Your registration was not accepted',
  'registration.refused.text': 'What you filled in is still there.',
  'registration.refused.goBack': 'Go back to the form and check it, especially your email address.',
  'registration.refused.field': 'Check this field: {label}',
  'registration.refused.email': 'This email address was not accepted. Check it.',
  'registration.refused.blocked':
    'The service that receives registrations stopped your message. Contact {contact}.',
  'registration.refused.unavailable':
    'The service that receives registrations is not taking any at the moment. Contact {contact}.',
  'registration.refused.busy':
    'The service that receives registrations is too busy at the moment. Try again in a few minutes.',
  'registration.refused.other':
    'The service that receives registrations could not accept this. Try again or contact {contact}.',

  'registration.unknown.title': 'We do not know whether your registration has arrived',
  'registration.unknown.text':
    'We did not get a clear answer. What you filled in is still there. You can send it again without being registered twice.',
  'registration.unknown.offline':
    'You have no internet connection at the moment. What you filled in is still there. Try again when you are back online.',
  'registration.unknown.notSent': 'Your registration has not been sent yet',
  'registration.unknown.kept': 'Your registration has not been confirmed yet',
  'registration.unknown.keptText':
    'What you filled in is still there. You can send it again without being registered twice.',
  'registration.unknown.again': 'Try again',
  'registration.unknown.native': 'Send it the ordinary way',
  'registration.unknown.mail': 'Is it not working? Send an email to {email}.',
  'registration.unknown.contact': 'Is it not working? Contact {contact}.',
  'privacy.title': 'Your data when you register',
  'privacy.more': 'More about your data and your rights',
  'privacy.facts': `Responsible: {controller}
What for: {purposes}
How long: until {period} after the event{until}. Then they are deleted.
Read more: all about your data {page}

Company number: {companyNumber}
Legal basis: a task in the public interest (GDPR article 6(1)(e)){publicTask}. You can object to the use of your data.
Legal basis: a legal obligation (GDPR article 6(1)(c)){legalObligation}.
Legal basis: a contract with you (GDPR article 6(1)(b)){contract}. You can have your data transferred.
Legal basis: your consent (GDPR article 6(1)(a)){consent}. You can withdraw it at any time and have your data transferred. What was done before you withdrew it stays lawful.
Task or decree: {task}
Who receives them: {recipients}
Your rights: you can see your data, have them corrected or deleted, and have their use restricted. Contact {contact}. No decision about you is automated.

Data protection officer: {dataProtectionOfficer}
Which data: every form asks {fields}. If an event asks other questions, they stand in its form. We need what is required to register you.
Outside Europe: {transfer}
In your browser: if sending fails, your browser keeps your answers in the history of that tab until it succeeds. Whoever uses your device can see them there.
Complaint to the VTC: Flemish Supervisory Commission for the processing of personal data{vtc} https://www.vlaanderen.be/vlaamse-toezichtcommissie
Complaint to the DPA: Belgian Data Protection Authority{gba} https://www.dataprotectionauthority.be/`,

  'accessibility.statement': `
{body} wants to make this website accessible, as the Flemish Administrative Decree of 7 December 2018 asks, which transposes Directive (EU) 2016/2102. This accessibility statement applies to {site}.
# Compliance status
Not tested. Whether this website complies with {untested} is not known.
This website is fully compliant with {full}.
This website is partially compliant with {partial}. What does not comply is listed below.
This website is not compliant with {none}. The reasons are listed below.
# Non-accessible content
Non-compliance with the decree: {nonCompliant}
Disproportionate burden: {disproportionate}
Outside the scope of the law: {outOfScope}
# Preparation of this accessibility statement
This statement was prepared on {preparedOn}.
It is based on a self-assessment{selfAssessment}.
It is based on an assessment by a third party{external}.
The report of the assessment: {report}
It was last reviewed on {reviewedOn}.
# Feedback and contact information
Is something not accessible to you, or do you need it in another form? Let us know: {contact}
You get an answer within {answerWithin}.
# Enforcement procedure
Does the answer not help you, or is there none? Complain to: {complaints}
If that does not help you either, turn to: {enforcement}`,
  'registration.waiting.title': 'Your registration has not been accepted yet',
  'registration.waiting.text':
    'The service that receives registrations is too busy at the moment. Your registration will be sent again by itself. You do not need to do anything.',
  'registration.waiting.left': 'Again in {time}',
  'registration.waiting.stop': 'Stop waiting',

  'thanks.title': 'Thank you for registering',
  'thanks.text': 'Your registration for “{event}” has been sent.',
  'withdrawal.registered': 'Registered, but can no longer come? Withdraw',
  'withdrawal.title': 'Can’t make it? Withdraw',
  'withdrawal.text':
    'For whoever is registered for “{event}” and can’t come after all. Without a reference every registration with this email address is cancelled.',
  'withdrawal.email': 'Email address with which you registered',
  'withdrawal.reference': 'Reference that you saw after registering',
  'withdrawal.submit': 'Send your withdrawal',
  'withdrawn.title': 'Your withdrawal has been sent',
  'withdrawn.text':
    'If you are registered for “{event}” with that email address, that is cancelled. If it is in your calendar, remove it yourself.',
  'attendees.deleteBy': 'Destroy this list by {date}.',
  'invitation.subject': 'Your link for “{title}” on {date}',
  'invitation.link': 'Join with this link. Do not pass it on.',
  'invitation.calendar': 'The attachment puts this event with the link in your calendar.',
  'notice.info': 'Good to know: {title}',
  'notice.warning': 'Please note: {title}',
  'notice.success': 'All set: {title}',
  'video.elsewhere': '{title} (video on another website)',
  'video.transcriptOf': 'Transcript of “{title}”',

  'notFound.title': 'This page does not exist',
  'notFound.text': 'The address may have been copied wrongly, or the page may have been moved.',
  'notFound.home': 'See all events',
} satisfies Record<keyof typeof nl, string>;
