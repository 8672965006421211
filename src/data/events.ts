import { type Event, type Speaker, buildEvent } from '../domain/event.ts';
import { localiseEvent, localiseProgramme, localiseSession } from '../domain/localise.ts';
import { type SessionFacts, buildProgramme } from '../domain/programme.ts';
import { getEntries, isShown, once, oncePerLanguage } from './entries.ts';
import { getOrganisers } from './organisers.ts';
import { getSite } from './site.ts';

/** Sessions by event, then by name; made once, so that an event finds its own without a search. */
const getSessionsByEvent = once(async () => {
  const sessions = [...(await getEntries('sessions')).values()].filter(isShown);
  return Map.groupBy(sessions, ({ id }) => id.slice(0, id.indexOf('/')));
});

/** Every speaker by id, in the site's own language. */
export const getSpeakers = once(async (): Promise<ReadonlyMap<string, Speaker>> => {
  const speakers = await getEntries('speakers');
  return new Map(
    [...speakers].map(([id, entry]) => [id, { ...entry.data, id, hasPage: isShown(entry) }]),
  );
});

/** Every published event by id, in the language of the pages. */
export const getEvents = oncePerLanguage(({ language }) => buildEvents(language.lang));

async function buildEvents(lang: string): Promise<ReadonlyMap<string, Event>> {
  const [site, events, eventWords, programmes, programmeWords, organisers] = await Promise.all([
    getSite(),
    getEntries('events'),
    getEntries('eventWords'),
    getEntries('programmes'),
    getEntries('programmeWords'),
    getOrganisers(lang),
  ]);
  const built = [...events.values()].filter(isShown).map(async ({ id, data }) => {
    const source = programmes.get(id);
    if (!source) throw new Error(`content/events/${id} has no programme.`);
    const programme = buildProgramme(
      localiseProgramme(source.data, programmeWords.get(`${id}/${lang}`)?.data),
      await getSessionFacts(id, lang),
      data.timeZone ?? site.timeZone,
    );
    const event = buildEvent(id, localiseEvent(data, eventWords.get(`${id}/${lang}`)?.data), {
      programme,
      organisers: data.organisers.flatMap((organiser) => {
        return organisers.get(organiser) ?? [];
      }),
      siteContact: site.contact,
    });
    return [id, event] as const;
  });
  return new Map(await Promise.all(built));
}

async function getSessionFacts(
  eventId: string,
  lang: string,
): Promise<ReadonlyMap<string, SessionFacts>> {
  const [sessions, words] = await Promise.all([getSessionsByEvent(), getEntries('sessionWords')]);
  const ofEvent = sessions.get(eventId) ?? [];
  return new Map(
    ofEvent.map(({ id, data }) => {
      const name = id.slice(eventId.length + 1);
      return [name, localiseSession({ ...data, id: name }, words.get(`${id}/${lang}`)?.data)];
    }),
  );
}
