/** How long a page waits for the time of its server; a press on the button waits as long. */
const TIME_OUT = 3_000;
/** A browser's timer holds no more: https://html.spec.whatwg.org/#timers */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Watches the deadline by the clock of the page's own server, because a visitor's may be wrong.
 * Each look sets a timer too, so that the form closes while somebody types. A look when one submits
 * is needed all the same: timers stand still while a computer sleeps.
 *
 * @param closes ms since the epoch; without it, or without an answer, the form stays as it was built
 * @returns looks at the clock, and tells whether the deadline has passed
 */
export function watchDeadline(
  address: string,
  closes: number | undefined,
  close: () => void,
  { fetch, setTimeout }: Pick<typeof globalThis, 'fetch' | 'setTimeout'> = globalThis,
): () => Promise<boolean> {
  return async () => {
    const now = closes && (await fetchServerTime(address, fetch));
    if (!now) return false;
    const left = closes - now;
    if (left <= 0) close();
    else if (left <= LONGEST_TIMER) setTimeout(close, left);
    return left <= 0;
  };
}

/** The server's time, also when a cache on the way kept its answer for `Age` seconds. */
export async function fetchServerTime(address: string, fetch: typeof globalThis.fetch) {
  try {
    const signal = AbortSignal.timeout(TIME_OUT);
    // A query that no cache has seen: some give the age of their copy beside the time of delivery,
    // and their time would be too late.
    const fresh = new URL(address);
    fresh.search = crypto.randomUUID();
    const { headers } = await fetch(fresh, { method: 'HEAD', cache: 'no-store', signal });
    const age = Number(headers.get('Age') ?? 0);
    return Date.parse(headers.get('Date') ?? '') + age * 1000 || undefined;
  } catch {
    return undefined;
  }
}
