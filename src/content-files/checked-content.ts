import type { CheckedContent, CheckedEvent, Filed } from '../domain/checks/checked-content.ts';
import type { CollectionData, CollectionName } from './collections.ts';
import type { ContentFile } from './read-content.ts';

/** Arranges valid files by their names for the rules that look across files. */
export function toCheckedContent(
  files: readonly ContentFile[],
  valid: ReadonlyMap<ContentFile, unknown>,
): CheckedContent {
  const filed = <Name extends CollectionName>(file: ContentFile): Filed<CollectionData<Name>> => ({
    file: file.file,
    // The schema of this very collection made the data.
    data: valid.get(file) as CollectionData<Name> | undefined,
  });
  const of = <Name extends CollectionName>(name: Name) =>
    new Map(
      files
        .filter(({ collection }) => collection === name)
        .map((file) => [file.id, filed<Name>(file)]),
    );
  const programmes = of('programmes');
  const sessions = [...of('sessions')];
  const events = [...of('events')].map(([id, event]): [string, CheckedEvent] => {
    const own = sessions
      .filter(([sessionId]) => sessionId.startsWith(`${id}/`))
      .map(([sessionId, session]) => [sessionId.slice(id.length + 1), session] as const);
    return [id, { ...event, programme: programmes.get(id), sessions: new Map(own) }];
  });
  return {
    site: of('site').get('site') ?? { file: 'content/site.yml', data: undefined },
    events: new Map(events),
    speakers: of('speakers'),
    organisers: of('organisers'),
    pages: of('pages'),
  };
}
