import { nl as site } from '../words/nl.ts';

/** What editors and organisers are told of changes; readers' own words come from `words/nl.ts`. */
export const nl = {
  site: 'De hele site',
  added: 'Nieuw: {kind} ‘{title}’',
  removed: 'Geschrapt: {kind} ‘{title}’',
  cancelled: `${site['programme.cancelled']}: {kind} ‘{title}’`,
  restored: 'Gaat toch door: {kind} ‘{title}’',
  sessions: 'sessies: {count}',
  moved: '‘{title}’: {from} → {to}',
  movedTogether: 'Vanaf ‘{title}’ schuiven {count} onderdelen even veel op: {from} → {to}',

  fieldOf: '{field} van ‘{title}’',
  replaced: '{field}: {from} → {to}',
  given: '{field} toegevoegd: {to}',
  dropped: '{field} weggelaten: {from}',
  changed: '{field} veranderd',
};

export const kinds = {
  ...{ site: 'site', organiser: 'organisator', speaker: 'spreker', page: 'pagina' },
  ...{ event: 'evenement', session: 'sessie', slot: 'onderdeel' },
};

/** Fields that have no word on a page; for others the name of the field itself is told. */
export const labels = {
  ...{ title: 'Titel', name: 'Naam', summary: 'Samenvatting', picture: 'Foto', address: 'Adres' },
  ...{ text: 'Tekst', programme: 'Programmatekst', contact: 'Contact', venue: 'Plaats' },
  ...{ organisers: 'Organisatie', organisation: 'Organisatie', speakers: 'Spreker' },
  ...{ attendanceMode: 'Vorm', status: 'Status', kind: 'Soort', series: 'Reeks', room: 'Zaal' },
  ...{ reason: 'Reden', previous: 'Vroeger moment', replacement: 'Vervanging', links: 'Links' },
  ...{ opens: 'Inschrijven kan vanaf', closes: 'Inschrijven kan tot en met' },
  ...{ state: 'Inschrijven', required: 'Inschrijven nodig' },
  ...{ keyDates: 'Belangrijke datum', languages: 'Taal van de site' },
};

/** Values that have no word on a page, by field. */
export const values: Readonly<Record<string, string>> = {
  ...{ 'attendanceMode.online': 'online', 'attendanceMode.onSite': 'ter plaatse' },
  ...{ 'attendanceMode.hybrid': 'ter plaatse en online', 'speaker.as.speaker': '' },
  ...{ 'required.true': 'ja', 'required.false': 'nee', 'event.short.scheduled': 'Gaat door' },
  ...{ 'keyDates.status.scheduled': '', 'keyDates.status.cancelled': site['programme.cancelled'] },
};
