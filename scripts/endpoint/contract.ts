import { type WordKey, createTranslate } from '../../src/i18n/translate.ts';

/** The answers of a form in the order in which they were sent; a name can come twice. */
export type Entries = readonly (readonly [name: string, value: string])[];

/** What could be read from a request, or why nothing could. */
export type Body = Entries | keyof typeof REFUSALS;

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

interface Verdict {
  /** What has to be stored before the answer goes out. */
  stored?: Entries;
  /** For the log: what happened, without anything that a visitor typed. */
  note: string;
  answer: Answer;
}

/** By code; those that @formspree/core knows are its own. */
const REFUSALS = {
  TOO_LARGE: { status: 413, message: 'The submission is too large' },
  UNREADABLE: { status: 400, message: 'The submission could not be read' },
  UNSUPPORTED: { status: 415, message: 'This content type is not supported' },
  NO_FILE_UPLOADS: { status: 422, message: 'This form does not accept files' },
  EMPTY: { status: 422, message: 'The submission is empty' },
  REQUIRED_FIELD_MISSING: { status: 422, field: 'email', message: 'is required' },
  TYPE_EMAIL: { status: 422, field: 'email', message: 'should be an email address' },
} as const;

const t = createTranslate('nl');

/**
 * Decides about one submission by Formspree's contract, as node_modules/@formspree/core reads it:
 * JSON for a script that asks for it, a redirect or a page for a form without script.
 */
export function toVerdict(accept: string, body: Body): Verdict {
  const wantsJson = /\bapplication\/json\b/i.test(accept);
  if (typeof body === 'string') return refuse(wantsJson, body);
  const answer = toAccepted(wantsJson, findValue(body, '_next'));
  // A visitor can't see this field, and a machine that is told nothing tries no other way.
  if (findValue(body, '_gotcha')) return { note: 'dropped: honeypot', answer };
  const stored = body.filter(([name]) => !name.startsWith('_'));
  const refusal = findRefusal(stored);
  return refusal ? refuse(wantsJson, refusal) : { stored, note: 'stored', answer };
}

function findValue(entries: Entries, wanted: string): string | undefined {
  return entries.find(([name]) => name === wanted)?.[1].trim() || undefined;
}

function findRefusal(answers: Entries): keyof typeof REFUSALS | undefined {
  if (answers.every(([, value]) => !value.trim())) return 'EMPTY';
  const email = findValue(answers, 'email');
  if (!email) return 'REQUIRED_FIELD_MISSING';
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? undefined : 'TYPE_EMAIL';
}

function refuse(wantsJson: boolean, code: keyof typeof REFUSALS): Verdict {
  const { status, ...error } = REFUSALS[code];
  const answer = wantsJson
    ? toJson(status, { error: error.message, errors: [{ code, ...error }] })
    : toPage(status, 'registration.refused.title', t('registration.refused.goBack'));
  return { note: `refused: ${code}`, answer };
}

function toAccepted(wantsJson: boolean, next = ''): Answer {
  const url = URL.parse(next);
  // `javascript:` and `data:` would make of our redirect somebody else's page.
  const target = url && /^https?:$/.test(url.protocol) ? url.href : undefined;
  if (wantsJson) return toJson(200, { ok: true, next: target ?? '/thanks' });
  if (target) return { status: 303, headers: { Location: target }, body: '' };
  return toPage(200, 'thanks.title');
}

export function toJson(status: number, value: unknown): Answer {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return { status, headers, body: JSON.stringify(value) };
}

/** What a visitor without script sees when there is no page of the site to go back to. */
function toPage(status: number, title: WordKey, text = ''): Answer {
  const head = `<meta name="viewport" content="width=device-width"><title>${t(title)}</title>`;
  const body = `<!doctype html><html lang="nl">${head}<h1>${t(title)}</h1><p>${text}</p></html>`;
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}
