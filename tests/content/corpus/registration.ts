import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrokenCase, Mistake } from '../broken-content.ts';
import { replace, RICH } from '../broken-content.ts';

const SITE_ENDPOINT =
  'registration:\n  endpoint: https://formulieren.stad.test/f/agenda\n  host: generic\n';
const SERVICES =
  'services:\n  - kind: captions\n    note: Alleen in de grote zaal\n  - kind: hearingLoop\n';
const closes = (moment: string): Mistake => replace(RICH.event, '2026-04-21 12:00', moment);

export const registration: readonly BrokenCase[] = [
  {
    title: 'a closing before the opening',
    fixture: 'rich',
    mistake: closes('2026-01-31'),
    place: `${RICH.event}:31:11`,
    code: 'closesBeforeOpens',
    says: 'De inschrijving sluit voor ze opengaat. Verbeter ‘opens’ of ‘closes’.',
  },
  {
    title: 'a closing after the event began',
    fixture: 'rich',
    mistake: closes('2026-04-24'),
    place: `${RICH.event}:31:11`,
    code: 'closesAfterStart',
    says: 'De inschrijving sluit pas na het begin van het evenement. Kies een vroegere ‘closes’.',
    thread: 'https://github.com/eventyio/symposium/pull/173',
  },
  {
    title: 'an opening in the hour that the clocks skip',
    fixture: 'rich',
    mistake: replace(RICH.event, 'opens: 2026-02-02', 'opens: 2026-03-29 2:30'),
    place: `${RICH.event}:30:10`,
    code: 'nonexistent',
  },
  {
    title: 'a closing in the hour that comes twice',
    fixture: 'rich',
    mistake: closes('2026-10-25 2:30'),
    place: `${RICH.event}:31:11`,
    code: 'ambiguous',
  },
  {
    title: 'an open form without an address',
    fixture: 'rich',
    mistake: replace('site.yml', SITE_ENDPOINT, ''),
    place: 'site.yml:1:1',
    code: 'missingEndpoint',
    says: 'Men kan zich inschrijven voor “Inspiratiedag open data”, maar er staat niet waar inschrijvingen aankomen. Vul ‘registration: endpoint’ in, of geef FORM_ENDPOINT mee.',
  },
  {
    title: 'an open form with the address of an example',
    fixture: 'rich',
    mistake: replace(
      'site.yml',
      'https://formulieren.stad.test/f/agenda',
      'https://formspree.io/f/abcdwxyz',
    ),
    place: 'site.yml:12:13',
    code: 'placeholderEndpoint',
    says: 'Men kan zich inschrijven voor “Inspiratiedag open data”, maar ‘https://formspree.io/f/abcdwxyz’ is een voorbeeldadres: elke inschrijving zou verloren gaan. Vul het adres van uw formulierdienst in, hier of als FORM_ENDPOINT.',
    thread: 'https://github.com/dhairyagothi/100_days_100_web_project/issues/5625',
  },
  {
    title: 'an open form over an open line',
    fixture: 'rich',
    mistake: replace(
      RICH.event,
      'isFree: true',
      'isFree: true\n  endpoint: http://formulieren.stad.test/f/agenda',
    ),
    place: `${RICH.event}:34:13`,
    code: 'insecureEndpoint',
    says: 'Men kan zich inschrijven voor “Inspiratiedag open data”, maar ‘http://formulieren.stad.test/f/agenda’ is geen https-adres. Vul een adres in dat met https:// begint.',
  },
  {
    title: 'a question that the form asks itself',
    fixture: 'rich',
    mistake: replace(RICH.event, 'name: vraag', 'name: email'),
    place: `${RICH.event}:47:13`,
    code: 'reservedField',
  },
  {
    title: 'a choice without answers',
    fixture: 'rich',
    mistake: replace(RICH.event, 'type: longText', 'type: choice'),
    place: `${RICH.event}:47:7`,
    code: 'missingOptions',
    says: 'Bij ‘vraag’ kan men niets kiezen. Zet de antwoorden bij ‘options’.',
  },
  {
    title: 'answers to a question without a choice',
    fixture: 'rich',
    mistake: replace(RICH.event, 'type: choices', 'type: text'),
    place: `${RICH.event}:43:9`,
    code: 'needlessOptions',
    says: 'Bij een vraag van het soort ‘text’ horen geen ‘options’. Verwijder ze, of kies choice of choices.',
  },
  {
    title: 'a question for services at an event without any',
    fixture: 'rich',
    mistake: async (content) => {
      await replace(RICH.event, 'type: longText', 'type: services')(content);
      await replace(RICH.event, SERVICES, '')(content);
      await replace(RICH.eventEn, 'services:\n  captions: Only in the main hall\n', '')(content);
    },
    place: `${RICH.event}:44:13`,
    code: 'tooFew',
    says: 'Bij ‘services’ hoort minstens één regel. Voeg er een toe.',
  },
  {
    title: 'a question about health in free text',
    fixture: 'rich',
    mistake: replace(RICH.event, 'Wat wilt u vragen?', 'Hebt u een allergie?'),
    place: `${RICH.event}:49:14`,
    code: 'sensitiveField',
    says: '“Hebt u een allergie?” vraagt misschien naar gezondheid of maaltijden. Laat kiezen uit antwoorden (choice, choices of services), of zet ‘allowSensitive: true’ bij ‘registration’.',
  },
  {
    title: 'a form without a word on privacy',
    fixture: 'rich',
    mistake: async (content) => {
      const file = join(content, 'site.yml');
      const text = await readFile(file, 'utf8');
      await writeFile(file, text.replace(/^privacy:\n(?: .*\n)+/m, ''));
    },
    place: 'site.yml:1:1',
    code: 'missingPrivacy',
    says: 'Een formulier vraagt gegevens. Vul ‘privacy’ in: content/README.md toont hoe.',
  },
  {
    title: 'a form without a page on privacy',
    fixture: 'rich',
    mistake: replace(RICH.privacy, 'role: privacy\n', ''),
    place: 'site.yml:18:3',
    code: 'missingPrivacyPage',
    says: 'Geen pagina heeft ‘role: privacy’. Maak ze zoals content/README.md toont.',
  },
  {
    title: 'a task of public interest that is not named',
    fixture: 'rich',
    mistake: replace('site.yml', '  task: het Decreet over het lokaal bestuur\n', ''),
    place: 'site.yml:17:1',
    code: 'missingKey',
    says: 'Het veld ‘task’ ontbreekt. Vul het in. Voorbeeld: Bestuursdecreet',
  },
];
