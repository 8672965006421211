import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSeq } from 'yaml';
import { z } from 'zod';
import { findValid } from '../../src/content-files/check-file.ts';
import type { ProgrammeSource } from '../../src/domain/programme-source.ts';
import { buildTimetable } from '../../src/domain/timetable.ts';
import { programmeSchema } from '../../src/schemas/programme.ts';
import { sessionSchema } from '../../src/schemas/session.ts';
import type { Ask, Made, Workshop } from './ask.ts';
import { askEvent, askName } from './names.ts';
import { DRAFT, editFields, toYaml } from './yaml.ts';

const { start, minutes } = programmeSchema.shape.days.element.shape.slots.element.shape;
const MINUTES = 'De duur in minuten. Voorbeeld: 45';
const START = 'Het beginuur, als u dat al weet; dan komt ze in het programma. Voorbeeld: 14:05';

/** Makes a session, a draft that nobody sees; in the programme when one knows when it is. */
export async function makeSession({ root, ask, tree }: Workshop): Promise<Made> {
  const event = await askEvent(ask, tree);
  const title = await ask({ flag: 'title', schema: sessionSchema.shape.title });
  const session = await askName(ask, tree, title, `events/${event}/sessions`);
  const path = `content/events/${event}/sessions/${session}/index.md`;
  const programme = findValid(tree, 'programmes').get(event);
  const file = tree.files.find((each) => each.collection === 'programmes' && each.id === event);
  const next = [
    'Vul de sessie aan: wat er staat, zegt wat er hoort.',
    'Is ze klaar? Haal dan de regel met draft weg, anders komt ze niet op de site.',
  ];
  const clock = await ask({ flag: 'start', schema: start.describe(START), fallback: '' });
  if (!clock) {
    const way = `Zet ze dan in het programma, met ‘session: ${session}’.`;
    const created = new Map([[path, toIndex(title)]]);
    return { created, next: [...next, `Weet u wanneer de sessie is? ${way}`] };
  }
  if (!programme || !file)
    throw new Error(`Het programma van ‘${event}’ heeft fouten: npm run check`);
  const { day, ...slot } = await askSlot(ask, programme);
  const text = await readFile(join(root, file.file), 'utf8');
  const changed = addSlot(text, programme, day, { start: clock, ...slot, session });
  return {
    created: new Map([[path, toIndex(title)]]),
    changed: new Map([[file.file, changed]]),
    next: [...next, `Kijk na hoe de uren nu vallen: npm run programme -- ${event}`],
  };
}

async function askSlot(ask: Ask, { days, rooms }: ProgrammeSource) {
  const dates = days.map(({ date }) => date);
  const day = z.enum(dates).describe(`De dag: ${dates.join(', ')}.`);
  const ids = rooms.map(({ id }) => id);
  const room = z.enum(ids).describe(`De zaal: ${ids.join(', ')}.`);
  return {
    day: dates.length > 1 ? await ask({ flag: 'day', schema: day }) : dates[0],
    minutes: await ask({ flag: 'minutes', schema: minutes.describe(MINUTES), fallback: '45' }),
    ...(ids.length > 0 && { room: await ask({ flag: 'room', schema: room, fallback: '' }) }),
  };
}

/** Puts a slot before the first one that starts no earlier; what has no start of its own follows. */
function addSlot(
  text: string,
  programme: ProgrammeSource,
  date: string | undefined,
  slot: Readonly<Record<'start' | 'session', string> & Record<string, string>>,
): string {
  const day = programme.days.findIndex((each) => each.date === date);
  const { slots = [] } = programme.days[day] ?? {};
  const { periods } = buildTimetable(programme, 'UTC');
  const isLater = (each: (typeof slots)[number]) =>
    (periods.get(each)?.start.toPlainTime().toString() ?? '') >= slot.start;
  const place = slots.findIndex(isLater);
  return editFields(text, (fields) => {
    const list = fields.getIn(['days', day, 'slots']);
    const given = Object.entries(slot).filter(([, value]) => value !== '');
    const node = fields.createNode(Object.fromEntries(given));
    if (isSeq(list)) list.items.splice(place === -1 ? slots.length : place, 0, node);
  });
}

function toIndex(title: string): string {
  return `---
title: ${toYaml(title)}
summary: Vertel hier in één of twee zinnen wat men van deze sessie leert.
# Wie spreekt? Elk id is een map in content/speakers; maak er een met: npm run new -- speaker
speakers: []
#  - id: naam-van-de-map
#    role: de functie waarin iemand hier spreekt
${DRAFT}
---

Vertel hier wat er aan bod komt. Welke vraag krijgt een antwoord? Uit welk voorbeeld leert men iets? Wat kan men er de dag erna mee doen?
`;
}
