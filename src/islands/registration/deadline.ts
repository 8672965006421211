import { fetchServerTime } from '../server-time.ts';

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
