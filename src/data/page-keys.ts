import { createHash } from 'node:crypto';
import type { CollectionKey } from 'astro:content';
import type { Event } from '../domain/event.ts';
import type { Ledger } from '../domain/ledger.ts';
import { toView } from '../domain/next-changes.ts';
import { getEnvironment } from '../environment.ts';
import { getEntries, once } from './entries.ts';
import type { PageContext } from './site.ts';

/** What stands in the folder of an event. */
const OF_EVENT = [
  ...(['events', 'eventWords', 'programmes', 'programmeWords'] as const),
  ...(['sessions', 'sessionWords', 'ledgers'] as const),
];
/** What any page may name. */
const OF_ALL = [
  ...(['site', 'pages', 'pageWords', 'speakers', 'speakerWords'] as const),
  ...(['organisers', 'organiserWords'] as const),
];

/**
 * By event, the digest of every file that its pages are made of, so that a build leaves out the
 * pages of which nothing changed: whole files, as a list of fields would one day lack one. Astro
 * adds the code and the configuration by itself. Also the texts with components, which may look at
 * anything and publish the files that they name.
 */
const getDigests = once(async () => {
  const common = (await listFiles(OF_ALL)).map(({ line }) => line);
  const files = await listFiles(OF_EVENT);
  const ofEvents = Map.groupBy(files, ({ id }) => id.split('/')[0] ?? '');
  const digests = [...ofEvents].map(([event, own]) => {
    return [event, hash([...common, ...own.map(({ line }) => line)])] as const;
  });
  const texts = files.filter(({ hasComponents }) => hasComponents).map(({ text }) => text);
  return { digests: new Map(digests), withComponents: new Set(texts) };
});

/** What a page or feed shows: no more events than these, and one text of an event or a session. */
export interface Shown {
  events: readonly Event[];
  text?: string;
  /** Stamps, which are of this build where the committed ledger does not have them yet. */
  ledger?: Ledger;
}

/** Gives the key of a page, which is made anew when that changes; without one it always is. */
export async function getPageKeys({ moment, shownAsOf }: PageContext) {
  const { digests, withComponents } = await getDigests();
  const around = [JSON.stringify(getEnvironment()), String(shownAsOf)];
  return ({ events, text = '', ledger }: Shown): string | undefined => {
    if (withComponents.has(text)) return undefined;
    const own = events.flatMap((event) => [String(digests.get(event.id)), toView(event, moment)]);
    return hash([...around, ...own, ledger ? JSON.stringify(ledger) : '']);
  };
}

async function listFiles(names: readonly CollectionKey[]) {
  const lists = names.map(async (name) =>
    [...(await getEntries(name)).values()].map((entry) => {
      const { id, digest = '', rendered, body } = entry;
      const text = name.endsWith('Words') ? id.replace(/\/[^/]+$/, '') : id;
      const line = `${name} ${id} ${String(digest)}`;
      return { id, text, line, hasComponents: Boolean(body) && !rendered };
    }),
  );
  return (await Promise.all(lists)).flat();
}

function hash(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('base64url');
}
