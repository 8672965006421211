import type { Texts, Thing } from '../../domain/changes.ts';
import type { Addressable } from '../../domain/event.ts';
import type * as checked from '../../domain/checks/checked-content.ts';
import { findSlotTitle, flattenSlots, placeProgramme } from '../../domain/programme.ts';
import { createPageLanguage } from '../language.ts';
import { toSlotTitle } from '../slot-words.ts';
import { WORDS } from '../translate.ts';
import { listTexts } from './list-texts.ts';
import { labels, nl, values } from './nl.ts';

type Content = checked.CheckedContent;
type Titled = Addressable & { title?: string; name?: string };

const { t, format } = createPageLanguage('nl');

/**
 * What readers see of two states of the content: each event with its programme, and the site with
 * its people and pages.
 */
export function viewBoth(before: Content, after: Content): [before: Thing[], after: Thing[]] {
  // A language that is new has no readers yet.
  const spoken = before.site.data?.languages ?? [];
  const languages = after.site.data?.languages.filter((lang) => spoken.includes(lang)) ?? [];
  // The same names on both sides, so that a person's other name is told once, of the person.
  const names = [before, after].flatMap(({ speakers, organisers }) => [
    ...[...speakers].map(([id, { data }]) => [`speakers.id.${id}`, data?.name ?? id] as const),
    ...[...organisers].map(([id, { data }]) => [`organisers.${id}`, data?.name ?? id] as const),
  ]);
  const words = { ...WORDS.nl, ...values, ...Object.fromEntries(names) };
  return [viewAll(before), viewAll(after)];

  function viewAll({ site, events, ...content }: Content): Thing[] {
    const parts = (['organiser', 'speaker', 'page'] as const).flatMap((kind) =>
      [...content[`${kind}s`]].flatMap(([id, file]) => toThing(kind, id, file)),
    );
    const { language, languages = [], ...facts } = site.data ?? {};
    const texts = listTexts({ ...facts, languages: [language, ...languages] }, words);
    const whole = { kind: 'site', names: ['site'], title: nl.site, standing: 'scheduled' } as const;
    return [...[...events.values()].flatMap(toEvent), { ...whole, texts, parts }];
  }

  /** Something with an address of its own; nothing while it is a draft. */
  function toThing(kind: Thing['kind'], id: string, file: checked.Filed<Titled>): Thing[] {
    const { data } = file;
    if (!data || data.draft) return [];
    const names = [id, ...data.formerly].map((name) => `${kind}/${name}`);
    const texts = { ...listTexts({ ...data, address: id }, words), ...toWords(file) };
    return [{ kind, names, title: data.title ?? data.name ?? id, standing: 'scheduled', texts }];
  }

  /** The text below the fields by paragraphs, and each translation as a whole. */
  function toWords(file: checked.Filed<unknown>, field: 'text' | 'programme' = 'text'): Texts {
    // Where an editor breaks the lines of a paragraph says nothing to a reader.
    const text = file.body.split(/\n\s*\n/).map((each) => each.replaceAll(/\s+/g, ' ').trim());
    const translations = languages.map((lang) => {
      const said = file.words.get(lang);
      const all = JSON.stringify([said?.data, said?.body], undefined, 1);
      return [`${labels[field]} (${format.language(lang)})`, [all]] as const;
    });
    return { ...listTexts({ [field]: text }, words), ...Object.fromEntries(translations) };
  }

  /** An event with its slots and what was removed; nothing while it has no programme. */
  function toEvent(event: checked.CheckedEvent): Thing[] {
    const { id, data, programme, sessions, timetable } = event;
    if (!data || !programme?.data || !timetable) return [];
    const open = [...sessions].flatMap(([name, session]) =>
      session.data && !session.data.draft ? [[name, { ...session.data, id: name }] as const] : [],
    );
    const placed = placeProgramme(programme.data, new Map(open), timetable.periods);
    const slots = flattenSlots(placed).map((slot): Thing => {
      const { session, speakers, room, track, status: standing, reason, previous } = slot;
      const title = toSlotTitle(slot, { t });
      const replacement = findSlotTitle(placed, slot.replacedBy);
      const facts = { title, speakers, room, track, reason, previous, replacement };
      const texts = listTexts({ ...session, ...facts, address: session?.id }, words);
      const file = session && sessions.get(session.id);
      return {
        kind: session ? 'session' : 'slot',
        ...{ title, standing, period: slot, texts: { ...texts, ...(file && toWords(file)) } },
        names: slot.id
          ? [slot.id, ...(session?.formerly ?? [])]
          : [`${title} ${slot.start.toString()}`, `:${title}`],
      };
    });
    const removed = placed.removed.map(({ id: name, title, reason, replacedBy }): Thing => {
      const texts = listTexts({ reason, replacement: findSlotTitle(placed, replacedBy) }, words);
      return { kind: 'slot', names: [name], title, standing: 'removed', texts };
    });
    const whole = { ...event, data: { ...data, ...data.registration } };
    return toThing('event', id, whole).map((thing) => {
      const texts = { ...thing.texts, ...toWords(programme, 'programme') };
      return { ...thing, texts, parts: [...slots, ...removed] };
    });
  }
}
