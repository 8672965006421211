import type { CheckedContent, CheckedEvent, Filed } from '../domain/checks/checked-content.ts';
import { buildTimetable } from '../domain/timetable.ts';
import type { CollectionData, CollectionName } from './collections.ts';
import type { ContentFile, ContentTree } from './read-content.ts';

type Translated = Extract<CollectionName, `${string}Words`>;

const NO_SITE: Filed<CollectionData<'site'>> = {
  ...{ file: 'content/site.yml', text: '', body: '', links: [], anchors: [] },
  ...{ data: undefined, words: new Map() },
};

/** Arranges valid files by their names for the rules that look across files. */
export function toCheckedContent(
  { files, assets }: ContentTree,
  valid: ReadonlyMap<ContentFile, unknown>,
): CheckedContent {
  const byCollection = Map.groupBy(files, ({ collection }) => collection);
  const wordsById = Map.groupBy(
    files.filter(({ collection }) => collection.endsWith('Words')),
    ({ collection, id }) => `${collection}/${id.slice(0, id.lastIndexOf('/'))}`,
  );
  const filed = <Name extends CollectionName>(file: ContentFile): Filed<CollectionData<Name>> => ({
    ...file,
    body: file.body.trim(),
    // The schema of this very collection made the data.
    data: valid.get(file) as CollectionData<Name> | undefined,
    words: new Map(),
  });
  const of = <Name extends CollectionName>(name: Name) =>
    new Map(byCollection.get(name)?.map((file) => [file.id, filed<Name>(file)]));
  const translated = <Name extends CollectionName>(name: Name, words: Translated) =>
    new Map(
      [...of(name)].map(([id, file]) => {
        const byLanguage = (wordsById.get(`${words}/${id}`) ?? []).map(
          (each) => [each.names.at(-1) ?? '', filed(each)] as const,
        );
        return [id, { ...file, words: new Map(byLanguage) }];
      }),
    );
  const site = of('site').get('site') ?? NO_SITE;
  const programmes = translated('programmes', 'programmeWords');
  const sessions = Map.groupBy(translated('sessions', 'sessionWords'), ([id]) => id.split('/')[0]);
  const ledgers = of('ledgers');
  const events = [...translated('events', 'eventWords')].map(([id, event]): CheckedEvent => {
    const own = (sessions.get(id) ?? []).map(([path, session]) => {
      return [path.slice(id.length + 1), session] as const;
    });
    const programme = programmes.get(id);
    const timeZone = event.data?.timeZone ?? site.data?.timeZone;
    const timetable =
      programme?.data && timeZone ? buildTimetable(programme.data, timeZone) : undefined;
    const facts = { id, programme, timetable, timeZone: timeZone ?? 'UTC' };
    return { ...event, ...facts, sessions: new Map(own), ledger: ledgers.get(id) };
  });
  return {
    site,
    events: new Map(events.map((event) => [event.id, event])),
    speakers: translated('speakers', 'speakerWords'),
    organisers: translated('organisers', 'organiserWords'),
    pages: translated('pages', 'pageWords'),
    assets,
  };
}
