import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Document, isScalar, visit, type YAMLMap } from 'yaml';
import { findValid } from '../../src/content-files/check-file.ts';
import { walkSlots } from '../../src/domain/checks/walk-slots.ts';
import type { ProgrammeSource } from '../../src/domain/programme-source.ts';
import type { Made, Workshop } from './ask.ts';
import { editFields, setDraft } from './yaml.ts';

interface Wanted {
  from: string;
  id: string;
  title: string;
  date: string;
}

/** What was true of the earlier event alone. */
const OF_EVENT = ['status', 'reason', 'previous', 'replacedBy', 'removed', 'formerly', 'draft'];
const OF_REGISTRATION = ['opens', 'closes', 'state'];
const OF_SESSION = ['recording', 'slides', 'formerly', 'draft'];

/** An event after an earlier one, as if nothing of it had happened yet. */
export async function copyEvent({ root, tree }: Workshop, wanted: Wanted): Promise<Made> {
  const { from, id } = wanted;
  const folder = join(root, 'content/events', from);
  const programme = findValid(tree, 'programmes').get(from);
  if (!programme) throw new Error(`Het programma van ‘${from}’ heeft fouten: npm run check`);
  const created = new Map<string, string | Buffer>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'ledger.yml') continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).replaceAll('\\', '/');
    const bytes = await readFile(path);
    const content = /\.mdx?$/.test(name) ? renew(name, String(bytes), wanted, programme) : bytes;
    created.set(`content/events/${id}/${name}`, content);
  }
  return {
    created,
    next: [
      'Lees titels en teksten na, ook die van de vertalingen: er kunnen oude datums in staan.',
      'Wat vorige keer vervangen werd, staat niet in het programma; de sessie is nog een draft.',
      'Vul de nieuwe opens en closes in, als men zich inschrijft.',
      `Kijk de uren na: npm run programme -- ${id}`,
      'Is alles klaar? Haal dan bij het evenement de regel met draft weg.',
    ],
  };
}

/** @param name of the file, inside the folder of the event */
function renew(name: string, text: string, { title, date }: Wanted, programme: ProgrammeSource) {
  return editFields(text, (fields) => {
    const [, session] = /^sessions\/([^/]+)\/index\./.exec(name) ?? [];
    if (/^(?:index|programme)\.mdx?$/.test(name)) {
      // Whoever came in the place of a session has its time or its speaker.
      visit(fields, { Map: (_, map) => (isReplaced(map) ? visit.REMOVE : undefined) });
      forget(fields, [...OF_EVENT, ...OF_REGISTRATION]);
      shiftDates(fields, programme, date);
    } else if (session) {
      forget(fields, OF_SESSION);
      const isPlanned = walkSlots(programme).some(
        ({ slot }) => slot.session === session && !slot.replacedBy,
      );
      // Without a time it must be a draft.
      if (!isPlanned) fields.set('draft', true);
    } else {
      // Words stand under ids, which may be called anything: only what has its own place goes.
      for (const field of ['reason', 'reasons']) fields.delete(field);
      if (fields.has('titles')) {
        for (const { id } of programme.removed) fields.deleteIn(['titles', id]);
      }
    }
    if (!/^index\./.test(name)) return;
    fields.set('title', title);
    setDraft(fields);
  });
}

function isReplaced(map: YAMLMap): boolean {
  return map.has('session') && map.has('replacedBy');
}

function forget(fields: Document, names: readonly string[]): void {
  visit(fields, {
    Pair: (_, { key }) =>
      isScalar(key) && names.includes(String(key.value)) ? visit.REMOVE : undefined,
  });
}

function shiftDates(fields: Document, { days }: ProgrammeSource, date: string): void {
  const [first = date] = days.map((day) => day.date).sort();
  const distance = Temporal.PlainDate.from(first).until(date);
  visit(fields, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || key.value !== 'date' || !isScalar(value)) return;
      value.value = Temporal.PlainDate.from(String(value.value)).add(distance).toString();
    },
  });
}
