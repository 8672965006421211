import { join } from 'node:path';
import { formatFindings } from './attendees/findings.ts';
import { readAttendees } from './attendees/read-attendees.ts';
import { toPrintable, toTable, writePrivate } from './attendees/write-lists.ts';
import { readOptions } from './site/options.ts';
import { runCommand } from './site/run-command.ts';

await runCommand(async () => {
  const { values, positionals } = readOptions(
    "npm run attendees -- <evenement> <bestand> [--separator ';'] [--output map]",
    { separator: { type: 'string', default: ',' }, output: { type: 'string' } },
  );
  const read = await readAttendees(process.cwd(), positionals);
  const { event, site, language } = read.own;
  const { retention } = { ...site.privacy, ...event.registration?.privacy };
  const last = retention && language.format.date(event.end.add(retention));
  const folder = values.output ?? read.folder;
  const deleteBy = last ? language.t('attendees.deleteBy', { date: last }) : '';
  await writePrivate(join(folder, 'attendees.csv'), toTable(read, values.separator));
  await writePrivate(join(folder, 'attendees.html'), toPrintable(read, deleteBy));
  console.log(`${event.title}\n\n${formatFindings(read)}\n
In ${folder}: attendees.csv, en attendees.html om af te drukken.
Wis beide, het bestand van de inschrijvingen, de mails die u ervan maakt, en alles bij uw
formulierdienst, uiterlijk op ${last ?? '… (privacy: retention in site.yml)'}.`);
});
