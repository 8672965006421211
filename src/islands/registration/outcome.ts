/** Why the endpoint did not take a registration; each has a sentence of ours. */
export type RefusalReason =
  'field' | 'email' | 'empty' | 'blocked' | 'unavailable' | 'busy' | 'other';

/** Why nobody can say whether a registration arrived. */
export type UnknownReason = 'timeOut' | 'offline' | 'dropped' | 'unclear';

export type Outcome =
  | { kind: 'confirmed' }
  | { kind: 'refused'; reason: RefusalReason; field?: string }
  | { kind: 'unknown'; why: UnknownReason }
  // The deadline passed; a try before it may have got no clear answer.
  | { kind: 'closed'; isUnknown: boolean };

interface Received extends Record<'contentType' | 'body', string> {
  status: number;
}

/** What came back from the endpoint, or why nothing did. */
export type Reply = Received | { failure: Exclude<UnknownReason, 'unclear'> };

/** The codes of @formspree/core 4, `FormErrorCodeEnum` and `FieldErrorCodeEnum`. */
const REASONS = new Map<unknown, RefusalReason>([
  ['BLOCKED', 'blocked'],
  ['EMPTY', 'empty'],
  ['FORM_NOT_FOUND', 'unavailable'],
  ['INACTIVE', 'unavailable'],
  ['PROJECT_NOT_FOUND', 'unavailable'],
  ['REQUIRED_FIELD_EMPTY', 'field'],
  ['REQUIRED_FIELD_MISSING', 'field'],
  ['TYPE_EMAIL', 'email'],
  ['TYPE_NUMERIC', 'field'],
  ['TYPE_TEXT', 'field'],
  // An answer with a status and no code that we know says at least this much.
  [403, 'blocked'],
  [404, 'unavailable'],
  [410, 'unavailable'],
]);

/**
 * What became of a registration. Confirmed needs a positive sign, because @formspree/core's own
 * client takes a 500 with `next` for a success. A server that failed or answered in another format
 * may have stored it or not: that is unknown, never refused.
 *
 * @example toOutcome({ status: 200, contentType: 'text/html', body: '' }) // unknown, unclear
 */
export function toOutcome(reply: Reply): Outcome {
  if ('failure' in reply) return { kind: 'unknown', why: reply.failure };
  const { status } = reply;
  if (status === 429 || status === 503) return { kind: 'refused', reason: 'busy' };
  const answer = parseObject(reply);
  if (!answer || status >= 500) return { kind: 'unknown', why: 'unclear' };
  const isYes = answer['ok'] === true || (status < 400 && typeof answer['next'] === 'string');
  const isNo = answer['ok'] === false || status >= 400 || hasErrors(answer);
  if (isNo && answer['ok'] !== true) return toRefusal(answer, status);
  // An answer that says yes and no at once says nothing.
  return isYes && !isNo && status >= 200 && status < 300
    ? { kind: 'confirmed' }
    : { kind: 'unknown', why: 'unclear' };
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

function toRefusal(answer: Answer, status: number): Outcome {
  const errors: readonly unknown[] = Array.isArray(answer['errors']) ? answer['errors'] : [];
  const first = errors.find(isObject);
  const reason = REASONS.get(first?.['code']) ?? REASONS.get(status) ?? 'other';
  const field = first?.['field'];
  return { kind: 'refused', reason, ...(typeof field === 'string' && { field }) };
}
