import { z } from 'zod';
import { SLOT_KINDS } from '../domain/programme-source.ts';
import { roleWords, speakers } from './people.ts';
import { byId, calendarDate, id, localTime, optional, wholeNumber, words } from './scalars.ts';
import { previousSchema, slotStatusFields } from './status.ts';

const slotFields = {
  id: optional(id, 'Een korte naam die nooit verandert; nodig bij een title. Voorbeeld: welkom'),
  start: localTime
    .optional()
    .describe('Het beginuur; zonder volgt dit op het vorige onderdeel. Voorbeeld: 14:05'),
  end: optional(localTime, 'Het einduur. Voorbeeld: 14:50'),
  minutes: optional(wholeNumber(1, 1440), 'De duur in minuten, in plaats van end. Voorbeeld: 45'),
  session: optional(id, 'De map van de sessie in sessions/. Voorbeeld: ai-en-lokale-besturen'),
  title: optional(words, 'De titel, als er geen sessie bij hoort. Voorbeeld: Welkom en inleiding'),
  kind: z
    .enum(SLOT_KINDS)
    .optional()
    .describe(
      'Het soort onderdeel: welcome (welkom), talk (lezing), workshop, panel (panelgesprek), questions (vragen), break (pauze), lunch, networking (netwerken), registration (onthaal) of closing (conclusies). Voorbeeld: break',
    ),
  speakers,
  room: optional(id, 'Het id van een zaal uit rooms. Voorbeeld: grote-zaal'),
  track: optional(id, 'Het id van een themalijn uit tracks. Voorbeeld: open-data'),
  ...slotStatusFields,
};

const slotSchema = z.strictObject({
  ...slotFields,
  parts: optional(
    z.array(z.strictObject(slotFields)),
    'De onderdelen van dit blok, van boven naar onder.',
  ),
});

const named = (what: string, example: string, name: string) =>
  z
    .array(
      z.strictObject({
        id: id.describe(`Een korte naam, die nooit verandert. Voorbeeld: ${example}`),
        name: words.describe(`De naam van de ${what} voor de lezer. Voorbeeld: ${name}`),
      }),
    )
    .default([]);

/** When and where everything is: `content/events/<event>/programme.mdx`. */
export const programmeSchema = z.strictObject({
  rooms: named('zaal', 'grote-zaal', 'Grote zaal').describe('De zalen, van links naar rechts.'),
  tracks: named('themalijn', 'open-data', 'Open data').describe('De themalijnen.'),
  days: z
    .array(
      z.strictObject({
        date: calendarDate.describe('De dag. Voorbeeld: 2021-06-10'),
        start: optional(localTime, 'Wanneer de deuren opengaan. Voorbeeld: 9:00'),
        end: optional(localTime, 'Wanneer de dag eindigt. Voorbeeld: 17:00'),
        slots: z
          .array(slotSchema)
          .min(1)
          .describe('De onderdelen van de dag, van boven naar onder.'),
      }),
    )
    .min(1)
    .describe('De dagen van het evenement.'),
  removed: z
    .array(
      z.strictObject({
        id: id.describe('Het id van het geschrapte onderdeel. Voorbeeld: open-data'),
        session: optional(id, 'De map van de sessie, als die anders heette. Voorbeeld: opendata'),
        title: words.describe('De titel die het had. Voorbeeld: Open data'),
        previous: previousSchema,
        reason: words.describe('Waarom het geschrapt is. Voorbeeld: Spreker ziek'),
        replacedBy: optional(id, 'Het id van wat in de plaats komt. Voorbeeld: privacy'),
      }),
    )
    .default([])
    .describe('Wat al gepubliceerd was en niet meer in het programma staat.'),
});

/** Words of a programme in another language: `content/events/<event>/programme.<language>.mdx`. */
export const programmeWordsSchema = z.strictObject({
  titles: byId('De titels, vertaald, per id van het onderdeel. Voorbeeld: welkom: Welcome'),
  reasons: byId('De redenen, vertaald, per id. Voorbeeld: open-data: The speaker is ill.'),
  rooms: byId('De namen van de zalen, vertaald, per id. Voorbeeld: grote-zaal: Main hall'),
  tracks: byId('De themalijnen, vertaald, per id. Voorbeeld: mobiliteit: Mobility'),
  roles: roleWords,
});
