import type { BrokenCase, Mistake } from '../broken-content.ts';
import { replace, RICH } from '../broken-content.ts';

const SITE_ENDPOINT =
  'registration:\n  endpoint: https://formulieren.stad.test/f/agenda\n  host: generic\n';
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
    says: 'Men kan zich inschrijven voor “Inspiratiedag open data”, maar ‘https://formspree.io/f/abcdwxyz’ is een voorbeeldadres: elke inschrijving zou verloren gaan. Vul het adres van uw formulierdienst in, of geef FORM_ENDPOINT mee.',
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
];
