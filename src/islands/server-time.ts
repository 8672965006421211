/** How many ms a page waits for the time of its server; a press on the button waits as long. */
const TIME_OUT = 3_000;

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
