import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatFindings } from './attendees/findings.ts';
import { readAttendees } from './attendees/read-attendees.ts';
import { toPrintable, toTable, writePrivate } from './attendees/write-lists.ts';
import { runCommand } from './site/run-command.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { separator: { type: 'string', default: ',' }, output: { type: 'string' } },
    allowPositionals: true,
  });
  if (![',', ';', '\t'].includes(values.separator))
    throw new Error('Kies als --separator een komma, een puntkomma of een tab.');
  const read = await readAttendees(process.cwd(), positionals);
  const { event, site } = read.own;
  const { retention } = { ...site.privacy, ...event.registration?.privacy };
  const deleteBy = retention ? event.end.add(retention) : undefined;
  const folder = values.output ?? read.folder;
  await writePrivate(join(folder, 'attendees.csv'), toTable(read.attendees, values.separator));
  await writePrivate(join(folder, 'attendees.html'), toPrintable(read, deleteBy));
  console.log(`${event.title}\n\n${formatFindings(read)}\n
De lijst staat in ${folder}: attendees.csv, en attendees.html om af te drukken.
Wis beide, en alles bij uw formulierdienst, uiterlijk op ${deleteBy?.toPlainDate().toString() ?? '… (zet privacy: retention in site.yml)'}.`);
});
