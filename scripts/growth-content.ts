import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

const SITE = {
  name: 'Groei',
  address: 'https://groei.test/',
  organiser: 'dienst',
  language: 'nl',
  timeZone: 'Europe/Brussels',
  contact: { name: 'de dienst Evenementen' },
  calendar: { domain: 'groei.test' },
};
const PRIVACY = { title: 'Privacy', summary: 'Wat er met uw gegevens gebeurt.', role: 'privacy' };
const PROSE = `Overheden werken aan **betere dienstverlening**. Deze tekst vertelt in enkele zinnen wat er aan bod komt, voor wie het bedoeld is en wat men ervan mag verwachten.

- een inleiding
- een voorbeeld uit de praktijk
- tijd voor vragen`;

/** Writes content of many events with eight sessions each, and of forty speakers who return. */
export async function writeGrowthContent(root: string, events: number): Promise<void> {
  const write = async (path: string, text: string) => {
    const file = join(root, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  const writePage = (path: string, facts: object, body = '') =>
    write(path, `---\n${stringify(facts)}---\n\n${body}\n`);
  const count = (length: number) => Array.from({ length }, (_, index) => index);

  await write('site.yml', stringify(SITE));
  await writePage('organisers/dienst/index.md', { name: 'Dienst Evenementen' });
  await writePage('pages/privacy/index.md', PRIVACY, 'Deze site vraagt niets.');
  for (const index of count(40)) {
    await writePage(`speakers/spreker-${index}/index.md`, { name: `Spreker ${index}` });
  }
  for (const event of count(events)) {
    const folder = `events/evenement-${event}`;
    const facts = {
      title: `Evenement ${event}`,
      summary: `Een namiddag over thema ${event}, voor wie bij een overheid werkt.`,
      kind: 'Studiedag',
      organisers: ['dienst'],
      attendanceMode: 'online',
    };
    const date = `${2015 + (event % 10)}-0${1 + (event % 9)}-1${event % 10}`;
    const slots = count(8).map((index) => ({ session: `sessie-${index}`, minutes: 30 }));
    await writePage(`${folder}/index.mdx`, facts, PROSE);
    await writePage(`${folder}/programme.mdx`, { days: [{ date, start: '13:00', slots }] });
    for (const session of count(8)) {
      const number = event * 8 + session;
      const speaker = number % 40;
      const talk = {
        title: `Sessie ${session} van evenement ${event}`,
        summary: `Wat spreker ${speaker} over thema ${event} te vertellen heeft.`,
        speakers: [{ id: `spreker-${speaker}`, role: 'Adviseur' }],
      };
      // One text in twenty holds markup that only MDX reads, so it stays a module.
      const aside = number % 20 === 0 ? '\n\n<aside>Met vertolking.</aside>' : '';
      await writePage(`${folder}/sessions/sessie-${session}/index.mdx`, talk, PROSE + aside);
    }
  }
}
