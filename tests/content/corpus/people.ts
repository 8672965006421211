import type { BrokenCase } from '../broken-content.ts';
import { add, replace, RICH } from '../broken-content.ts';

export const people: readonly BrokenCase[] = [
  {
    title: 'a speaker who speaks nowhere',
    fixture: 'rich',
    mistake: add('speakers/mia-wouters/index.md', '---\nname: Mia Wouters\n---\n'),
    place: 'speakers/mia-wouters/index.md:2:1',
    code: 'unusedSpeaker',
    severity: 'advice',
    says: 'De spreker ‘mia-wouters’ spreekt nergens. Zet de naam bij een sessie, of verwijder deze map.',
    thread: 'https://github.com/devopsdays/devopsdays-web/pull/13337',
  },
  {
    title: 'a speaker who is still a draft when the event is on the site',
    fixture: 'rich',
    mistake: replace('speakers/jan-claes/index.md', 'name:', 'draft: true\nname:'),
    place: 'speakers/jan-claes/index.md:2:8',
    code: 'draftSpeaker',
    severity: 'advice',
    says: 'De site noemt ‘jan-claes’ bij een sessie, maar dit is nog een ontwerp zonder eigen pagina. Is het klaar, haal dan de regel met ‘draft’ weg.',
  },
  {
    title: 'a speaker in two rooms at once',
    fixture: 'rich',
    mistake: replace(
      RICH.programme,
      '        status: cancelled\n        reason: De spreker is ziek.\n        replacedBy: open-data\n',
      '',
    ),
    place: `${RICH.programme}:38:9`,
    code: 'personTwice',
    says: '‘jan-claes’ is op dat ogenblik ook bij ‘open-data’. Verander de spreker of het uur van ‘fietstellingen’.',
    thread: 'https://github.com/pretalx/pretalx/issues/46',
  },
  {
    title: 'a speaker named twice at one session',
    fixture: 'rich',
    mistake: replace(RICH.session, '  - id: jan-claes', '  - id: an-peeters\n  - id: jan-claes'),
    place: `${RICH.session}:7:9`,
    code: 'duplicateSpeaker',
    says: '‘an-peeters’ staat al bij ‘Open data vinden’. Verwijder een van de twee.',
  },
  {
    title: 'a speaker named twice at one slot',
    fixture: 'rich',
    mistake: replace(RICH.programme, '            as: moderator', '          - id: an-peeters'),
    place: `${RICH.programme}:26:17`,
    code: 'duplicateSpeaker',
  },
];
