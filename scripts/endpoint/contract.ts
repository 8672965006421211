import { toPage } from './page.ts';

/** The answers of a form in the order in which they were sent; a name can come twice. */
export type Entries = readonly (readonly [name: string, value: string])[];

/** What could be read from the body of a request. */
export type Body =
  { entries: Entries } | { problem: 'tooLarge' | 'unreadable' | 'unsupported' | 'files' };

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface Verdict {
  /** What has to be stored before the answer goes out. */
  stored?: Entries;
  /** For the log: what happened, without anything that a visitor typed. */
  note: string;
  answer: Answer;
}

interface Refusal {
  status: number;
  code: string;
  field?: string;
  message: string;
}

/** A visitor can't see this field, so only a machine fills it in. */
const HONEYPOT = '_gotcha';
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

const BODY_REFUSALS: Readonly<
  Record<'tooLarge' | 'unreadable' | 'unsupported' | 'files', Refusal>
> = {
  tooLarge: { status: 413, code: 'TOO_LARGE', message: 'The submission is too large' },
  unreadable: { status: 400, code: 'UNREADABLE', message: 'The submission could not be read' },
  unsupported: { status: 415, code: 'UNSUPPORTED', message: 'This content type is not supported' },
  files: { status: 422, code: 'NO_FILE_UPLOADS', message: 'This form does not accept files' },
};

/**
 * Decides about one submission by Formspree's contract, as node_modules/@formspree/core reads it:
 * JSON for a script that asks for it, a redirect or a page for a form without script.
 */
export function toVerdict(accept: string, body: Body): Verdict {
  const wantsJson = /\bapplication\/json\b/i.test(accept);
  if ('problem' in body) return refuse(wantsJson, BODY_REFUSALS[body.problem]);
  const { entries } = body;
  const accepted = toAccepted(wantsJson, findValue(entries, '_next'));
  // A machine that is told nothing has no reason to try another way.
  if (findValue(entries, HONEYPOT)) return { note: 'dropped: honeypot', answer: accepted };
  const answers = entries.filter(([name]) => !name.startsWith('_'));
  const refusal = findRefusal(answers);
  if (refusal) return refuse(wantsJson, refusal);
  return { stored: answers, note: 'stored', answer: accepted };
}

function findValue(entries: Entries, wanted: string): string | undefined {
  return entries.find(([name]) => name === wanted)?.[1].trim() || undefined;
}

function findRefusal(answers: Entries): Refusal | undefined {
  if (answers.every(([, value]) => !value.trim())) {
    return { status: 422, code: 'EMPTY', message: 'The submission is empty' };
  }
  const field = 'email';
  const email = findValue(answers, field);
  if (!email) {
    return { status: 422, code: 'REQUIRED_FIELD_MISSING', field, message: 'is required' };
  }
  if (EMAIL.test(email)) return undefined;
  return { status: 422, code: 'TYPE_EMAIL', field, message: 'should be an email address' };
}

function refuse(wantsJson: boolean, refusal: Refusal): Verdict {
  const { status, ...error } = refusal;
  const note = `refused: ${error.code}`;
  if (!wantsJson) return { note, answer: toHtml(status, toPage('refused')) };
  return { note, answer: toJson(status, { error: error.message, errors: [error] }) };
}

function toAccepted(wantsJson: boolean, next: string | undefined): Answer {
  const target = next && isWebAddress(next) ? next : undefined;
  if (wantsJson) return toJson(200, { ok: true, next: target ?? '/thanks' });
  if (!target) return toHtml(200, toPage('accepted'));
  return { status: 303, headers: { Location: new URL(target).href }, body: '' };
}

/** `javascript:` and `data:` would make of our redirect somebody else's page. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

export function toJson(status: number, value: unknown): Answer {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return { status, headers, body: JSON.stringify(value) };
}

function toHtml(status: number, body: string): Answer {
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}
