import type { CheckedContent, CheckedEvent, Filed } from '../domain/checks/checked-content.ts';
import { buildTimetable } from '../domain/timetable.ts';
import type { CollectionData, CollectionName } from './collections.ts';
import type { ContentFile, ContentTree } from './read-content.ts';

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
  const toParent = (id: string) => id.slice(0, id.lastIndexOf('/'));
  const wordsOf = Map.groupBy(
    files.filter(({ collection }) => collection.endsWith('Words')),
    ({ collection, id }) => `${collection.replace('Words', 's')}/${toParent(id)}`,
  );
  const toFiled = <Name extends CollectionName>(file: ContentFile): Filed<CollectionData<Name>> => {
    const words = wordsOf.get(`${file.collection}/${file.id}`) ?? [];
    return {
      ...file,
      body: file.body.trim(),
      // The schema of this very collection made the data.
      data: valid.get(file) as CollectionData<Name> | undefined,
      words: new Map(words.map((each) => [each.names.at(-1) ?? '', toFiled(each)])),
    };
  };
  const of = <Name extends CollectionName>(name: Name) =>
    new Map(byCollection.get(name)?.map((file) => [file.id, toFiled<Name>(file)]));
  const site = of('site').get('site') ?? NO_SITE;
  const [programmes, ledgers] = [of('programmes'), of('ledgers')];
  const sessions = Map.groupBy(of('sessions'), ([id]) => toParent(id));
  const events = [...of('events')].map(([id, event]): CheckedEvent => {
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
    speakers: of('speakers'),
    organisers: of('organisers'),
    pages: of('pages'),
    assets,
  };
}
