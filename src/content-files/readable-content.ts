import { dirname, join } from 'node:path';
import { buildTimetable } from '../domain/timetable.ts';
import { checkFile } from './check-file.ts';
import type { CollectionData, CollectionName } from './collections.ts';
import { readContent } from './read-content.ts';

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
  const { files } = await readContent(root);
  const entries = new Map<string, Entry>();
  // What must be there is missing until it is read.
  const unreadable = new Map([['content/site', 'content/site.yml']]);
  for (const { file, collection, id, body, ...rest } of files) {
    const stem = file.replace(/\.\w+$/, '');
    const result = checkFile({ file, collection, id, body, ...rest });
    if (collection === 'events') {
      const programme = stem.replace(/index$/, 'programme');
      unreadable.set(programme, `${programme}.mdx`);
    }
    // The schema of this very collection made the data.
    const entry = { collection, id, body, folder: join(root, dirname(file)), ...result } as Entry;
    if ('data' in result && isPossible(entry)) {
      entries.set(stem, entry);
      unreadable.delete(stem);
    } else unreadable.set(stem, file);
  }
  return { entries, unreadable };
}

/** Whether its times can be; the zone only matters on the night that the clocks change. */
function isPossible({ collection, data }: Entry): boolean {
  return collection !== 'programmes' || buildTimetable(data, 'UTC').problems.length === 0;
}
