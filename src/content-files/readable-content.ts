import { dirname, join } from 'node:path';
import { isTimeZone } from '../domain/time.ts';
import { buildTimetable } from '../domain/timetable.ts';
import { checkFile } from './check-file.ts';
import type { CollectionData, CollectionName } from './collections.ts';
import { readContent } from './read-content.ts';
import { findSiteFacts } from './site-facts.ts';

interface EntryOf<Name extends CollectionName> {
  collection: Name;
  id: string;
  data: CollectionData<Name>;
  body: string;
  /** Where it stands on this machine, to find the pictures beside it. */
  folder: string;
}

/** A file that passes its checks. */
export type Entry = { [Name in CollectionName]: EntryOf<Name> }[CollectionName];

/** What of a content can be read and what cannot, by path without `.md` or `.mdx`. */
export interface ReadableContent {
  entries: ReadonlyMap<string, Entry>;
  unreadable: ReadonlyMap<string, string>;
}

/** Reads what can be read of a content that may hold mistakes. */
export async function readReadable(root: string): Promise<ReadableContent> {
  const tree = await readContent(root);
  const { timeZone } = findSiteFacts(tree);
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const entries = new Map<string, Entry>();
  // What must be there is missing until it is read.
  const unreadable = new Map([['content/site', 'content/site.yml']]);
  for (const { file, collection, id, body, ...rest } of tree.files) {
    const stem = file.replace(/\.\w+$/, '');
    const result = checkFile({ file, collection, id, body, ...rest }, tree.assets);
    if (collection === 'events') {
      const programme = stem.replace(/index$/, 'programme');
      unreadable.set(programme, `${programme}.mdx`);
    }
    // The schema of this very collection made the data.
    const entry = { collection, id, body, folder: join(root, dirname(file)), ...result } as Entry;
    if ('data' in result && isPossible(entry, zone)) {
      entries.set(stem, entry);
      unreadable.delete(stem);
    } else unreadable.set(stem, file);
  }
  return { entries, unreadable };
}

/** Whether the times of a programme can be. */
function isPossible({ collection, data }: Entry, zone: string): boolean {
  return collection !== 'programmes' || buildTimetable(data, zone).problems.length === 0;
}
