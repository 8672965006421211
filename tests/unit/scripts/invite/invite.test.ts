import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readByIcalJs } from '../../feeds/read-calendar.ts';
import { startSmtp } from './smtp-server.ts';

const PROJECT = join(import.meta.dirname, '../../../..');
const LINK = 'https://vergadering.example.org/j/8841?pwd=geheim';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'draaiboek-invite-'));
  cpSync(join(PROJECT, 'content'), join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Who registered: one in four in English, `change` for what one sent otherwise. */
function store(count: number, change: (number: number) => object = () => ({})) {
  const lines = Array.from({ length: count }, (_, number) => {
    const who = { naam: `Naam ${number}`, email: `p${number}@stad.test`, organisatie: 'Stad' };
    const hidden = { evenement: 'ai4gov', soort: 'inschrijving', inschrijving_id: idOf(number) };
    const data = { ...hidden, taal: number % 4 === 0 ? 'en' : 'nl', ...who, ...change(number) };
    return JSON.stringify({ receivedAt: '2021-06-01T08:00:00Z', form: 'test', data });
  });
  writeFileSync(join(root, 'in.ndjson'), `${lines.join('\n')}\n`);
}

function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const known = { JOIN_LINK: LINK, MAIL_FROM: 'PIO <pio@draaiboek.example>' };
  const child = spawn(
    process.execPath,
    [join(PROJECT, 'scripts/invite.ts'), 'ai4gov', 'in.ndjson', ...args],
    {
      cwd: root,
      env: { PATH: process.env['PATH'], AS_OF: '2021-06-09T10:00', ...known, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const done = new Promise<{ code: number | null; output: string }>((resolve) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => resolve({ code, output }));
  });
  return { child, done };
}

const folder = () => join(root, '.draaiboek/attendees/ai4gov');
const logOf = () => readFileSync(join(folder(), 'invitations.log'), 'utf8');

/** A mail without the line ends of its encodings. */
function decode(message: string) {
  const [head = '', ...parts] = message.split(/\r?\n--+_NmP[^\n]*\n/);
  return [head, ...parts].map((part) => {
    const [headers = '', ...body] = part.split(/\r?\n\r?\n/);
    const text = body.join('\n\n');
    if (/base64/.test(headers)) return Buffer.from(text, 'base64').toString();
    const bytes = text
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    return `${headers}\n\n${Buffer.from(bytes, 'latin1').toString()}`;
  });
}

test('by default each attendee’s mail is a file, with a calendar that completes the published one', async () => {
  store(3, (number) => (number === 2 ? { soort: 'wachtlijst' } : {}));
  const { code, output } = await start([]).done;
  expect([code, output]).toEqual([0, expect.stringContaining('Te versturen: 2')]);
  const files = readdirSync(join(folder(), 'invitations')).sort();
  expect(files).toEqual([0, 1].map((number) => `${idOf(number)}.eml`));
  const mails = files.map((file) => readFileSync(join(folder(), 'invitations', file), 'utf8'));
  const [english = [], dutch = []] = mails.map(decode);
  expect(english[0]).toMatch(/^Content-Language: en$/m);
  expect(english[0]).toContain(`<ai4gov.${idOf(0)}@draaiboek.example>`);
  expect(english[0]).toMatch(/^To: .*Naam 0.* <p0@stad\.test>$/m);
  expect(english[1]).toContain('You are registered:');
  expect(dutch[1]).toContain('U bent ingeschreven:');
  for (const [, text = '', calendar = ''] of [english, dutch]) {
    expect(text).toContain(`\n${LINK}\n`);
    expect(calendar).not.toContain('METHOD');
    const [entry] = readByIcalJs(calendar);
    const golden = readByIcalJs(readFileSync(join(PROJECT, 'tests/golden/ai4gov.ics'), 'utf8'));
    const { uid, sequence, start: begins, end } = golden[0] ?? {};
    expect(entry).toMatchObject({ uid, sequence, start: begins, end, location: LINK, url: LINK });
    expect(entry?.description).toContain(LINK);
    expect(calendar).toContain('LAST-MODIFIED:20210609T080000Z');
  }
});

test('a person has one mail, in a language of the site, and who waits for a place has none', async () => {
  const changes = [{ soort: 'wachtlijst' }, { naam: 'An', email: 'an@stad.test', taal: 'fr' }];
  const again = { naam: 'AN ', email: 'An@stad.test', inschrijving_id: '' };
  store(3, (number) => [...changes, again][number] ?? {});
  const { output } = await start([]).done;
  expect(output).toMatch(/Te versturen: 1\n +nl: 1/);
  expect(readdirSync(join(folder(), 'invitations'))).toEqual([`${idOf(1)}.eml`]);
});

test('after a power cut nothing is sent again of which the log may have lost the end', async () => {
  store(4);
  mkdirSync(folder(), { recursive: true });
  const lines = [
    `2021-06-08T08:00:00Z prepared ${idOf(0)} `,
    `${Temporal.Now.instant().toString()} prepared ${idOf(1)} `,
    `2021-06-08T08:00:00Z attempting ${idOf(2)} `,
    `2021-06-08T08:00:00Z sent ${idOf(3)}`,
  ];
  writeFileSync(join(folder(), 'invitations.log'), lines.join('\n'));
  await using server = await startSmtp(() => undefined);
  const { output } = await start(['--send'], { SMTP_URL: server.address }).done;
  expect(server.received.map(({ to }) => to).sort()).toEqual(['p1@stad.test', 'p3@stad.test']);
  expect(output).toMatch(new RegExp(`<id>:\\n  ${idOf(0)}  .*\\n  ${idOf(2)}  <`));
});

test('a dry run tells languages, subjects and what is missing, and writes nothing', async () => {
  store(4);
  const { code, output } = await start(['--dry-run'], { JOIN_LINK: 'http://x.test/geheim' }).done;
  expect(code).toBe(0);
  expect(output).toMatch(/Te versturen: 4\n +en: 1, ‘Your link for .*\n +nl: 3, ‘Uw link voor /);
  expect(output).toMatch(/JOIN_LINK klopt niet\. .*JOIN_LINK='https:/);
  expect(output).not.toContain('SMTP_URL');
  expect(output).not.toMatch(/geheim|@stad\.test|Naam/);
  expect(existsSync(folder())).toBe(false);
});

test('a variable that is missing is told apart from one that is wrong, and how to set both', async () => {
  store(1);
  const env = { JOIN_LINK: '', MAIL_FROM: 'PIO', SMTP_URL: 'mail.stad.test' };
  const { code, output } = await start(['--send'], env).done;
  expect(code).toBe(1);
  expect(output).toMatch(/JOIN_LINK ontbreekt[^]*MAIL_FROM klopt niet[^]*SMTP_URL klopt niet/);
  expect(output).toContain("SMTP_URL='smtp://gebruiker:wachtwoord@server:587' npm run invite");
  // Files need no server.
  expect((await start([], { SMTP_URL: '' }).done).code).toBe(0);
});

test('an event that is over tells how to try its mails all the same', async () => {
  store(1);
  const { output } = await start(['--dry-run'], { AS_OF: '2021-07-01T10:00' }).done;
  expect(output).toContain('AS_OF=2021-06-10T00:00');
});

test('a link that stands in the content stops the work, without being told', async () => {
  store(1);
  const text = readFileSync(join(root, 'content/events/ai4gov/index.mdx'), 'utf8');
  writeFileSync(join(root, 'content/events/ai4gov/index.mdx'), `${text}\n${LINK}\n`);
  const { code, output } = await start([]).done;
  expect([code, output]).toEqual([1, expect.stringContaining('content/events/ai4gov/index.mdx')]);
  expect(output).not.toContain('8841');
});

test('what is postponed is tried again, what is refused is set aside and what is unknown is told', async () => {
  store(6);
  const seen = new Map<string, number>();
  await using server = await startSmtp((stage, to) => {
    const key = `${stage} ${to}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    if (key === 'RCPT p0@stad.test') return 550;
    if (key === 'END p1@stad.test') return times < 3 ? 451 : undefined;
    if (key === 'RCPT p2@stad.test') return times < 2 ? 'drop' : undefined;
    if (key === 'END p3@stad.test') return 'take and drop';
    if (key === 'END p4@stad.test') return times < 2 ? 'drop' : undefined;
    if (key === 'END p5@stad.test') return times < 2 ? 451 : undefined;
    if (key === 'RCPT p5@stad.test') return times === 2 ? 'drop' : undefined;
    return undefined;
  });
  const env = { SMTP_URL: server.address };
  const first = await start(['--send', '--wait', '0'], env).done;
  expect(first.output).toMatch(/Verstuurd: 3 van 6/);
  expect(first.output).toMatch(new RegExp(`na:\n  ${idOf(0)}  <`));
  expect(first.output).toMatch(new RegExp(`<id>:\n  ${idOf(3)}  .*\n  ${idOf(4)}  <`));
  expect(first.output).not.toMatch(/@stad\.test|Naam|geheim/);
  expect(logOf()).not.toMatch(/@stad|Naam|geheim/);
  expect(first.code).toBe(0);
  // The organiser finds the first of the two in the log of the server.
  const second = await start(['--send', '--resend', idOf(4)], env).done;
  expect(second.output).toMatch(/Verstuurd: 4 van 6/);
  const got = server.received.map(({ to }) => to);
  expect(got.toSorted()).toEqual([1, 2, 3, 4, 5].map((number) => `p${number}@stad.test`));
});

test('a server that takes no mail of ours stops the work, without its words', async () => {
  store(2);
  await using server = await startSmtp((stage) => (stage === 'MAIL' ? 553 : undefined));
  const { code, output } = await start(['--send'], { SMTP_URL: server.address }).done;
  expect([code, output]).toEqual([1, expect.stringContaining('(553 MAIL FROM)')]);
  expect(logOf().match(/prepared/g)).toHaveLength(1);
});

test('of two runs at once one stops, and nobody is mailed twice', async () => {
  store(9);
  let other: ReturnType<typeof start>['done'] | undefined;
  await using server = await startSmtp(async (stage, to) => {
    if (stage === 'END' && to === 'p3@stad.test' && !other) {
      other = start(['--send'], { SMTP_URL: server.address }).done;
      // However long it takes to start: the first one waits for this answer.
      await other;
    }
    return undefined;
  });
  const { output } = await start(['--send'], { SMTP_URL: server.address }).done;
  expect([output, (await other)?.output].join('')).toContain('verstuurt deze mails al');
  const got = server.received.map(({ to }) => to);
  expect(got.toSorted()).toEqual(Array.from({ length: 9 }, (_, number) => `p${number}@stad.test`));
});

test('the link stands in the mails and their calendars, and nowhere else', async () => {
  store(2);
  await using server = await startSmtp((stage) => (stage === 'END' ? 554 : undefined));
  const env = { SMTP_URL: server.address, DEBUG: '1' };
  const told = [
    await start(['--dry-run'], env).done,
    await start([]).done,
    await start(['--send'], env).done,
    await start([], { ...env, MAIL_FROM: '' }).done,
    await start(['--send'], { ...env, SMTP_URL: 'smtp://127.0.0.1:1' }).done,
  ].map(({ output }) => output);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.eml'))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  expect(files.length).toBeGreaterThan(20);
  expect([...told, ...files].filter((text) => /8841|pwd=/.test(text))).toEqual([]);
});

/** A row of numbers between 0 and 1 that is the same each time (mulberry32). */
function seeded(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test('killed at 20 moments and resumed, each address has exactly one mail at the server', async () => {
  const count = 120;
  store(count);
  const random = seeded(9);
  let child: ChildProcess | undefined;
  let commandsLeft = Infinity;
  let kills = 0;
  await using server = await startSmtp(async (stage) => {
    commandsLeft -= 1;
    if (commandsLeft === 0) {
      // At once, or while this answer is on its way, or when the next thing is done with it.
      kills += 1;
      setTimeout(() => child?.kill('SIGKILL'), random() * 12);
    }
    await new Promise((resolve) => setTimeout(resolve, random() * 6));
    if (stage !== 'END' && random() < 0.03) return 'drop';
    return random() < 0.03 ? 450 : undefined;
  });
  const env = { SMTP_URL: server.address };
  for (let run = 0; run < 20; run += 1) {
    commandsLeft = 2 + Math.floor(random() * 30);
    const { child: started, done } = start(['--send', '--wait', '0'], env);
    child = started;
    expect((await done).code).toBe(null);
  }
  commandsLeft = Infinity;
  const finish = async (...args: string[]) => {
    let last = await start(['--send', '--wait', '0', ...args], env).done;
    // A round in which by chance nothing went out ends a run.
    while (last.code === 1) last = await start(['--send', '--wait', '0'], env).done;
    return last;
  };
  const taken = () => server.received.map(({ to }) => to);
  let last = await finish();
  // What the organiser does for those that are told as uncertain: the server knows by the Message-ID
  // which it has.
  const unknown = [...last.output.matchAll(/^ {2}(\S+) {2}<ai4gov/gm)].map(([, id = '']) => id);
  const missing = unknown.filter(
    (id) => !server.received.some(({ message }) => message.includes(id)),
  );
  if (missing.length > 0) last = await finish(...missing.flatMap((id) => ['--resend', id]));
  expect(kills).toBe(20);
  expect(taken().toSorted()).toEqual([...new Set(taken())].toSorted());
  expect(taken()).toHaveLength(count);
  expect(last.code).toBe(0);
}, 240_000);
