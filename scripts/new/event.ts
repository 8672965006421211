import { z } from 'zod';
import { findValid } from '../../src/content-files/check-file.ts';
import { eventSchema } from '../../src/schemas/event.ts';
import { programmeSchema } from '../../src/schemas/programme.ts';
import type { Made, Workshop } from './ask.ts';
import { copyEvent } from './copy-event.ts';
import { askName } from './names.ts';
import { DRAFT, toYaml } from './yaml.ts';

const { date, slots } = programmeSchema.shape.days.element.shape;
const FROM = 'Het evenement om over te nemen, als u niet van nul begint';
const DATE = 'De eerste dag, als jaar-maand-dag. Voorbeeld: 2027-03-10';

/** Makes an event, from nothing or after an earlier one. */
export async function makeEvent(workshop: Workshop): Promise<Made> {
  const { ask, tree } = workshop;
  const events = findValid(tree, 'events');
  const names = [...events.keys()];
  const earlier = z.enum(names).describe(`${FROM}: ${names.join(', ')}.`);
  const from = await ask({ flag: 'from', schema: earlier, fallback: '' });
  const fallback = events.get(from)?.title;
  const title = await ask({ flag: 'title', schema: eventSchema.shape.title, fallback });
  const first = await ask({ flag: 'date', schema: date.describe(DATE) });
  const id = await askName(ask, tree, title, 'events', 'pages');
  if (from) return copyEvent(workshop, { id, from, title, date: first });

  const clock = slots.element.shape.start.describe('Het beginuur. Voorbeeld: 9:30');
  const start = await ask({ flag: 'start', schema: clock, fallback: '14:00' });
  const organiser = findValid(tree, 'site').get('site')?.organiser ?? '';
  const folder = `content/events/${id}`;
  return {
    created: new Map([
      [`${folder}/index.md`, toIndex(title, organiser)],
      [`${folder}/programme.md`, toProgramme(first, start)],
    ]),
    next: [
      'Vul index.md aan: wat er staat, zegt wat er hoort.',
      `Voeg sessies toe: npm run new -- session --event ${id}`,
      'Bekijk het resultaat: npm run dev',
      'Is alles klaar? Haal dan in index.md de regel met draft weg.',
    ],
  };
}

function toIndex(title: string, organiser: string): string {
  return `---
title: ${toYaml(title)}
summary: Vertel hier in één of twee zinnen waarover het gaat en wat men eraan heeft.
organisers: [${organiser}]
attendanceMode: online # bij onSite of hybrid hoort ook venue, met name, street, postalCode en city
# Moet men zich inschrijven? Haal dan op de volgende regels het # met de spatie erna weg.
# registration:
#   closes: de laatste dag, als jaar-maand-dag
#   price: Gratis
#   audience: voor wie het bedoeld is
${DRAFT}
---

Vertel hier wat mensen moeten weten om te beslissen of ze komen. Waarover gaat het, en waarom nu? Voor wie is het bedoeld, en wat moet men al kennen? Wat nemen deelnemers mee naar huis?

## Een tussentitel

Schrijf korte zinnen en spreek de lezer aan met “u”. Datums, uren en zalen herhaalt u hier niet: de pagina haalt ze uit het programma.
`;
}

function toProgramme(day: string, start: string): string {
  return `---
# Van boven naar onder: wat geen start heeft, begint waar het vorige eindigt.
days:
  - date: ${day}
    slots:
      - start: ${start}
        minutes: 10
        kind: welcome
      - minutes: 20
        kind: questions
      - minutes: 10
        kind: closing
---
`;
}
