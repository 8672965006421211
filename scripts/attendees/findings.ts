import type { Fate, Flag } from '../../src/domain/attendees.ts';
import type { ReadAttendees } from './read-attendees.ts';

/** What became of a row that is no attendee, and what to look at where it is one. */
export const FINDINGS: Readonly<Record<Exclude<Fate, 'attendee'> | Flag, string>> = {
  merged: 'Nog eens verstuurd: alleen de laatste telt',
  withdrawn: 'Ingeschreven, maar later uitgeschreven',
  withdrawal: 'Uitschrijving, toegepast',
  unreadable: 'Terzijde: niet te lezen',
  otherEvent: 'Terzijde: hoort niet bij dit evenement',
  unknownKind: 'Terzijde: geen inschrijving, wachtlijst of uitschrijving',
  missingEmail: 'Terzijde: geen e-mailadres',
  malformedEmail: 'Terzijde: het e-mailadres kan niet kloppen',
  fitsNone: 'Terzijde: uitschrijving die bij geen inschrijving past; vraag het na',
  fitsSeveral: 'Terzijde: uitschrijving die bij meer inschrijvingen past; vraag het na',
  differs: 'Let op: eerst met andere antwoorden verstuurd',
  sharedEmail: 'Let op: zelfde e-mailadres als iemand met een andere naam',
  samePerson: 'Let op: zelfde naam en e-mailadres als een andere inschrijving',
  late: 'Let op: kwam na de sluiting',
  noId: 'Let op: zonder inschrijving_id, dus nog eens versturen is niet te zien',
  formula: 'Let op: een antwoord is een formule; in de lijst staat er een ’ voor',
};

/** What became of every row, by the lines of the file and without what anybody typed. */
export function formatFindings({ rows, attendees, fates }: ReadAttendees): string {
  const flags = attendees.flatMap(({ line, flags: own }) =>
    own.map((flag) => [line, flag] as const),
  );
  const found = Map.groupBy([...fates, ...flags], ([, finding]) => finding);
  const of = (name: Fate | Flag) => (found.get(name) ?? []).map(([line]) => line);
  const [merged, gone, taken] = [of('merged'), of('withdrawn'), of('withdrawal')];
  const aside = rows.length - attendees.length - merged.length - gone.length - taken.length;
  const told = Object.entries(FINDINGS).flatMap(([name, sentence]) => {
    const lines = of(name as Fate | Flag).sort((a, b) => a - b);
    return lines.length > 0
      ? [`  ${sentence} (${lines.length}):\n    regel ${lines.join(', ')}`]
      : [];
  });
  return [
    `Rijen: ${rows.length} = ${attendees.length} deelnemers + ${merged.length} dubbel + ${gone.length} uitgeschreven + ${taken.length} uitschrijvingen + ${aside} terzijde`,
    ...told,
  ].join('\n');
}
