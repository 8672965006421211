import type { PositiveSign } from '../../domain/form-hosts.ts';

/** Why the endpoint did not take a registration; each has a sentence of ours. */
type RefusalReason = 'blocked' | 'unavailable' | 'busy' | 'other';

/** Why nobody can say whether a registration arrived. */
export type UnknownReason = 'timeOut' | 'offline' | 'dropped' | 'unclear' | 'kept';

export type Outcome =
  | { kind: 'confirmed' }
  /** `wait`: after how many seconds a busy endpoint wants to be asked again, if it says so. */
  | { kind: 'refused'; reason: RefusalReason; fields?: string[]; wait?: number | undefined }
  | { kind: 'unknown'; why: UnknownReason }
  // The deadline passed; a try before it may have got no clear answer.
  | { kind: 'closed'; isUnknown: boolean };

interface Received extends Record<'contentType' | 'body', string> {
  status: number;
  wait?: number | undefined;
}

/** What came back from the endpoint, or why nothing did. */
export type Reply = Received | { failure: Exclude<UnknownReason, 'unclear' | 'kept'> };

/** The codes of @formspree/core 4 that say more than that a field, which they name, is wrong. */
const REASONS = new Map<unknown, RefusalReason>([
  ['BLOCKED', 'blocked'],
  ['FORM_NOT_FOUND', 'unavailable'],
  ['INACTIVE', 'unavailable'],
  ['PROJECT_NOT_FOUND', 'unavailable'],
  // An answer with a status and no code that we know says at least this much; 402 is a full plan.
  [402, 'unavailable'],
  [403, 'blocked'],
  [404, 'unavailable'],
  [410, 'unavailable'],
]);

const UNCLEAR: Outcome = { kind: 'unknown', why: 'unclear' };

/**
 * What became of a registration. Confirmed needs a positive sign, because @formspree/core's own
 * client takes a 500 with `next` for a success. A server that failed or answered in another format
 * may have stored it or not: that is unknown, never refused.
 *
 * @param yes how this host says that it took a registration
 * @example toOutcome({ status: 200, contentType: 'text/html', body: '' }, formspree.yes) // unclear
 */
export function toOutcome(reply: Reply, yes: PositiveSign): Outcome {
  if ('failure' in reply) return { kind: 'unknown', why: reply.failure };
  const { status, wait } = reply;
  if (status === 429 || status === 503) return { kind: 'refused', reason: 'busy', wait };
  const answer = parseObject(reply);
  const says = (value: boolean) => yes.isTrue.some((name) => answer?.[name] === value);
  const hasText = yes.isText.some((name) => typeof answer?.[name] === 'string');
  const isYes = yes.statuses.includes(status) || says(true) || hasText;
  const isNo = answer && (says(false) || status >= 400 || hasErrors(answer));
  if (isNo && status < 500 && !says(true)) return toRefusal(answer, status);
  // An answer that says yes and no at once says nothing.
  return isYes && !isNo && status >= 200 && status < 300 ? { kind: 'confirmed' } : UNCLEAR;
}

type Answer = Readonly<Record<string, unknown>>;

function parseObject({ contentType, body }: Received): Answer | undefined {
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(contentType)) return undefined;
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A null, an empty text and an empty list are how some endpoints say that nothing is wrong. */
function hasErrors({ error, errors }: Answer): boolean {
  return Boolean(error) || (Array.isArray(errors) ? errors.length > 0 : Boolean(errors));
}

/** Errors are a list of objects, or an object with the messages by field. */
function toRefusal({ errors }: Answer, status: number): Outcome {
  const byField = isObject(errors) && Object.keys(errors).map((field) => ({ field }));
  const list: readonly unknown[] = Array.isArray(errors) ? errors : byField || [];
  const found = list.filter(isObject);
  const codes = [...found.map(({ code }) => code), status];
  const reason = codes.map((code) => REASONS.get(code)).find(Boolean) ?? 'other';
  const fields = found.map(({ field }) => field).filter((field) => typeof field === 'string');
  return { kind: 'refused', reason, fields };
}
