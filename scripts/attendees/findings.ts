import type { Fate, Flag } from '../../src/domain/attendees.ts';
import type { ReadAttendees } from './read-attendees.ts';

/** What became of a row that is no attendee, and what to look at where it is one. */
export const FINDINGS: Readonly<Record<Fate | Flag, string>> = {
  merged: 'Nog eens verstuurd: alleen de laatste telt',
  withdrawn: 'Ingeschreven, maar later uitgeschreven',
  withdrawal: 'Uitschrijving, toegepast',
  unreadable: 'Terzijde: niet te lezen',
  otherEvent: 'Terzijde: hoort niet bij dit evenement',
  unknownKind: 'Terzijde: geen inschrijving, wachtlijst of uitschrijving',
  malformedEmail: 'Terzijde: geen e-mailadres, of een dat niet kan',
  unclearWithdrawal: 'Terzijde: uitschrijving die niet bij één inschrijving past; vraag het na',
  differs: 'Let op: eerst met andere antwoorden verstuurd',
  sharedEmail: 'Let op: zelfde e-mailadres als een andere deelnemer',
  late: 'Let op: kwam na de sluiting',
  noTime: 'Let op: zonder moment met zone, dus te laat is niet te zien',
  noId: 'Let op: zonder inschrijving_id, dus nog eens versturen is niet te zien',
};

/** What became of every row, by the lines of the file and without what anybody typed. */
export function formatFindings({ rows, attendees, fates, flags }: ReadAttendees): string {
  const found = Map.groupBy([...fates, ...flags], ([, finding]) => finding);
  const told = (Object.keys(FINDINGS) as (Fate | Flag)[]).flatMap((finding) => {
    const lines = (found.get(finding) ?? []).map(([line]) => line).sort((a, b) => a - b);
    return lines.length > 0 ? [`  ${FINDINGS[finding]}:`, `    regel ${lines.join(', ')}`] : [];
  });
  const sum = `Rijen: ${rows.length} = ${attendees.length} deelnemers + ${fates.size} andere`;
  return [sum, ...told].join('\n');
}
