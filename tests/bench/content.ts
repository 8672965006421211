import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** The moment at which the site is shown: one event in ten is still to come. */
export const AS_OF = '2025-01-15T10:00';

/** How each long text begins, so that it can be found back in a built page. */
export const OPENING = { nl: 'Overheden werken aan', en: 'Public services work on' } as const;

/** What only MDX reads, and the text between its tags, which the peers write in their own way. */
export const NOTICE = {
  open: '<Notice title="Vertolking">',
  text: 'Er is vertolking in gebarentaal.',
  close: '</Notice>',
};

const SITE = {
  name: 'Agenda',
  address: 'https://agenda.test/',
  organiser: 'dienst',
  language: 'nl',
  languages: ['en'],
  timeZone: 'Europe/Brussels',
  contact: { name: 'de dienst Evenementen', email: 'evenementen@agenda.test' },
  registration: { endpoint: 'https://formulieren.agenda.test/f/agenda', host: 'generic' },
  calendar: { domain: 'agenda.test' },
  privacy: {
    controller: 'Dienst Evenementen',
    purposes: 'Uw deelname regelen',
    basis: 'publicTask',
    task: 'het Decreet over het lokaal bestuur',
    recipients: ['Dienst Evenementen'],
    retention: 'P3M',
    authorities: ['vtc'],
  },
  accessibility: {
    body: 'Dienst Evenementen',
    status: 'full',
    method: 'selfAssessment',
    preparedOn: '2024-11-15',
    answerWithin: 'P14D',
  },
};
/** The text of each page, in Markdown. */
export const PROSE = {
  nl: `${OPENING.nl} **betere dienstverlening**. Deze tekst vertelt in enkele zinnen wat er aan bod komt, voor wie het bedoeld is en wat men ervan mag verwachten.

- een inleiding
- een voorbeeld uit de praktijk
- tijd voor vragen

Achteraf staat de [presentatie](https://voorbeeld.be/presentatie) online, met een verslag van wat er gevraagd werd.`,
  en: `${OPENING.en} **better help for everyone**. This text tells in a few sentences what will be told, for whom it is meant and what one may expect of it.

- an introduction
- an example from practice
- time for questions

Afterwards the [slides](https://voorbeeld.be/presentatie) are online, with a report of what was asked.`,
};
const ROOMS = ['grote-zaal', 'kleine-zaal'];
const SESSIONS = 8;

/**
 * Writes content of so many events with eight sessions each, in `.mdx` files: one text in twenty
 * holds a component, one event in ten is in two languages, is still to come and asks to register,
 * or runs in two rooms, one in twenty had another name, and five events share a speaker.
 *
 * @returns how many files hold a component, and so have to become modules
 */
export async function writeBenchContent(root: string, events: number): Promise<number> {
  let texts = 0;
  let modules = 0;
  const writePage = async (path: string, facts: object, body = '') => {
    const file = join(root, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `---\n${stringify(facts)}---\n\n${body}\n`);
  };
  const writeText = async (folder: string, facts: object, translation?: object) => {
    const { open, text, close } = NOTICE;
    const has = texts++ % 20 === 0;
    const notice = has ? `\n\n${open}\n${text}\n${close}` : '';
    await writePage(`${folder}/index.mdx`, facts, PROSE.nl + notice);
    if (translation) await writePage(`${folder}/en.mdx`, translation, PROSE.en + notice);
    modules += has ? 1 + Number(Boolean(translation)) : 0;
  };

  await mkdir(join(root, 'content'), { recursive: true });
  await writeFile(join(root, 'content/site.yml'), stringify(SITE));
  await writePage('organisers/dienst/index.md', { name: 'Dienst Evenementen' });
  const pages = { privacy: 'Privacy', accessibility: 'Toegankelijkheid' };
  for (const [role, title] of Object.entries(pages)) {
    const facts = { title, summary: `${title} van deze site.`, role };
    await writePage(`pages/${title.toLowerCase()}/index.md`, facts, 'Dit zegt de site zelf.');
  }
  const speakers = Math.max(8, Math.ceil(events / 5));
  for (let index = 0; index < speakers; index += 1)
    await writePage(`speakers/spreker-${index}/index.md`, { name: `Spreker ${index}` });

  for (let event = 0; event < events; event += 1) {
    const folder = `events/evenement-${event}`;
    const kind = event % 10;
    const isTranslated = kind === 1;
    const hasRooms = kind === 2;
    const facts = {
      title: `Evenement ${event}`,
      summary: `Een namiddag over thema ${event}, voor wie bij een overheid werkt.`,
      kind: 'Studiedag',
      organisers: ['dienst'],
      attendanceMode: 'online',
      ...(kind === 0 && { registration: { price: 'Gratis', audience: 'Publieke diensten' } }),
      ...(event % 20 === 3 && { formerly: [`studiedag-${event}`] }),
    };
    const words = {
      title: `Event ${event}`,
      summary: `An afternoon about theme ${event}, for who works for a public service.`,
      kind: 'Study day',
    };
    await writeText(folder, facts, isTranslated ? words : undefined);
    const date = `${kind === 0 ? 2025 : 2014 + kind}-0${3 + (event % 7)}-1${event % 9}`;
    const slots = Array.from({ length: SESSIONS }, (_, index) => ({
      session: `sessie-${index}`,
      minutes: 30,
      ...(hasRooms && { room: ROOMS[index % 2] }),
    }));
    const rooms = ROOMS.map((id, index) => ({ id, name: `Zaal ${index + 1}` }));
    await writePage(`${folder}/programme.mdx`, {
      ...(hasRooms && { rooms }),
      days: [{ date, start: '13:00', slots }],
    });
    for (let session = 0; session < SESSIONS; session += 1) {
      const speaker = `spreker-${(event * SESSIONS + session) % speakers}`;
      const talk = {
        title: `Sessie ${session} van evenement ${event}`,
        summary: `Wat een collega over thema ${event} te vertellen heeft.`,
        speakers: [{ id: speaker, role: 'Adviseur' }],
      };
      const talkWords = {
        title: `Session ${session} of event ${event}`,
        summary: `What a colleague has to tell about theme ${event}.`,
        roles: { [speaker]: 'Adviser' },
      };
      await writeText(
        `${folder}/sessions/sessie-${session}`,
        talk,
        isTranslated ? talkWords : undefined,
      );
    }
  }
  return modules;
}
