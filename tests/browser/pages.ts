import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import { STATES } from '../setup/states-content.ts';

/** One page of each type on the built site of the real event. */
export const PAGES = [
  ['home', ''],
  ['event', 'ai4gov/'],
  ['session', 'ai4gov/sessies/valkuilen-van-ai/'],
  ['speaker', 'sprekers/rob-heyman/'],
  ['thanks', 'ai4gov/bedankt/'],
  ['withdrawal', 'ai4gov/uitschrijven/'],
  ['withdrawn', 'ai4gov/uitgeschreven/'],
  ['search', 'zoeken/'],
  ['privacy', 'privacy/'],
  ['accessibility', 'toegankelijkheid/'],
  ['not found', 'bestaat-niet/'],
] as const;

const EVENTS = Object.keys(STATES).map((state) => [`event ${state}`, `${state}/`] as const);

/** What the real event has not: each state, and the types of page that it has no need of. */
const STATE_PAGES = [
  ...EVENTS,
  ['home with past events, two languages', ''],
  ['home, little translated', 'en/'],
  ['archive', 'archief/2026/'],
  ['event in several rooms with choices in its form', 'dienst-dichtbij/'],
  ['event past, with a picture', 'inspiratiedag/'],
  ['event rescheduled', 'onthaal-nieuwe-collegas/'],
  ['event postponed', 'noodplanning/'],
  ['event cancelled', 'energiemarkt/'],
  ['event translated', 'en/digitaal-erfgoed/'],
  ['event not translated', 'en/dienst-dichtbij/'],
  ['session cancelled', 'dienst-dichtbij/sessies/avondloket/'],
  ['session moved', 'dienst-dichtbij/sessies/op-afspraak/'],
  ['session past', 'inspiratiedag/sessies/open-data/'],
  ['session not translated', 'en/digitaal-erfgoed/sessions/scannen/'],
  ['speaker with a picture', 'sprekers/fatima-el-khatib/'],
  ['programme in a frame', 'dienst-dichtbij/inbedden/'],
  ['programme in a frame, cancelled', 'energiemarkt/inbedden/'],
  ['my programme', 'dienst-dichtbij/mijn-programma/#klantreis,heldere-brieven,avondloket'],
  ['thanks of a waiting list', 'waiting-list/bedankt/'],
  ['withdrawal after the event', 'inspiratiedag/uitschrijven/'],
  ['search with results', 'zoeken/?q=loket'],
  ['search without results', 'zoeken/?q=nergensgenoemd'],
  ['search, what is not translated', 'en/search/?q=loket'],
  ['notices', 'notice/'],
  ['download', 'download/'],
  ['video', 'video/'],
] as const;

/** Every page to look at, as its name and full address; to be called in a test file. */
export const listPages = (): (readonly [name: string, address: string])[] => [
  ...PAGES.map(([name, path]) => [name, new URL(path, inject('site')).href] as const),
  ...STATE_PAGES.map(([name, path]) => [name, new URL(path, inject('states')).href] as const),
];

/** The text of every file of a built site that ends so, by its path. */
export async function readBuilt(folder: string, ending: string): Promise<[string, string][]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith(ending),
  );
  return Promise.all(
    names
      .sort()
      .map(async (name): Promise<[string, string]> => [
        name,
        await readFile(join(folder, name), 'utf8'),
      ]),
  );
}

/** Every built page of both sites. */
export const readPages = async () => [
  ...(await readBuilt(inject('folder'), '.html')),
  ...(await readBuilt(inject('statesFolder'), '.html')),
];
