import { stringify } from 'yaml';
import type { CheckedContent } from '../domain/checks/checked-content.ts';
import { createPublishedFinder } from '../domain/checks/checked-events.ts';
import { completeLedger } from '../domain/ledger.ts';

const HEADING = `# Wat er van dit evenement in agenda’s gepubliceerd is. Agendaprogramma’s vertrouwen op deze nummers:
# dit bestand wordt automatisch bijgehouden, pas het nooit met de hand aan.
`;

/**
 * The ledgers that are not up to date with what publishing this content at a moment would tell
 * calendars, each with the text that it gets. A value stands on each line, so that git shows what
 * changed.
 */
export function findLedgerUpdates(content: CheckedContent, moment: Temporal.ZonedDateTime) {
  const { data: site } = content.site;
  if (!site) return [];
  const languages = [...new Set([site.language, ...site.languages])];
  const serialise = (ledger: object) =>
    HEADING + stringify(ledger, { lineWidth: 0, singleQuote: true });
  const findPublished = createPublishedFinder(content, languages);
  return [...content.events.values()].flatMap((event) => {
    const published = findPublished(event);
    if (!published) return [];
    const stored = event.ledger?.data;
    const text = serialise(completeLedger(stored, published, moment));
    const file = `content/events/${event.id}/ledger.yml`;
    return stored && serialise(stored) === text ? [] : [{ file, text }];
  });
}
