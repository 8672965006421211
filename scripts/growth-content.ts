import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Sessions of each event, one after the other. */
const SESSIONS = 8;
/** One speaker gives talks at many events, as on a real site. */
const SPEAKERS = 40;
/** One text in so many holds markup that only MDX reads, so it stays a module. */
const COMPONENT_EVERY = 20;

/**
 * Writes the content of a site with many events of eight sessions each: MDX files, shared speakers.
 *
 * @param root project folder without content
 */
export async function writeGrowthContent(root: string, events: number): Promise<void> {
  const write = async (path: string, text: string) => {
    const file = join(root, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  await write('site.yml', SITE);
  await write('organisers/dienst/index.md', '---\nname: Dienst Evenementen\n---\n');
  await write('pages/privacy/index.md', PRIVACY);
  for (let index = 0; index < SPEAKERS; index += 1) {
    await write(`speakers/spreker-${index}/index.md`, `---\nname: Spreker ${index}\n---\n`);
  }
  for (let index = 0; index < events; index += 1) await writeEvent(index, write);
}

async function writeEvent(index: number, write: (path: string, text: string) => Promise<void>) {
  const folder = `events/evenement-${index}`;
  const year = 2015 + (index % 10);
  const date = `${year}-0${1 + (index % 9)}-1${index % 10}`;
  await write(`${folder}/index.mdx`, toEvent(index));
  await write(`${folder}/programme.mdx`, toProgramme(date));
  for (let session = 0; session < SESSIONS; session += 1) {
    await write(`${folder}/sessions/sessie-${session}/index.mdx`, toSession(index, session));
  }
}

function toEvent(index: number): string {
  return `---
title: Evenement ${index}
summary: Een namiddag over thema ${index}, voor wie bij een overheid werkt.
kind: Studiedag
organisers: [dienst]
attendanceMode: online
---

${PROSE}
`;
}

function toProgramme(date: string): string {
  const slots = Array.from(
    { length: SESSIONS },
    (_, session) => `      - session: sessie-${session}\n        minutes: 30`,
  );
  return `---\ndays:\n  - date: ${date}\n    start: 13:00\n    slots:\n${slots.join('\n')}\n---\n`;
}

function toSession(event: number, session: number): string {
  const number = event * SESSIONS + session;
  const aside = number % COMPONENT_EVERY === 0 ? '\n\n<aside>Met vertolking.</aside>' : '';
  return `---
title: Sessie ${session} van evenement ${event}
summary: Wat spreker ${number % SPEAKERS} over thema ${event} te vertellen heeft.
speakers:
  - id: spreker-${number % SPEAKERS}
    role: Adviseur
---

${PROSE}${aside}
`;
}

const PROSE = `Overheden werken aan **betere dienstverlening**. Deze tekst vertelt in enkele zinnen wat er aan bod komt, voor wie het bedoeld is en wat men ervan mag verwachten.

- een inleiding
- een voorbeeld uit de praktijk
- tijd voor vragen`;

const SITE = `name: Groei
address: https://groei.example/
organiser: dienst
language: nl
timeZone: Europe/Brussels
contact:
  name: de dienst Evenementen
calendar:
  domain: groei.example
`;

const PRIVACY = `---
title: Privacy
summary: Wat er met uw gegevens gebeurt.
role: privacy
---

Deze site vraagt niets.
`;
