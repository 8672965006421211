import type { useForm } from '@formspree/react';
import type { PositiveSign } from '../../domain/form-hosts.ts';
import { type Outcome, type Reply, toOutcome } from './outcome.ts';

/** The client that useForm takes. */
type FormspreeClient = NonNullable<NonNullable<Parameters<typeof useForm>[1]>['client']>;

/**
 * A client for useForm that posts to any address. The one of @formspree/core ignores the HTTP
 * status, has no time-out, and forces a CORS preflight by headers of its own. Ours never throws.
 * useForm looks at `kind` alone and hands the object back as its `result` or its `errors`, so the
 * outcome travels along on it.
 *
 * @param timeOut long enough for a phone on a train, short enough that nobody reloads the page
 */
export function createClient(action: string, yes: PositiveSign, timeOut = 20_000): FormspreeClient {
  const client = {
    async submitForm(_formKey: string, data: FormData) {
      const outcome = toOutcome(await fetchReply(action, data, timeOut), yes);
      return { kind: outcome.kind === 'confirmed' ? 'success' : 'error', outcome };
    },
  };
  // The classes of @formspree/core have private members and aren't exported, so no object of ours
  // can have their types; `submitForm` is all that useForm calls.
  return client as unknown as FormspreeClient;
}

/** The outcome that a submission of ours carries in the state of useForm. */
export function findOutcome(kept: unknown): Outcome | undefined {
  return (kept as { outcome: Outcome } | null)?.outcome;
}

/** Urlencoded, as without script: each host takes that, and some nothing else. */
export function toBody(data: FormData): URLSearchParams {
  const body = new URLSearchParams();
  data.forEach((value, name) => typeof value === 'string' && body.append(name, value));
  return body;
}

/** One signal covers the body too: a server can send its headers and then hang. */
async function fetchReply(action: string, data: FormData, timeOut: number): Promise<Reply> {
  // Only “false” means something: https://html.spec.whatwg.org/#dom-navigator-online
  if ('onLine' in navigator && !navigator.onLine) return { failure: 'offline' };
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeOut);
  try {
    const response = await fetch(action, {
      method: 'POST',
      body: toBody(data),
      // A header beside the safelisted ones would make the browser ask for permission first:
      // https://fetch.spec.whatwg.org/#cors-safelisted-request-header
      headers: { Accept: 'application/json' },
      credentials: 'omit',
      signal: controller.signal,
    });
    return {
      status: response.status,
      contentType: response.headers.get('Content-Type') ?? '',
      wait: findRetryAfter(response.headers),
      body: await response.text(),
    };
  } catch {
    return { failure: controller.signal.aborted ? 'timeOut' : 'dropped' };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The seconds that `Retry-After` names, unless it is absent or hidden from other origins. A date
 * counts from the server's own (RFC 9110, 10.2.3), as the clock of a visitor may be wrong.
 */
function findRetryAfter(headers: Headers): number | undefined {
  const text = headers.get('Retry-After') ?? '';
  if (/^\d+$/.test(text)) return Number(text);
  const seconds = (Date.parse(text) - Date.parse(headers.get('Date') ?? '')) / 1000;
  return seconds >= 0 ? seconds : undefined;
}
