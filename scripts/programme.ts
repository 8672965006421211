import { findValid } from '../src/content-files/check-file.ts';
import { readContent } from '../src/content-files/read-content.ts';
import { walkSlots } from '../src/domain/checks/walk-slots.ts';
import { placeProgramme } from '../src/domain/programme.ts';
import { findSuggestion } from '../src/domain/suggest.ts';
import { buildTimetable } from '../src/domain/timetable.ts';
import { findIssuesIn } from '../src/integrations/find-issues.ts';
import { formatReport } from '../src/integrations/issue-report.ts';
import { formatProgramme } from './format-programme.ts';
import { runCommand } from './site/run-command.ts';

await runCommand(async () => {
  const [id] = process.argv.slice(2);
  const tree = await readContent(process.cwd());
  const ids = tree.files.flatMap((file) => (file.collection === 'events' ? [file.id] : []));
  const list = `Kies een evenement: npm run programme -- <evenement>\n  ${ids.join('\n  ')}`;
  if (!id) {
    console.log(list);
    return;
  }
  if (!ids.includes(id)) {
    const meant = findSuggestion(id, ids);
    throw new Error(`Er is geen evenement ‘${id}’. ${meant ? `Bedoelde u ‘${meant}’?` : list}`);
  }
  const source = findValid(tree, 'programmes').get(id);
  const event = findValid(tree, 'events').get(id);
  const zone = event?.timeZone ?? findValid(tree, 'site').get('site')?.timeZone ?? 'UTC';
  console.log(`${event?.title ?? id} (alle uren: ${zone})`);
  if (source) {
    const valid = findValid(tree, 'sessions');
    // A session with mistakes of its own still has a time.
    const unknown = { summary: '', speakers: [], formerly: [] };
    const names = walkSlots(source).flatMap(({ slot }) => slot.session ?? []);
    const sessions = names.map((name) => {
      const facts = { title: name, ...unknown, ...valid.get(`${id}/${name}`), id: name };
      return [name, facts] as const;
    });
    const { periods } = buildTimetable(source, zone);
    const programme = placeProgramme(source, new Map(sessions), periods);
    console.log(`\n${formatProgramme(programme, findValid(tree, 'speakers'))}`);
  }
  const { issues: all, language } = findIssuesIn(tree);
  const issues = all.filter(({ file }) => file.startsWith(`content/events/${id}/`));
  if (issues.length > 0)
    console.log(`\nWat npm run check zegt:\n\n${formatReport({ issues, language })}`);
});
