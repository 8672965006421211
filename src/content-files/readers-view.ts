import type { Thing } from '../domain/changes.ts';
import type { Values } from '../domain/ledger.ts';
import type { SlotKind } from '../domain/programme-source.ts';
import { buildProgramme, findSlotTitle, type Slot } from '../domain/programme.ts';
import { flatten } from './flatten.ts';
import type { Entry, ReadableContent } from './readable-content.ts';

type Entries = ReadableContent['entries'];

interface ViewOptions {
  /** The same names on both sides, so that a person's other name is told once, of the person. */
  names: Entries;
  /** The languages of the pages beside the site's own. */
  languages: readonly string[];
  toKindWord: (kind: SlotKind) => string;
}

const KINDS: Partial<Record<Entry['collection'], Thing['kind']>> = {
  ...{ site: 'site', organisers: 'organiser', speakers: 'speaker', pages: 'page', events: 'event' },
};

/**
 * What readers see of two states of the content. A file that cannot be read on one side counts as
 * it stands on the other, so that it tells nothing; a language that is new has no readers yet.
 */
export function viewBoth(
  before: ReadableContent,
  after: ReadableContent,
  toKindWord: ViewOptions['toKindWord'],
): [before: Thing[], after: Thing[]] {
  const mend = (own: ReadableContent, other: ReadableContent) =>
    new Map([...own.entries, ...[...other.entries].filter(([stem]) => own.unreadable.has(stem))]);
  const [old, now] = [mend(before, after), mend(after, before)];
  const spoken = findSite(old)?.data.languages ?? [];
  const languages = findSite(now)?.data.languages.filter((lang) => spoken.includes(lang)) ?? [];
  const options = { names: new Map([...old, ...now]), languages, toKindWord };
  return [listThings(old, options), listThings(now, options)];
}

/** All that readers see: the site, its pages and people, each event with its programme. */
function listThings(entries: Entries, { names, languages, toKindWord }: ViewOptions): Thing[] {
  const shown = [...entries].filter(([, { data }]) => !('draft' in data && data.draft));
  return shown.flatMap(([stem, entry]) => {
    const { collection, data, id } = entry;
    const kind = KINDS[collection];
    if (!kind) return [];
    const thing: Thing = {
      kind,
      names: [id, ...('formerly' in data ? data.formerly : [])].map((name) => `${kind}/${name}`),
      title: String('name' in data ? data.name : 'title' in data ? data.title : id),
      values: { address: id, ...toValues(stem) },
    };
    return collection === 'events' ? toEvent(thing, entry) : [thing];
  });

  /** What a file says, and its translations under their language. */
  function toValues(stem: string, before = ''): Values {
    const say = (at: string, name: string) => {
      const { data, body = '', folder = '' } = entries.get(at) ?? {};
      // Where an editor breaks the lines of a paragraph says nothing to a reader.
      const text = body.trim().replaceAll(/(?<=\S)[ \t]*\r?\n[ \t]*(?=\p{L})/gu, ' ');
      return flatten({ ...data, text }, folder, `${before}${name}`);
    };
    const words = languages.map((lang) =>
      say(stem.replace(/index$/, lang).replace(/programme$/, `programme.${lang}`), `${lang}.`),
    );
    return Object.assign(say(stem, ''), ...words) as Values;
  }

  function nameOf(collection: 'speakers' | 'organisers', id: string): string {
    const data = names.get(`content/${collection}/${id}/index`)?.data;
    return data && 'name' in data ? String(data.name) : id;
  }

  /** An event with its days, slots and what was removed; nothing while it has no programme. */
  function toEvent(event: Thing, { id, data }: Entry & { collection: 'events' }): Thing[] {
    const folder = `content/events/${id}`;
    const source = entries.get(`${folder}/programme`);
    const site = findSite(entries);
    if (source?.collection !== 'programmes' || !site) return [];
    const sessions = shown.flatMap(([stem, entry]) => {
      if (entry.collection !== 'sessions' || !stem.startsWith(`${folder}/`)) return [];
      const name = entry.id.slice(id.length + 1);
      return [[name, { ...entry.data, id: name }] as const];
    });
    const zone = data.timeZone ?? site.data.timeZone;
    const programme = buildProgramme(source.data, new Map(sessions), zone);
    const toReason = ({ reason, previous, replacedBy }: Partial<Slot>) => ({
      ...{ reason, previous },
      replacement: findSlotTitle(programme, replacedBy),
    });
    const toSlot = (slot: Slot, day: string): Thing[] => {
      const { session, kind, room, track, status: standing } = slot;
      const title = slot.title ?? (kind && toKindWord(kind));
      // Without a title its session is still a draft.
      if (!title) return [];
      const [start = '', end] = [slot.start, slot.end].map((moment) =>
        moment.toPlainDateTime().toString({ smallestUnit: 'minute' }),
      );
      const facts = {
        ...{ title, standing, start, end, room: room?.name, track: track?.name },
        ...{ address: session?.id, ...toReason(slot) },
        speaker: slot.speakers.map((person) => ({ ...person, id: nameOf('speakers', person.id) })),
      };
      const said = session ? toValues(`${folder}/sessions/${session.id}/index`) : {};
      const names = slot.id
        ? [slot.id, ...(session?.formerly ?? [])]
        : [`:${title} ${start}`, `:${title}`];
      const thing: Thing = {
        kind: session ? 'session' : 'slot',
        ...{ names, title, day, values: { ...said, ...flatten(facts, '') } },
      };
      return [thing, ...slot.parts.flatMap((part) => toSlot(part, day))];
    };
    const days = programme.days.flatMap(({ date, slots }): Thing[] => [
      { kind: 'day', names: [date, ':day'], title: date, values: { date } },
      ...slots.flatMap((slot) => toSlot(slot, date)),
    ]);
    const removed = programme.removed.map((slot): Thing => {
      const values = flatten({ title: slot.title, standing: 'removed', ...toReason(slot) }, '');
      return { kind: 'session', names: [slot.id], title: slot.title, values };
    });
    // Closing at midnight is closing at the end of the day before, which is how readers are told.
    const closes = data.registration?.closes?.replace(/^(\S+) 00:00$/, (_, next: string) =>
      Temporal.PlainDate.from(next).subtract({ days: 1 }).toString(),
    );
    const organiser = data.organisers.map((name) => nameOf('organisers', name)).join(', ');
    const said = toValues(`${folder}/programme`, 'programme.');
    const deadline = closes && { 'registration.closes': closes };
    const values = { ...event.values, ...deadline, ...said, organiser };
    return [{ ...event, values, parts: [...days, ...removed] }];
  }
}

function findSite(entries: Entries) {
  const site = entries.get('content/site');
  return site?.collection === 'site' ? site : undefined;
}
