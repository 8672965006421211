import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isScalar, parseDocument, visit } from 'yaml';
import type { ContentFile, ContentTree } from '../../src/content-files/read-content.ts';
import { walkSlots } from '../../src/domain/checks/walk-slots.ts';
import { DRAFT, edit, type Files, type Given, read } from './files.ts';

/** What was true of the earlier event and its sessions alone. */
const PAST = [
  ...['status', 'reason', 'previous', 'replacedBy', 'removed', 'formerly', 'draft', 'state'],
  ...['recording', 'slides'],
];

/** The files of an event after an earlier one, as if nothing of it had happened yet. */
export async function copyEvent(given: Given, tree: ContentTree, root: string): Promise<Files> {
  const { from = '', id = '', title, date = '' } = given;
  const { days, removed } = read(tree, 'programmes', from);
  const [first = date] = days.map((day) => day.date).sort();
  const distance = Temporal.PlainDate.from(first).until(date);
  const move = (day: string) => Temporal.PlainDate.from(day).add(distance).toString();
  const slots = walkSlots({ days }).filter(({ slot }) => !slot.replacedBy);

  const renew = ({ text, collection, names }: ContentFile) =>
    edit(text, (fields) => {
      if (collection.endsWith('Words')) {
        // Words stand under ids, which may be called anything: only what has its own place goes.
        for (const name of ['reason', 'reasons']) fields.delete(name);
        for (const { id } of fields.has('titles') ? removed : []) fields.deleteIn(['titles', id]);
        return;
      }
      visit(fields, {
        // Whoever came in the place of a session has its time or its speaker.
        Map: (_, map) => (map.has('session') && map.has('replacedBy') ? visit.REMOVE : undefined),
        Pair: (_, { key, value }) => {
          if (PAST.includes(String(key))) return visit.REMOVE;
          // An hour may follow the day.
          if (/^(?:date|opens|closes)$/.test(String(key)) && isScalar(value))
            value.value = String(value.value).replace(/[\d-]+/, move);
          return undefined;
        },
      });
      if (collection === 'events') fields.set('title', title);
      // A session without a time must be a draft.
      const isPlanned = slots.some(({ slot }) => slot.session === names[1]);
      if (collection === 'events' || (collection === 'sessions' && !isPlanned))
        fields.set('draft', parseDocument(DRAFT).get('draft', true));
    });

  const folder = `content/events/${from}/`;
  const files = new Map<string, string | Buffer>();
  const toCopy = (file: string) => file.replace(folder, `content/events/${id}/`);
  for (const each of tree.files.filter(({ collection }) => collection !== 'ledgers'))
    if (each.file.startsWith(folder)) files.set(toCopy(each.file), renew(each));
  for (const asset of [...tree.assets].filter((file) => file.startsWith(folder)))
    files.set(toCopy(asset), await readFile(join(root, asset)));
  return files;
}
