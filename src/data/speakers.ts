import { indexAppearances } from '../domain/appearances.ts';
import type { Speaker } from '../domain/event.ts';
import { localiseSpeaker } from '../domain/localise.ts';
import { getEntries, oncePerLanguage } from './entries.ts';
import { getEvents, getSpeakers } from './events.ts';

/** Every speaker by id, in the language of the pages. */
export const getLocalisedSpeakers = oncePerLanguage(
  async ({ language }): Promise<ReadonlyMap<string, Speaker>> => {
    const [speakers, words] = await Promise.all([getSpeakers(), getEntries('speakerWords')]);
    return new Map(
      [...speakers].map(([id, speaker]) => [
        id,
        localiseSpeaker(speaker, words.get(`${id}/${language.lang}`)?.data),
      ]),
    );
  },
);

/** What each speaker does at all events, by the speaker's id. */
export const getAppearances = oncePerLanguage(async (context) =>
  indexAppearances((await getEvents(context)).values()),
);
