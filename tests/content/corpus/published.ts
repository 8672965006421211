import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findLedgerUpdates } from '#content-files/ledger-file.ts';
import { readArranged } from '#content-files/read-both.ts';
import type { BrokenCase, Mistake } from '../broken-content.ts';
import { add, all, move, remove, replace, RICH, RICH_EVENT } from '../broken-content.ts';

/** Publishes what stands there, as the ledger command does. */
export const publish: Mistake = async (content) => {
  const root = dirname(content);
  const moment = Temporal.ZonedDateTime.from('2026-03-02T09:00[Europe/Brussels]');
  const { content: arranged } = await readArranged(root);
  for (const { file, text } of findLedgerUpdates(arranged, moment))
    await writeFile(join(root, file), text);
};

const SESSIONS = `${RICH_EVENT}/sessions`;
const counting = `      - session: fietstellingen
        start: 10:00
        end: 11:00
        room: atelier
        status: cancelled
        reason: De spreker is ziek.
        replacedBy: open-data
`;
const withoutCounting = all(
  replace(RICH.programme, counting, ''),
  replace(RICH.programme, '    replacedBy: fietstellingen\n', ''),
  replace(RICH.programmeEn, '  fietstellingen: The speaker is ill.\n', ''),
  remove(`${SESSIONS}/fietstellingen/index.md`),
  remove(`${SESSIONS}/fietstellingen/en.md`),
);

export const published: readonly BrokenCase[] = [
  {
    title: 'a domain of an example on a real site',
    fixture: 'rich',
    mistake: replace('site.yml', 'domain: stad.test', 'domain: draaiboek.example'),
    place: 'site.yml:15:11',
    code: 'placeholderAddress',
  },
  {
    title: 'a published session at another hour without a word',
    fixture: 'rich',
    mistake: all(publish, replace(RICH.programme, 'start: 10u00', 'start: 10u15')),
    place: `${RICH.programme}:32:13`,
    code: 'publishedMoved',
    severity: 'advice',
    says: 'Dit stond op een ander moment in agenda’s. Lezers zien dat pas als u hier ‘previous: { date: 2026-04-23, start: 10:00, end: 10:45 }’ zet, en bij ‘reason’ waarom. Was het een tikfout, dan hoeft dat niet.',
  },
  {
    title: 'an event folder renamed without its ledger',
    fixture: 'rich',
    mistake: all(
      publish,
      replace(RICH.event, '[opendatadag]', '[opendatadag, inspiratiedag]'),
      move(RICH_EVENT, 'events/datadag'),
      add(`${RICH_EVENT}/.keep`, ''),
      move('events/datadag/ledger.yml', `${RICH_EVENT}/ledger.yml`),
    ),
    place: `${RICH_EVENT}/ledger.yml:1:1`,
    code: 'ledgerLeft',
  },
  {
    title: 'another calendar domain',
    fixture: 'rich',
    mistake: all(publish, replace('site.yml', 'domain: stad.test', 'domain: www.stad.test')),
    place: 'site.yml:15:11',
    code: 'domainChanged',
  },
  {
    title: 'an event that hides after it was published',
    fixture: 'rich',
    mistake: all(
      publish,
      replace(RICH.event, 'formerly: [opendatadag]', 'formerly: [opendatadag]\ndraft: true'),
    ),
    place: `${RICH.event}:65:8`,
    code: 'publishedDraft',
  },
  {
    title: 'an event folder with another name',
    fixture: 'rich',
    mistake: all(publish, replace(RICH.event, 'formerly: [opendatadag]\n', '')),
    place: `${RICH.event}:2:1`,
    code: 'publishedEvent',
  },
  {
    title: 'a key date that is gone',
    fixture: 'rich',
    mistake: all(publish, replace(RICH.event, '  - id: oproep', '  - id: voorstellen')),
    place: `${RICH.event}:53:1`,
    code: 'publishedDate',
  },
  {
    title: 'a session folder with another name',
    fixture: 'rich',
    mistake: all(
      publish,
      replace(RICH.programme, '- session: fietstellingen', '- session: tellingen'),
      replace(RICH.programme, '    replacedBy: fietstellingen\n', ''),
      replace(RICH.programmeEn, '  fietstellingen: The', '  tellingen: The'),
      move(`${SESSIONS}/fietstellingen`, `${SESSIONS}/tellingen`),
    ),
    place: `${RICH.programme}:38:9`,
    code: 'publishedRenamed',
    says: '‘Fietsers tellen’ staat in agenda’s als ‘fietstellingen’ en heet hier ‘tellingen’. Zet ‘formerly: [fietstellingen]’ in het bestand van de sessie, of geef dit onderdeel ‘id: fietstellingen’.',
  },
  {
    title: 'a published session that is gone',
    fixture: 'rich',
    mistake: all(publish, withoutCounting),
    place: `${RICH.programme}:50:1`,
    code: 'publishedGone',
  },
  {
    title: 'a published session that becomes a draft',
    fixture: 'rich',
    mistake: all(publish, replace(RICH.session, 'title:', 'draft: true\ntitle:')),
    place: `${RICH.session}:2:8`,
    code: 'publishedDraft',
  },
];
