import { buildCalendarItems } from '../calendar-item.ts';
import { buildEvent, type Event } from '../event.ts';
import type { PublishedEntry } from '../ledger.ts';
import { localise, localiseProgramme } from '../localise.ts';
import type { Words } from '../programme-source.ts';
import { buildProgramme } from '../programme.ts';
import { toPublishedEntries } from '../published.ts';
import type { CheckedContent, CheckedEvent, Filed } from './checked-content.ts';

/**
 * Tells what the calendars of an event tell the world: nothing for one that the site doesn't show,
 * or whose files have mistakes.
 *
 * @param languages the languages of the site, its own one first
 */
export function createPublishedFinder(content: CheckedContent, languages: readonly string[]) {
  const site = content.site.data;
  // Once for all events, as each may name any of them.
  const named = [...content.speakers].flatMap(([id, { data }]) =>
    data ? [[id, data] as const] : [],
  );
  const speakers = new Map(named);
  return (event: CheckedEvent): PublishedEntry[] | undefined => {
    if (!site || event.data?.draft) return undefined;
    const items = languages.flatMap((lang) => {
      const built = buildCheckedEvent(event, content, lang);
      return built ? [[lang, buildCalendarItems(built, site.calendar.domain)] as const] : [];
    });
    return items.length < languages.length
      ? undefined
      : toPublishedEntries(new Map(items), speakers);
  };
}

/** An event as the site shows it in a language; nothing while a file that it needs has mistakes. */
export function buildCheckedEvent(
  { id, programme, sessions, timetable, timeZone, ...event }: CheckedEvent,
  { site, organisers }: CheckedContent,
  lang: string,
): Event | undefined {
  const source = localised(event, lang);
  const isWhole = [...sessions.values()].every(({ data }) => data);
  if (!site.data || !source || !programme?.data || !isWhole) return undefined;
  if (timetable?.problems.length !== 0) return undefined;
  const open = [...sessions].flatMap(([name, file]) => {
    const session = localised(file, lang);
    return session && !session.draft ? [[name, { ...session, id: name }] as const] : [];
  });
  const words = programme.words.get(lang)?.data as Words | undefined;
  return buildEvent(id, source, {
    programme: buildProgramme(localiseProgramme(programme.data, words), new Map(open), timeZone),
    organisers: source.organisers.flatMap((name) => {
      const organiser = organisers.get(name);
      const own = organiser && localised(organiser, lang);
      return own ? [{ ...own, id: name }] : [];
    }),
    siteContact: site.data.contact,
  });
}

function localised<Data extends object>(
  { data, words }: Pick<Filed<Data>, 'data' | 'words'>,
  lang: string,
): Data | undefined {
  return data && localise(data, words.get(lang)?.data as Words | undefined);
}
