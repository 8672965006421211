import { type Speaker, buildEvent } from '../domain/event.ts';
import { buildProgramme } from '../domain/programme.ts';
import { byId, getLocalised, isShown, once } from './entries.ts';
import type { PageContext } from './site.ts';

/** Every speaker by id, in the language of the pages. */
export const getSpeakers = once(async ({ language }: PageContext) => {
  const speakers = await getLocalised('speakers', language.lang);
  return byId(speakers.map((speaker): Speaker => ({ ...speaker, hasPage: isShown(speaker) })));
});

/** Every published event by id, in the language of the pages. */
export const getEvents = once(async ({ site, language }: PageContext) => {
  const { lang } = language;
  const [events, sessions, programmes, organisers] = await Promise.all([
    getLocalised('events', lang),
    getLocalised('sessions', lang),
    getLocalised('programmes', lang).then(byId),
    getLocalised('organisers', lang).then(byId),
  ]);
  // By event, so that each finds its own without a search.
  const shown = sessions.filter(isShown).map((session) => {
    const [event = '', id = ''] = session.id.split('/');
    return { ...session, event, id };
  });
  const sessionsOf = Map.groupBy(shown, ({ event }) => event);
  const built = events.filter(isShown).map(({ id, timeZone = site.timeZone, ...source }) => {
    const programme = programmes.get(id);
    if (!programme) throw new Error(`content/events/${id} has no programme.`);
    const ofEvent = byId(sessionsOf.get(id) ?? []);
    // On a page in another language one has to know in which it is held.
    const spoken = source.language ?? (lang === site.language ? undefined : site.language);
    return buildEvent(
      id,
      { ...source, language: spoken },
      {
        programme: buildProgramme(programme, ofEvent, timeZone),
        organisers: source.organisers.flatMap((organiser) => organisers.get(organiser) ?? []),
        siteContact: site.contact,
      },
    );
  });
  return byId(built);
});
