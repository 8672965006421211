/** What editors and organisers are told of changes; readers' own words come from `words/nl.ts`. */
export const nl = {
  none: 'Lezers zien geen verschil.',
  noneReadable: 'In wat te lezen is, zien lezers geen verschil.',
  site: 'De hele site',
  unreadable: 'Niet te lezen, dus niet vergeleken: {file} ({side})',
  now: 'nu',

  changed: '{label}: {from} → {to}',
  changedLong: '{label} is veranderd',
  changedText: '{label} is veranderd: {count}',
  appeared: '{label} staat er nu bij: {to}',
  appearedLong: '{label} staat er nu bij',
  vanished: '{label} staat er niet meer bij: {from}',
  vanishedLong: '{label} staat er niet meer bij',
  paragraph: '1 alinea',
  paragraphs: '{count} alinea’s',
  labelOf: '{label} van ‘{title}’',
  labelIn: '{label} ({language})',

  clock: '{clock} uur',
  'time.one': '{title}: {from} → {to}',
  'time.rest': 'Vanaf ‘{title}’ schuift alles even veel op: {from} → {to}',
  'day.moved': 'Dag verplaatst: {from} → {to}',
  closes: 'Inschrijven kan {to} (was {from})',
  through: 'tot en met {moment}',
  until: 'tot {moment}',

  'slot.cancelled': '‘{title}’ geannuleerd',
  'slot.scheduled': '‘{title}’ gaat toch door',
  'slot.removed': '‘{title}’ geschrapt',
  because: '{sentence}: {reason}',
  'event.scheduled': 'Dit evenement gaat door zoals gepland.',

  'speaker.replaced': 'Spreker vervangen bij ‘{title}’: {from} → {to}',
  'speaker.added': 'Nieuwe spreker bij ‘{title}’: {to}',
  'speaker.removed': 'Geen spreker meer bij ‘{title}’: {from}',
  'speaker.changed': '{name} bij ‘{title}’: {from} → {to}',

  'added.one': '{kind}: {titles}',
  'added.many': '{count} {kinds} nieuw: {titles}',
  'removed.one': '{kind} geschrapt: {titles}',
  'removed.many': '{count} {kinds} geschrapt: {titles}',
};

/** One that is new, one that is gone, and several. */
export const kinds = {
  site: { added: 'Nieuwe site', removed: 'Site', many: 'sites' },
  organiser: { added: 'Nieuwe organisator', removed: 'Organisator', many: 'organisatoren' },
  speaker: { added: 'Nieuwe spreker', removed: 'Spreker', many: 'sprekers' },
  page: { added: 'Nieuwe pagina', removed: 'Pagina', many: 'pagina’s' },
  event: { added: 'Nieuw evenement', removed: 'Evenement', many: 'evenementen' },
  day: { added: 'Nieuwe dag', removed: 'Dag', many: 'dagen' },
  session: { added: 'Nieuwe sessie', removed: 'Sessie', many: 'sessies' },
  slot: { added: 'Nieuw onderdeel', removed: 'Onderdeel', many: 'onderdelen' },
};

/** Names of values that have no word on a page; else the name of the field itself is told. */
export const labels: Readonly<Record<string, string>> = {
  title: 'Titel',
  name: 'Naam',
  summary: 'De samenvatting',
  text: 'De tekst',
  'programme.text': 'De inleiding bij het programma',
  picture: 'De foto',
  alt: 'De beschrijving van de foto',
  address: 'Het adres',
  contact: 'Contact',
  venue: 'Plaats',
  attendanceMode: 'Vorm',
  room: 'Zaal',
  track: 'Themalijn',
  reason: 'Reden',
  replacement: 'Vervanging',
  previous: 'Vroeger moment',
  keyDates: 'Belangrijke datum',
  organisation: 'Organisatie',
  required: 'Inschrijven nodig',
  opens: 'De eerste dag om in te schrijven',
  closes: 'De laatste dag om in te schrijven',
};

/** Values that have no word on a page. */
export const values: Readonly<Record<string, string>> = {
  online: 'online',
  onSite: 'ter plaatse',
  hybrid: 'ter plaatse en online',
  true: 'ja',
  false: 'nee',
};
