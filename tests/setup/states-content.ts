import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSite } from './make-site.ts';

const FIXTURES = ['two-days', 'rescheduled', 'cancelled', 'rich', 'components'];
const CLASHES = [
  'organisers/gemeente',
  'pages/privacy/index.mdx',
  'pages/privacy/en.mdx',
  'events/digitaal-erfgoed/sessions/scannen/en.md',
];

/** What the event says of itself in each state, beside what every event says. */
export const STATES = {
  'not-required': '',
  'not-yet-open': 'registration: { opens: 2026-10-01 }',
  open: 'registration: { closes: 2026-11-01 }',
  'waiting-list': 'registration: { state: waitingList }',
  full: 'registration: { state: full }',
  closed: 'registration: { closes: 2026-08-31 }',
  'registration-cancelled': 'registration: { state: cancelled }',
  external: 'registration: { external: https://elders.test/ }',
  'moved-online': 'status: movedOnline\nreason: De zaal is te klein.',
  running: 'registration: { closes: 2026-09-01 }',
} as const;

/** The moment at which the site is shown: during the registrations of `two-days`. */
export const STATES_MOMENT = '2026-09-01T10:00';

/**
 * Makes one site that has a page of each type in each state: the events of the fixtures together in
 * two languages, and a small event for each state of registration.
 */
export async function makeStatesSite(): Promise<string> {
  const root = await makeSite('states', 'two-languages');
  const site = await readFile(join(root, 'content/site.yml'), 'utf8');
  const fixtures = join(import.meta.dirname, '../fixtures');
  for (const fixture of FIXTURES) await cp(join(fixtures, fixture), root, { recursive: true });
  await writeFile(join(root, 'content/site.yml'), site);
  // What two fixtures name alike, and a translation, so that one page is not translated.
  for (const path of CLASHES) await rm(join(root, 'content', path), { recursive: true });
  for (const [name, says] of Object.entries(STATES)) {
    const folder = join(root, 'content/events', name);
    await mkdir(folder);
    const front = `title: Infoavond\nsummary: Wat verandert er in uw straat?\norganisers: [stad]\nattendanceMode: online\n${says}`;
    await writeFile(join(folder, 'index.md'), `---\n${front}\n---\n`);
    const date = name === 'running' ? '2026-09-01' : '2026-12-08';
    const slots = `days: [{ date: ${date}, slots: [{ start: 9:30, minutes: 90, kind: talk }] }]`;
    await writeFile(join(folder, 'programme.md'), `---\n${slots}\n---\n`);
  }
  await writeManySessions(join(root, 'content/events/veel-sessies'));
  return root;
}

/** So many sessions that one can choose from them by what they are. */
async function writeManySessions(folder: string): Promise<void> {
  const ids = Array.from({ length: 22 }, (_, index) => `les-${index + 1}`);
  for (const id of ids) {
    await mkdir(join(folder, 'sessions', id), { recursive: true });
    const front = `title: ${id}\nsummary: Wat u leert in ${id}.`;
    await writeFile(join(folder, 'sessions', id, 'index.md'), `---\n${front}\n---\n`);
  }
  const front = `title: Veel sessies\nsummary: Wat kiest u?\norganisers: [stad]\nattendanceMode: online`;
  await writeFile(join(folder, 'index.md'), `---\n${front}\n---\n`);
  const slots = ids.map((id, index) => {
    const kind = index % 2 === 0 ? 'talk' : 'workshop';
    return `{ session: ${id}, ${index === 0 ? "start: '9:00', " : ''}minutes: 20, kind: ${kind} }`;
  });
  const programme = `days: [{ date: 2026-12-09, slots: [${slots.join(', ')}] }]`;
  await writeFile(join(folder, 'programme.md'), `---\n${programme}\n---\n`);
}
