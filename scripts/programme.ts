import { findValid } from '../src/content-files/check-file.ts';
import { readContent } from '../src/content-files/read-content.ts';
import { walkSlots } from '../src/domain/checks/walk-slots.ts';
import { placeProgramme } from '../src/domain/programme.ts';
import { buildTimetable } from '../src/domain/timetable.ts';
import { findIssuesIn } from '../src/integrations/find-issues.ts';
import { formatReport } from '../src/integrations/issue-report.ts';
import { formatProgramme } from './programme/format-programme.ts';
import { ask, chooseEvent } from './site/ask.ts';
import { readOptions } from './site/options.ts';
import { runCommand } from './site/run-command.ts';

await runCommand(async () => {
  const { positionals } = readOptions('npm run programme -- <evenement>', {});
  const tree = await readContent(process.cwd());
  const id = await ask('evenement', chooseEvent(tree), positionals[0]);
  const event = findValid(tree, 'events').get(id);
  const zone = event?.timeZone ?? findValid(tree, 'site').get('site')?.timeZone ?? 'UTC';
  console.log(`${event?.title ?? id} (alle uren: ${zone})`);
  const source = findValid(tree, 'programmes').get(id);
  if (source) {
    const valid = findValid(tree, 'sessions');
    const sessions = walkSlots(source).map(({ slot: { session = '' } }) => {
      // A session with mistakes of its own still has a time.
      const unknown = { title: session, summary: '', speakers: [], formerly: [] };
      return [session, { ...unknown, ...valid.get(`${id}/${session}`), id: session }] as const;
    });
    const { periods } = buildTimetable(source, zone);
    const programme = placeProgramme(source, new Map(sessions), periods);
    console.log(`\n${formatProgramme(programme, findValid(tree, 'speakers'), source.days)}`);
  }
  const { issues: all, language } = findIssuesIn(tree);
  // A mistake elsewhere keeps this event from the site as well.
  const own = all.filter(({ file }) => file.startsWith(`content/events/${id}/`));
  const issues = all.filter((each) => each.severity === 'error' || own.includes(each));
  const report = formatReport({ issues, language });
  if (issues.length > 0) console.log(`\nWat npm run check zegt:\n\n${report}`);
});
